/** Where Python's formatters break a line: at 88 columns. */
import { join, source, type Source } from '../../language/language.ts';
import { python } from './language.ts';

const width = 88;
const longestLiteral = 16_000;

/** Whether that line stays one line. */
export const fits = (line: string, indentation = 0): boolean => indentation + line.length <= width;

const { newLine } = python;

const cut = (text: string): readonly string[] => {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const character of text) {
    // No escape is longer than `\U0001f600`.
    const cost = character >= ' ' && character <= '~' ? 2 : 10;
    if (size + cost > longestLiteral) {
      pieces.push(piece);
      piece = '';
      size = 0;
    }
    piece += character;
    size += cost;
  }
  return [...pieces, piece];
};

/** A string literal at that indentation; a very long one is written in parts, in parentheses. */
export const literal = (text: string, indentation: number): Source => {
  // Half of the limit in characters cannot break it unless escapes do.
  if (text.length * 10 <= longestLiteral) return python.string(text);
  const parts = cut(text).map((part) => python.string(part));
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const inner = newLine(indentation + 4);
  return source`(${inner}${join(parts, inner)}${newLine(indentation)})`;
};

/** A tuple at this indentation, with this number of characters before and after it; on one line if it fits. */
export const tuple = (items: readonly Source[], indentation: number, before = 0, after = 0): Source => {
  const flat = items.length === 1 ? source`(${join(items, source``)},)` : source`(${join(items, source`, `)})`;
  if (!flat.includes('\n') && (items.length === 0 || fits(flat, indentation + before + after))) return flat;
  const inner = newLine(indentation + 4);
  return source`(${inner}${stack(items, indentation + 4)},${newLine(indentation)})`;
};

/** Items one below the other at that indentation, as a list that is too long for its line has them; no comma at the end. */
export const stack = (items: readonly Source[], indentation: number): Source =>
  join(items, source`,${newLine(indentation)}`);

/** `head = value`, the value in parentheses on a line of its own where only that makes it fit. */
export const assignment = (head: Source, value: Source, indentation: number): Source => {
  const line = source`${head} = ${value}`;
  const canBreak = fits(`${head} = (`, indentation) && fits(value, indentation + 4);
  return fits(line, indentation) || !canBreak
    ? line
    : source`${head} = (${newLine(indentation + 4)}${value}${newLine(indentation)})`;
};

/** `class name(base):`, broken where it is long. */
export const classHead = (name: Source, base: Source): Source => {
  const line = source`class ${name}(${base}):`;
  return fits(line) ? line : source`class ${name}(${newLine(4)}${base}${newLine(0)}):`;
};

/** `head(arguments)` at the start of a line, broken where it is long: all arguments on one line, or each on its own. */
export const callOf = (head: Source, all: readonly Source[]): Source => {
  const flat = join(all, source`, `);
  if (fits(`${head}(${flat})`)) return source`${head}(${flat})`;
  const inner = fits(flat, 4) ? flat : source`${stack(all, 4)},`;
  return source`${head}(${newLine(4)}${inner}${newLine(0)})`;
};
