import type { Json } from '../../ir/catalog.ts';
import type { Edit } from '../../spec/edit/edits.ts';
import { columnOf, lineEnd, linesBelow, lineStart, nextLine } from '../../spec/edit/lines.ts';
import type { MapNode, SpecNode } from '../../spec/node.ts';
import type { Document } from '../document-shape.ts';
import { bracesStyle, indentAt } from './braces-layout.ts';
import { styleOfFile } from './file-style.ts';
import { formOf, isShared, startsLine, writtenMembers } from './member-layout.ts';
import { printItems } from './print-block.ts';
import { printBraces, type BracesStyle } from './print-braces.ts';

/** The edits that indent the lines below the one of a place more, or less where a number is negative. */
const shiftLines = ({ file, text }: Document, from: number, to: number, by: string): readonly Edit[] =>
  linesBelow(text, from, to)
    .filter(({ start, end }) => start < end)
    .map(({ start }) => ({ file, start, end: start, text: by }));

const unshiftLines = ({ file, text }: Document, from: number, to: number, by: number): readonly Edit[] =>
  linesBelow(text, from, to)
    .filter(({ start, end }) => start < end)
    .map(({ start }) => ({ file, start, end: start + by, text: '' }));

const inOneLine: BracesStyle = { isJson: false, quote: "'", colon: ': ', comma: ', ', padding: ' ', spread: undefined };

/** How braces around a value are written: as the value itself. */
const styleAround = (document: Document, value: SpecNode): BracesStyle => {
  if (value.kind === 'map' && value.flow) return bracesStyle(document, value, writtenMembers(document, value));
  return document.form === 'json' ? { ...inOneLine, isJson: true, padding: '' } : inOneLine;
};

/**
 * The edits that make `schema: { oneOf: [X, Y] }` of `schema: X`, in the layout of the file: lines of X are indented more, and
 * nothing else in them changes. No other edit may be made in X at once. Nothing where X cannot be changed alone.
 */
export const wrapInOneOf = (
  document: Document,
  map: MapNode,
  key: string,
  other: Json,
): readonly Edit[] | undefined => {
  const { file, text } = document;
  const member = writtenMembers(document, map).find((one) => one.key === key);
  const value = map.entries.get(key)?.value;
  if (member === undefined || value === undefined || isShared(document, map)) return undefined;
  const { valueStart: start, end } = member;
  const isAlias = value.place.start !== start;
  if (start === end || (!isAlias && isShared(document, value))) return undefined;
  const put = (at: number, written: string): Edit => ({ file, start: at, end: at, text: written });
  const style = styleOfFile(document);
  if (!isAlias && value.kind === 'map' && !value.flow) {
    if (formOf(document, value) !== 'block' || !startsLine(text, start)) return undefined;
    const indent = ' '.repeat(columnOf(text, start) + style.dashOffset);
    const item = printItems([other], indent, { ...style, hasBlocks: false });
    const isLineStart = text[end - 1] === '\n';
    const tail = isLineStart ? end : lineEnd(text, end);
    return [
      put(start, `oneOf:${style.lineBreak}${indent}- `),
      ...shiftLines(document, start, end, ' '.repeat(style.dashOffset + 2)),
      {
        ...put(tail, isLineStart ? `${indent}${item}${style.lineBreak}` : `${style.lineBreak}${indent}${item}`),
        depth: indent.length,
      },
    ];
  }
  const raw = text.slice(start, end);
  if (!isAlias && value.kind === 'scalar' && !/^(?:true|false)$/.test(raw)) return undefined;
  if (!isAlias && value.kind === 'list') return undefined;
  const braces = isAlias ? inOneLine : styleAround(document, value);
  const name = braces.isJson ? '"oneOf"' : 'oneOf';
  if (document.form === 'json' && raw.includes('\n')) {
    const outer = indentAt(text, start);
    const middle = outer + style.step;
    const inner = middle + style.step;
    const { lineBreak } = style;
    const written = printBraces(other, inner, braces);
    return [
      put(start, `{${lineBreak}${middle}${name}${braces.colon}[${lineBreak}${inner}`),
      ...shiftLines(document, start, end, style.step + style.step),
      put(end, `,${lineBreak}${inner}${written}${lineBreak}${middle}]${lineBreak}${outer}}`),
    ];
  }
  const { padding, colon, comma } = braces;
  const written = printBraces(other, '', { ...braces, spread: undefined });
  return [put(start, `{${padding}${name}${colon}[`), put(end, `${comma}${written}]${padding}}`)];
};

/** The edits that make X of `{ oneOf: [X, Y] }` again, as {@link wrapInOneOf} wrote it; nothing where that did not. */
export const unwrapOneOf = (document: Document, map: MapNode, key: string): readonly Edit[] | undefined => {
  const { file, text } = document;
  const value = map.entries.get(key)?.value;
  if (value?.kind !== 'map' || value.entries.size !== 1 || isShared(document, value)) return undefined;
  const list = value.entries.get('oneOf')?.value;
  const [first, second, third] = list?.kind === 'list' ? list.items : [];
  if (first === undefined || second === undefined || third !== undefined) return undefined;
  const { start, end } = value.place;
  const cut = (from: number, to: number): Edit => ({ file, start: from, end: to, text: '' });
  const opening = /^(?:oneOf:\r?\n *- |\{ ?"?oneOf"?: ?\[|\{\s*"oneOf": ?\[\s*)/.exec(
    text.slice(start, start + 2_000),
  )?.[0];
  if (opening === undefined) return undefined;
  const inner = start + opening.length;
  const alias = /^\*[^\s,[\]{}]+/.exec(text.slice(inner, inner + 2_000))?.[0];
  const innerEnd = alias === undefined ? first.place.end : inner + alias.length;
  if (alias === undefined && first.place.start !== inner) return undefined;
  if (!value.flow) {
    const isLineStart = text[innerEnd - 1] === '\n';
    const last = second.place.end;
    const stop = lineEnd(text, last);
    // A text that keeps its final blank lines ends where a line starts; at the end of the file it had no line break.
    const top = stop === text.length ? lineEnd(text, lineStart(text, innerEnd - 1)) : innerEnd;
    const tail = isLineStart
      ? cut(top, top < innerEnd ? stop : nextLine(text, last))
      : cut(lineEnd(text, innerEnd), stop);
    return [
      cut(start, inner),
      ...unshiftLines(document, inner, innerEnd, columnOf(text, inner) - columnOf(text, start)),
      tail,
    ];
  }
  const by = opening.includes('\n') ? indentAt(text, inner).length - indentAt(text, start).length : 0;
  const shifted = by === 0 ? [] : unshiftLines(document, inner, innerEnd, by);
  return [cut(start, inner), ...shifted, cut(innerEnd, end)];
};
