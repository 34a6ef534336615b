import type { Json } from '../ir/catalog.ts';
import { utf16Escape } from '../language/literals.ts';
import type { GeneratedFile } from '../render/generated-file.ts';

const lineWidth = 120;
const unseen = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/** A JSON string; what is invisible or turns the direction of text is escaped, which leaves the value as it is. */
const quote = (text: string): string =>
  JSON.stringify(text).replace(unseen, (character) => utf16Escape(character.codePointAt(0) ?? 0));

/** A value that is neither list nor object; prettier has no `+` in exponents. */
const scalar = (value: Json): string =>
  typeof value === 'string' ? quote(value) : JSON.stringify(value).replace('e+', 'e');

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** The value on one line; absent where prettier never writes it so. */
const inline = (value: Json): string | undefined => {
  if (!isList(value)) {
    if (typeof value !== 'object' || value === null) return scalar(value);
    return Object.keys(value).length === 0 ? '{}' : undefined;
  }
  if (value.length > 1 && value.every((entry) => isList(entry) && entry.length > 1)) return undefined;
  const parts = value.map(inline);
  return parts.includes(undefined) ? undefined : `[${parts.join(', ')}]`;
};

/** Numbers that do not fit on one line fill the lines, as prettier has it. */
const fillLines = (numbers: readonly Json[], indent: string): string => {
  const lines: string[] = [];
  let line = '';
  numbers.forEach((value, index) => {
    const text = scalar(value) + (index === numbers.length - 1 ? '' : ',');
    if (line !== '' && indent.length + line.length + 1 + text.length > lineWidth) {
      lines.push(line);
      line = text;
    } else line = line === '' ? text : `${line} ${text}`;
  });
  return [...lines, line].map((text) => indent + text).join('\n');
};

/**
 * A file that holds a value as JSON, in prettier's style. It is marked as formatted unless that hangs on how wide a text
 * of other than ASCII characters is.
 */
export const jsonDocument = (path: string, value: Json): GeneratedFile => {
  let isCertain = true;
  const fits = (text: string): boolean => {
    const ascii = text.replace(/[^ -~]/gu, '');
    const others = text.length - ascii.length;
    if (ascii.length > lineWidth || ascii.length + 2 * others <= lineWidth) return ascii.length <= lineWidth;
    isCertain = false;
    return true;
  };
  const print = (entry: Json, indent: string, before: string, after: string): string => {
    const flat = inline(entry);
    if (flat !== undefined && (!isList(entry) || fits(indent + before + flat + after))) return flat;
    const inner = `${indent}  `;
    if (isList(entry)) {
      const last = entry.length - 1;
      const body =
        entry.length > 1 && entry.every((item) => typeof item === 'number')
          ? fillLines(entry, inner)
          : entry.map((item, at) => inner + print(item, inner, '', at === last ? '' : ',')).join(',\n');
      return `[\n${body}\n${indent}]`;
    }
    const members = Object.entries(entry ?? {});
    const lines = members.map(([name, member], at) => {
      const key = `${quote(name)}: `;
      return inner + key + print(member, inner, key, at === members.length - 1 ? '' : ',');
    });
    return `{\n${lines.join(',\n')}\n${indent}}`;
  };
  const text = `${print(value, '', '', '')}\n`;
  return isCertain ? { path, text, formatted: true } : { path, text };
};
