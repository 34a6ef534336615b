import type { ScalarNode } from '../node.ts';

/** How a text is written in YAML. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

const styles: Readonly<Record<string, ScalarStyle>> = { "'": 'single', '"': 'double', '|': 'literal', '>': 'folded' };

/** How a text of a file is written there. */
export const styleOf = ({ plain, place }: ScalarNode, source: string): ScalarStyle =>
  plain ? 'plain' : (styles[source[place.start] ?? ''] ?? 'plain');

/** What YAML or the eye may lose: control characters, line separators, marks of direction and of byte order. */
const invisible =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

const escapeCharacter = (character: string): string => {
  const known: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  return known[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
};

const writeDouble = (text: string): string => `"${text.replace(/["\\]/g, '\\$&').replace(invisible, escapeCharacter)}"`;

/** Whether a text means itself without quotes. */
const canBePlain = (text: string, inFlow: boolean): boolean =>
  /^(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|[-?:](?=[^\s,[\]{}]))/u.test(text) &&
  !/\s$|:(?:\s|$)|\s#|^(?:---|\.\.\.)/u.test(text) &&
  !(inFlow && /[,[\]{}]/.test(text));

const count = (text: string, character: string): number => text.split(character).length - 1;

/** A text in one line, in this style where it can be and in quotes where it cannot. */
export const writeScalar = (
  text: string,
  style: ScalarStyle,
  inFlow: boolean,
  quote: ScalarStyle = 'single',
): string => {
  if (style === 'plain' && text.search(invisible) === -1 && canBePlain(text, inFlow)) return text;
  const wanted = style === 'single' || style === 'double' ? style : quote;
  // As formatters have it: the other quotes, where that needs fewer escapes.
  const isDouble = wanted === 'double' || count(text, "'") > count(text, '"');
  return isDouble || text.search(invisible) !== -1 ? writeDouble(text) : `'${text.replaceAll("'", "''")}'`;
};

/** Whether a text can be written line by line below `|-`. */
export const canBeLiteral = (text: string): boolean =>
  text.includes('\n') &&
  !/^\s|\s$/.test(text) &&
  text.split('\n').every((line) => line.search(invisible) === -1 && line.trimEnd() === line);

/** The lines of a text below `|-`, at this indentation. */
export const writeLiteral = (text: string, indent: number, lineBreak: string): string =>
  ['|-', ...text.split('\n').map((line) => (line === '' ? '' : ' '.repeat(indent) + line))].join(lineBreak);
