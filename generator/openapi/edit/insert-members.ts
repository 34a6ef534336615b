import type { Json } from '../../ir/catalog.ts';
import type { Edit } from '../../spec/edit/edits.ts';
import { columnOf, lineStart } from '../../spec/edit/lines.ts';
import { findTail } from '../../spec/edit/list-layout.ts';
import type { MapNode } from '../../spec/node.ts';
import type { Document } from '../document-shape.ts';
import type { WrittenMember } from '../written.ts';
import { behindMember, bracesStyle, findComma, indentAt, isSpreadMap } from './braces-layout.ts';
import { styleOfFile } from './file-style.ts';
import { writeKey } from './member-key.ts';
import { formOf, isShared, startsLine, writtenMembers } from './member-layout.ts';
import { placeMembers } from './member-order.ts';
import { printBlockMember } from './print-block.ts';
import { printBracesMember } from './print-braces.ts';

/** A key and its value. */
export type NewMember = readonly [key: string, value: Json];

/** Widest line that `{}` becomes in YAML. */
const lineWidth = 100;

/** Where comments right above a member start; comments further right than its key are not of it. */
const topOf = (text: string, at: number, column: number): number => {
  let top = lineStart(text, at);
  while (top > 0) {
    const start = lineStart(text, top - 1);
    const line = text.slice(start, top);
    if (line.search(/\S/) !== column || line[column] !== '#') break;
    top = start;
  }
  return top;
};

/** Whether a line of blanks alone follows, which would belong to a block of text before it. */
const blanksFollow = (text: string, offset: number): boolean =>
  /^(?:\r?\n)+[ \t]/.test(text.slice(offset, offset + 80));

const insertInBlock = (
  document: Document,
  members: readonly WrittenMember[],
  added: readonly NewMember[],
): readonly Edit[] => {
  const { file, text } = document;
  const style = styleOfFile(document);
  const [first] = members;
  if (first === undefined) return [];
  const column = columnOf(text, first.start);
  const indent = ' '.repeat(column);
  const { lineBreak } = style;
  return placeMembers(
    members.map(({ key }) => key),
    added,
  ).map(({ after, members: group }) => {
    const before = members[after];
    const tail = before === undefined ? first.start : findTail(text, before.end, column);
    const printed = { ...style, hasBlocks: before === undefined || !blanksFollow(text, tail) };
    const lines = group
      .map(([key, value]) => printBlockMember(writeKey(key, members, text, style.quote, false), value, indent, printed))
      .join(lineBreak + indent);
    const put = (at: number, put: string): Edit => ({ file, start: at, end: at, text: put, depth: column });
    if (before === undefined) {
      return startsLine(text, first.start)
        ? put(topOf(text, first.start, column), `${indent}${lines}${lineBreak}`)
        : put(first.start, `${lines}${lineBreak}${indent}`);
    }
    // A text that keeps its final blank lines ends where a line starts.
    return text[tail - 1] === '\n'
      ? put(tail, `${indent}${lines}${lineBreak}`)
      : put(tail, `${lineBreak}${indent}${lines}`);
  });
};

const fillBraces = (document: Document, map: MapNode, added: readonly NewMember[]): readonly Edit[] => {
  const { file, text, form } = document;
  const style = bracesStyle(document, map, []);
  const { start, end } = map.place;
  const { quote, step, lineBreak } = styleOfFile(document);
  const print = (indent: string, printed: typeof style): readonly string[] =>
    added.map(([key, value]) =>
      printBracesMember(
        style.isJson ? JSON.stringify(key) : writeKey(key, [], text, quote, true),
        value,
        indent,
        printed,
      ),
    );
  const oneLine = print('', { ...style, spread: undefined }).join(style.comma);
  // Blanks that were there stay, and no blank before the first member says so.
  if (end - start > 2) return [{ file, start: start + 1, end: start + 1, text: oneLine }];
  const put = (written: string): readonly Edit[] => [{ file, start: start + 1, end: start + 1, text: written }];
  const { padding } = style;
  const isSpread = form === 'json' ? style.spread !== undefined : columnOf(text, end) + oneLine.length + 2 > lineWidth;
  if (!isSpread) return put(`${padding}${oneLine}${padding}`);
  const outer = form === 'json' ? indentAt(text, start) : indentAt(text, start) + step;
  const inner = outer + step;
  const lines = print(inner, { ...style, spread: { lineBreak, step } }).map((line) => `${lineBreak}${inner}${line}`);
  return put(`${lines.join(',')}${lineBreak}${outer}`);
};

const insertInBraces = (
  document: Document,
  map: MapNode,
  members: readonly WrittenMember[],
  added: readonly NewMember[],
): readonly Edit[] => {
  const { file, text } = document;
  const [first] = members;
  if (first === undefined) return fillBraces(document, map, added);
  const style = bracesStyle(document, map, members);
  const isSpread = isSpreadMap(text, map.place, first);
  const indent = isSpread ? indentAt(text, first.start) : '';
  const gap = isSpread ? (style.spread?.lineBreak ?? '\n') + indent : style.comma.slice(1);
  const put = (at: number, put: string): Edit => ({ file, start: at, end: at, text: put });
  return placeMembers(
    members.map(({ key }) => key),
    added,
  ).flatMap(({ after, members: group }) => {
    const written = group.map(([key, value]) =>
      printBracesMember(
        document.form === 'json' ? JSON.stringify(key) : writeKey(key, members, text, style.quote, true),
        value,
        indent,
        style,
      ),
    );
    const before = members[after];
    if (before === undefined) return [put(first.start, `${written.join(`,${gap}`)},${gap}`)];
    const comma = findComma(text, before.end, map.place.end);
    const from = comma === undefined ? before.end : comma + 1;
    const target = isSpread && lineEndsBefore(text, from, map.place.end) ? behindMember(text, from) : from;
    const lines = written.map((member) => gap + member).join(',');
    if (comma !== undefined) return [put(target, `${lines},`)];
    return target === from ? [put(from, `,${lines}`)] : [put(from, ','), put(target, lines)];
  });
};

const lineEndsBefore = (text: string, offset: number, end: number): boolean => behindMember(text, offset) < end;

/**
 * The edits that put members into a map: statuses among statuses that are in order, all others behind the last member.
 * Nothing where the map is in a form that cannot be changed, or where an alias names it.
 */
export const insertMembers = (
  document: Document,
  map: MapNode,
  members: readonly NewMember[],
): readonly Edit[] | undefined => {
  const form = formOf(document, map);
  if (form === undefined || isShared(document, map)) return undefined;
  if (members.length === 0) return [];
  const known = writtenMembers(document, map);
  return form === 'block' ? insertInBlock(document, known, members) : insertInBraces(document, map, known, members);
};
