const lineBreaks = /\r\n|[\n\r\v\f\0\u0085\u2028\u2029]/u;
const bidirectionalControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const otherControls = /[\u0001-\u0008\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

const showCodePoint = (character: string): string =>
  `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * The lines of a text as a comment may hold them, without markers: every character that ends a line in some language ends
 * one here, and what is invisible or turns the direction of text is shown by its number, as `U+202E`. Blank lines
 * at both ends are gone; a text that is empty has no lines.
 */
export const commentLines = (text: string): readonly string[] => {
  const lines = text
    .split(lineBreaks)
    .map((line) => line.replace(bidirectionalControls, showCodePoint).replace(otherControls, showCodePoint).trimEnd());
  const first = lines.findIndex((line) => line !== '');
  return first === -1 ? [] : lines.slice(first, lines.findLastIndex((line) => line !== '') + 1);
};

/** Comment lines after a marker such as `//`, with one space after it; a blank line is the marker alone. */
export const markLines = (marker: string, lines: readonly string[]): readonly string[] =>
  lines.map((line) => (line === '' ? marker : `${marker} ${line}`));

/** A text on one line, for a sentence: what ends a line somewhere is a space. */
export const onOneLine = (text: string): string =>
  commentLines(text)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
