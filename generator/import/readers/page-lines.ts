import type { Cell } from '../source.ts';

/** A line with something in it. */
export interface Line {
  /** Without blanks at its ends. */
  readonly text: string;
  /** Where the text starts in the source. */
  readonly start: number;
  /** Whether an empty line, or nothing, is above it. */
  readonly isAfterGap: boolean;
}

/** The lines of a text that are not empty. */
export const readLines = (source: string): readonly Line[] => {
  const lines: Line[] = [];
  let isAfterGap = true;
  for (const { 0: whole, index } of source.matchAll(/[^\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029]|$)/g)) {
    const raw = whole
      .replaceAll(/[\u200b\ufeff]/g, ' ')
      .replace(/^\s*[•·▪◦‣*–-](?=\s)/, (bullet) => ' '.repeat(bullet.length));
    const text = raw.trim();
    if (text === '') {
      isAfterGap ||= whole !== '';
      continue;
    }
    lines.push({ text, start: index + raw.length - raw.trimStart().length, isAfterGap });
    isAfterGap = false;
  }
  return lines;
};

/** A stretch of a line as a cell, without blanks at its ends. */
export const cellOf = (file: string, { text, start }: Line, from: number, to: number): Cell => {
  const part = text.slice(from, to);
  const lead = part.length - part.trimStart().length;
  const trimmed = part.trim();
  return {
    text: trimmed,
    place: { file, start: start + from + lead, end: start + from + lead + trimmed.length },
  };
};

/** A whole line as a cell. */
export const wholeLine = (file: string, line: Line): Cell => cellOf(file, line, 0, line.text.length);

/** The text of a heading: without the signs of links to it, and without those of Markdown. */
export const headingText = (text: string): string =>
  text
    .replace(/^#{1,6}\s*|^=+\s+(?=.*=$)/, '')
    .replace(/\s*[#¶§🔗=]+$/u, '')
    .trim();

/** Whether a line has a sign of a heading: `#` before it, as Markdown has it, or a link to itself after it. */
export const isSureHeading = ({ text }: Line): boolean => /^#{1,6}\s*\p{L}|^\P{L}*\p{L}.*[#¶§]$|^=+ .*=$/u.test(text);

/** Whether a line looks like a heading: it has a sign of one, or it is short, has letters and ends no sentence. */
export const isHeading = ({ text }: Line): boolean =>
  /\p{L}.*[#¶§]$|^#{1,6}\s+\S/u.test(text) ||
  (text.length <= 80 && /\p{L}/u.test(text) && !/[.!?,;:。！？；，：…]$/u.test(text));
