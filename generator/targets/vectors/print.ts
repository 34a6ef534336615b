import type { Json } from '../../ir/catalog.ts';
import { toHex } from '../../language/literals.ts';

const width = 120;

const remember = (write: (text: string) => string): ((text: string) => string) => {
  const written = new Map<string, string>();
  return (text) => {
    let known = written.get(text);
    if (known === undefined) written.set(text, (known = write(text)));
    return known;
  };
};

const escapeUnit = remember((unit) => `\\u${toHex(unit.charCodeAt(0), 4)}`);

/** Printable ASCII alone, so that no editor, no diff and no terminal makes anything else of a text. */
const printString = (text: string): string => {
  const quoted = JSON.stringify(text);
  return /[^ -~]/.test(quoted) ? quoted.replace(/[^ -~]/g, escapeUnit) : quoted;
};

/** The same few keys stand in every case. */
const printKey = remember((name) => `${printString(name)}: `);

/** Numbers fill their lines; prettier has it so. */
const fillLines = (parts: readonly string[], indent: string): string => {
  const lines: string[] = [];
  let line = '';
  for (const [index, part] of parts.entries()) {
    const piece = index === parts.length - 1 ? part : `${part},`;
    if (line !== '' && indent.length + line.length + 1 + piece.length > width) {
      lines.push(line);
      line = piece;
    } else line += line === '' ? piece : ` ${piece}`;
  }
  return [...lines, line].join(`\n${indent}`);
};

/** prettier breaks a list of several lists or of several objects, unless one of them has but one entry. */
const mustBreak = (list: readonly Json[]): boolean => {
  const sizes = list.map((item) =>
    typeof item === 'object' && item !== null ? (Array.isArray(item) ? 1 : -1) * Object.keys(item).length : 0,
  );
  return sizes.length > 1 && (sizes.every((size) => size > 1) || sizes.every((size) => size < -1));
};

/** Whether parts that are separated by `, ` fit in that room, none of them of several lines. */
const fits = (parts: readonly string[], room: number): boolean => {
  let length = 2 * (parts.length - 1);
  for (const part of parts) length += part.length;
  return length <= room && !parts.some((part) => part.includes('\n'));
};

/** The width of what follows the entry at that place. */
const comma = (at: number, count: number): number => (at === count - 1 ? 0 : 1);

const printList = (list: readonly Json[], indent: string, room: number): string => {
  const inner = `${indent}  `;
  const parts = list.map((item, at) => print(item, inner, width - inner.length - comma(at, list.length)));
  if (fits(parts, room - 2) && !mustBreak(list)) return `[${parts.join(', ')}]`;
  const isNumbers = list.length > 1 && list.every((item) => typeof item === 'number');
  return `[\n${inner}${isNumbers ? fillLines(parts, inner) : parts.join(`,\n${inner}`)}\n${indent}]`;
};

const printObject = (object: { readonly [key: string]: Json }, indent: string, room: number): string => {
  const inner = `${indent}  `;
  const names = Object.keys(object);
  const parts = names.map((name, at) => {
    const key = printKey(name);
    return key + print(object[name] ?? null, inner, width - inner.length - key.length - comma(at, names.length));
  });
  if (parts.length === 0) return '{}';
  return fits(parts, room - 4) ? `{ ${parts.join(', ')} }` : `{\n${inner}${parts.join(`,\n${inner}`)}\n${indent}}`;
};

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** `room` is what the line still has behind the key, `indent` where the lines of the value begin. */
const print = (value: Json, indent: string, room: number): string => {
  if (typeof value === 'string') return printString(value);
  if (typeof value === 'number') return JSON.stringify(value).replace('e+', 'e');
  if (typeof value !== 'object' || value === null) return String(value);
  return isList(value) ? printList(value, indent, room) : printObject(value, indent, room);
};

/** A value as JSON the way prettier leaves it, what fits in a line on one line; printable ASCII alone, with a final newline. */
export const printJson = (value: Json): string => `${print(value, '', width)}\n`;
