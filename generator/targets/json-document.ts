import type { Json } from '../ir/catalog.ts';
import { displayWidth } from '../language/display-width.ts';
import { utf16Escape } from '../language/literals.ts';
import type { GeneratedFile } from '../render/generated-file.ts';

/**
 * How a document looks. `open`: each member of an object has a line of its own. `dense`: an object that fits on a line is
 * on one, and all is printable ASCII, so that no editor, diff or terminal changes a text.
 */
export type JsonLayout = 'open' | 'dense';

const lineWidth = 120;

/** What is written as an escape, which leaves the value as it is: in an open document only what nobody sees. */
const escaped: Readonly<Record<JsonLayout, RegExp>> = {
  open: /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu,
  dense: /[^ -~]/gu,
};

const printString = (text: string, layout: JsonLayout): string => {
  const quoted = JSON.stringify(text);
  return /^[ -~]*$/.test(quoted)
    ? quoted
    : quoted.replace(escaped[layout], (character) => utf16Escape(character.codePointAt(0) ?? 0));
};

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !isList(value);

/** prettier breaks a list of several lists or of several objects, unless one of them has but one entry. */
const mustBreak = (list: readonly Json[]): boolean =>
  list.length > 1 &&
  (list.every((item) => isList(item) && item.length > 1) ||
    list.every((item) => isObject(item) && Object.keys(item).length > 1));

/** Whether parts with `, ` between them fit in that many columns; undefined where programs disagree about their width. */
const fits = (parts: readonly string[], room: number): boolean | undefined => {
  let width = 2 * (parts.length - 1);
  let isCertain = true;
  for (const part of parts) {
    const known = displayWidth(part);
    isCertain &&= known !== undefined;
    width += known ?? part.replace(escaped.dense, '').length;
    if (width > room) return false;
  }
  return isCertain || undefined;
};

/** Numbers fill their lines, as prettier has it. */
const fillLines = (parts: readonly string[], indent: string): string => {
  const lines: string[] = [];
  let line = '';
  for (const [at, part] of parts.entries()) {
    const piece = at === parts.length - 1 ? part : `${part},`;
    if (line !== '' && indent.length + line.length + 1 + piece.length > lineWidth) {
      lines.push(line);
      line = piece;
    } else line += line === '' ? piece : ` ${piece}`;
  }
  return [...lines, line].join(`\n${indent}`);
};

/** The column of the comma that follows all entries but the last. */
const comma = (at: number, count: number): number => (at === count - 1 ? 0 : 1);

const areOnOneLine = (parts: readonly string[]): boolean => !parts.some((part) => part.includes('\n'));

const printList = (list: readonly Json[], indent: string, room: number, layout: JsonLayout): string => {
  const inner = `${indent}  `;
  const parts = list.map((item, at) => print(item, inner, lineWidth - inner.length - comma(at, list.length), layout));
  const isShort = areOnOneLine(parts) && !mustBreak(list) && fits(parts, room - 2);
  // Where it is not certain to fit, its texts are written in ASCII.
  if (isShort === undefined) return printList(list, indent, room, 'dense');
  if (isShort) return `[${parts.join(', ')}]`;
  const isNumbers = list.length > 1 && list.every((item) => typeof item === 'number');
  return `[\n${inner}${isNumbers ? fillLines(parts, inner) : parts.join(`,\n${inner}`)}\n${indent}]`;
};

/** A name of uncertain width is written in ASCII: a list behind it may or may not fit. */
const printKey = (name: string, layout: JsonLayout): string => {
  const written = printString(name, layout);
  return `${displayWidth(written) === undefined ? printString(name, 'dense') : written}: `;
};

const printObject = (
  object: { readonly [key: string]: Json },
  indent: string,
  room: number,
  layout: JsonLayout,
): string => {
  const inner = `${indent}  `;
  const members = Object.entries(object);
  const parts = members.map(([name, value], at) => {
    const key = printKey(name, layout);
    const left = lineWidth - inner.length - (displayWidth(key) ?? 0) - comma(at, members.length);
    return key + print(value, inner, left, layout);
  });
  if (parts.length === 0) return '{}';
  const isShort = layout === 'dense' && areOnOneLine(parts) && fits(parts, room - 4);
  return isShort ? `{ ${parts.join(', ')} }` : `{\n${inner}${parts.join(`,\n${inner}`)}\n${indent}}`;
};

/** `room` is what the line still has behind the key, `indent` where the lines of the value begin. */
const print = (value: Json, indent: string, room: number, layout: JsonLayout): string => {
  if (typeof value === 'string') return printString(value, layout);
  // prettier has no `+` in exponents.
  if (typeof value === 'number') return JSON.stringify(value).replace('e+', 'e');
  if (isList(value)) return printList(value, indent, room, layout);
  return isObject(value) ? printObject(value, indent, room, layout) : String(value);
};

/** A value as JSON in prettier's style, with a final newline. */
export const printJson = (value: Json, layout: JsonLayout): string => `${print(value, '', lineWidth, layout)}\n`;

/** A file that holds a value as JSON. */
export const jsonDocument = (path: string, value: Json, layout: JsonLayout = 'open'): GeneratedFile => ({
  path,
  text: printJson(value, layout),
});
