import type { Edit } from '../../spec/edit/edits.ts';
import { lineEnd, lineStart, linesBelow } from '../../spec/edit/lines.ts';
import { styleOf } from '../../spec/edit/scalar.ts';
import type { ScalarNode } from '../../spec/node.ts';
import { escapeUnseen } from '../../targets/openapi/print-yaml.ts';
import type { Document } from '../document-shape.ts';
import { indentAt } from './braces-layout.ts';
import { styleOfFile } from './file-style.ts';
import { isShared } from './member-layout.ts';

/*
 * A paragraph is put behind a text, below a mark that Markdown does not show. A text in a block or in double quotes stays in
 * its form. A text without quotes, or in single quotes, is put in double quotes, and the mark says what it was: all three
 * fold their lines alike, so that the text becomes what it was without its line breaks having to be remembered.
 */

/** What a text was before. */
type Origin = 'plain' | 'single' | undefined;

const markOf = (origin: Origin): string => `<!-- errspec${origin === undefined ? '' : ` ${origin}`} -->`;

const marks = /<!-- errspec(?: (plain|single))? -->/g;

/** The last mark in a stretch of a text. */
const findMark = (raw: string) => {
  const found = [...raw.matchAll(marks)].at(-1);
  return found === undefined ? undefined : { at: found.index, origin: originOf(found[1]) };
};

const originOf = (name: string | undefined): Origin => (name === 'plain' || name === 'single' ? name : undefined);

/** Between two paragraphs, in double quotes. */
const gap = String.raw`\n\n`;

const escapeDouble = (text: string): string => text.replace(/["\\]/g, String.raw`\$&`);

const unescapeDouble = (text: string): string => text.replace(/\\(["\\])/g, '$1');

/** The lines of a block: how far they are indented, and where the last one with something in it ends. */
const blockLines = (document: Document, { place: { start, end } }: ScalarNode) => {
  const { text } = document;
  const header = text.slice(start, lineEnd(text, start));
  const lines = linesBelow(text, start, end).filter(({ kind }) => kind !== 'blank');
  const last = lines.at(-1);
  const digit = /^[|>][-+]?([1-9])/.exec(header)?.[1];
  if (last === undefined) {
    const step = digit === undefined ? styleOfFile(document).step.length : Number(digit);
    return { indent: indentAt(text, start).length + step, end: lineEnd(text, start), isEmpty: true };
  }
  const indents = digit === undefined ? lines.slice(0, 1) : lines;
  const indent = Math.min(...indents.map((line) => line.indent));
  const keeps = /^[|>][1-9]?\+/.test(header);
  return { indent, end: keeps ? last.end : end, isEmpty: false };
};

/** How many line breaks make one in the text: a folded text has one more. */
const breaksOf = (style: string): number => (style === 'folded' ? 1 : 0);

/** The edits that put a paragraph behind a text. Nothing where the text cannot be changed alone, or is none. */
export const appendToText = (
  document: Document,
  scalar: ScalarNode,
  paragraph: string,
): readonly Edit[] | undefined => {
  const { text, form } = document;
  const { file, start, end } = scalar.place;
  if (start === end || isShared(document, scalar)) return undefined;
  const style = styleOf(scalar, text);
  const added = (origin: Origin): string => `${markOf(origin)}\n${paragraph}`;
  if (style === 'literal' || style === 'folded') {
    const { indent, end: stop, isEmpty } = blockLines(document, scalar);
    const { lineBreak } = styleOfFile(document);
    const more = breaksOf(style);
    const lines = `${isEmpty ? '' : '\n\n'}${added(undefined)}`.replaceAll(
      /\n+/g,
      (breaks) => lineBreak.repeat(breaks.length + more) + ' '.repeat(indent),
    );
    const written = isEmpty ? `${lineBreak}${' '.repeat(indent)}${lines}` : lines;
    // Members that are put behind the text start in a column further left.
    return [{ file, start: stop, end: stop, text: written, depth: Infinity }];
  }
  const escape = (origin: Origin): string => {
    const json = JSON.stringify(added(origin)).slice(1, -1);
    return form === 'json' ? json : escapeUnseen(json);
  };
  const raw = text.slice(start, end);
  if (style === 'double') {
    return [{ file, start: end - 1, end: end - 1, text: `${raw === '""' ? '' : gap}${escape(undefined)}` }];
  }
  const inner = escapeDouble(style === 'single' ? raw.slice(1, -1).replaceAll("''", "'") : raw);
  return [{ file, start, end, text: `"${inner}${inner === '' ? '' : gap}${escape(style)}"` }];
};

/** The edits that take a paragraph out again that {@link appendToText} put behind a text. */
export const removeFromText = (document: Document, scalar: ScalarNode): readonly Edit[] => {
  const { text } = document;
  const { file, start, end } = scalar.place;
  const raw = text.slice(start, end);
  const mark = findMark(raw);
  if (mark === undefined || isShared(document, scalar)) return [];
  const style = styleOf(scalar, text);
  if (style === 'literal' || style === 'folded') {
    let from = lineStart(text, start + mark.at);
    const isFirst = lineStart(text, from - 1) <= start;
    const count = isFirst ? 1 : 2 + breaksOf(style);
    for (let step = 0; step < count; step++) from -= text[from - 2] === '\r' ? 2 : 1;
    return [{ file, start: from, end: Math.max(from, blockLines(document, scalar).end), text: '' }];
  }
  const before = raw.slice(1, mark.at);
  const inner = before.endsWith(gap) ? before.slice(0, -gap.length) : before;
  if (mark.origin === undefined) return [{ file, start: start + 1 + inner.length, end: end - 1, text: '' }];
  const old = unescapeDouble(inner);
  return [{ file, start, end, text: mark.origin === 'plain' ? old : `'${old.replaceAll("'", "''")}'` }];
};
