import { columnOf, lineStart } from '../../spec/edit/lines.ts';
import type { MapNode, SpecNode } from '../../spec/node.ts';
import type { Document } from '../document-shape.ts';
import { lastBefore, type WrittenMember } from '../written.ts';

/** How a map is written: a member in each line, or in braces. */
export type MapForm = 'block' | 'braces';

/** Whether an alias names a node or what it is in, so that a change there would be one in several places. */
export const isShared = ({ shared }: Document, { place }: SpecNode): boolean => {
  const before = lastBefore(shared, place.start);
  return before !== undefined && before.end > place.start;
};

/** The members of a map as they are written, in order: those that a merge key brings are none. */
export const writtenMembers = (document: Document, map: MapNode): readonly WrittenMember[] =>
  document.written.get(map) ??
  [...map.entries].map(([key, entry]) => ({
    key,
    start: entry.key.place.start,
    valueStart: entry.value.place.start,
    end: entry.value.place.end,
  }));

/** Whether only blanks are before an offset in its line. */
export const startsLine = (text: string, offset: number): boolean =>
  /^[ \t]*$/.test(text.slice(lineStart(text, offset), offset));

/** How a map is written; nothing where it is in a form that no edit knows, such as `? key`. */
export const formOf = (document: Document, map: MapNode): MapForm | undefined => {
  const { text } = document;
  if (map.flow) return text[map.place.start] === '{' ? 'braces' : undefined;
  const [first, ...others] = writtenMembers(document, map);
  if (first === undefined || first.start !== map.place.start) return undefined;
  const column = columnOf(text, first.start);
  const isPlain = others.every(({ start }) => columnOf(text, start) === column && startsLine(text, start));
  return isPlain ? 'block' : undefined;
};
