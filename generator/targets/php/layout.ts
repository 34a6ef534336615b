/** Where PSR-12 breaks a line: at 120 columns. */
import { join, source, type Source } from '../../language/language.ts';
import { php } from './language.ts';

const width = 120;

/** What can be written at any indentation. */
export type Item = (indentation: number) => Source;

const isFlat = (text: string): boolean => !text.includes('\n');

/** Whether that text, with a comma behind it, stays on one line. */
export const fits = (text: string, indentation: number): boolean =>
  isFlat(text) && indentation + text.length + 1 <= width;

/** Source that is never broken. */
export const atom =
  (text: Source): Item =>
  () =>
    text;

/** A text after a prefix. A long text is a sum of lines. */
export const text =
  (head: Source, content: string): Item =>
  (indentation) => {
    const flat = source`${head}${php.string(content)}`;
    if (fits(flat, indentation)) return flat;
    const inner = php.newLine(indentation + 4);
    const pieces = php.pieces(content, width - indentation - 8 - head.length);
    return source`${head}${join(pieces, source`${inner}. `)}`;
  };

/** As many on a line as fit. */
const pack = (items: readonly Source[], indentation: number): Source => {
  const lines: Source[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    const together = last === undefined ? undefined : source`${last}, ${item}`;
    if (together !== undefined && fits(together, indentation)) lines[lines.length - 1] = together;
    else lines.push(item);
  }
  return join(lines, source`,${php.newLine(indentation)}`);
};

/** An array after a prefix, on one line if it fits. */
export const array =
  (head: Source, items: readonly Item[]): Item =>
  (indentation) => {
    const flat = source`${head}[${join(
      items.map((item) => item(indentation + 4)),
      source`, `,
    )}]`;
    if (fits(flat, indentation)) return flat;
    const inner = indentation + 4;
    const packed = pack(
      items.map((item) => item(inner)),
      inner,
    );
    return source`${head}[${php.newLine(inner)}${packed},${php.newLine(indentation)}]`;
  };

/** The entries in brackets after a name, on one line if they fit, or else one entry a line. */
export const list = (head: Source, items: readonly Source[], tail: Source, indentation: number): Source => {
  const flat = source`${head}${join(items, source`, `)}${tail}`;
  if (fits(flat, indentation)) return flat;
  const inner = php.newLine(indentation + 4);
  return source`${head}${inner}${join(items, source`,${inner}`)},${php.newLine(indentation)}${tail}`;
};

/** A documentation comment of those lines, on one line where there is one alone. */
export const block = (lines: readonly Source[], indentation: number): Source => {
  const [first = source``] = lines;
  const flat = source`/**${php.afterStar(first)} */`;
  if (lines.length === 1 && fits(flat, indentation)) return flat;
  return join([source`/**`, ...lines, source` */`], php.newLine(indentation));
};
