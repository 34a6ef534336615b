import type { Edit } from '../../spec/edit/edits.ts';
import { columnOf, lineEnd, lineStart, nextLine, trimBack } from '../../spec/edit/lines.ts';
import { findTail } from '../../spec/edit/list-layout.ts';
import type { MapNode } from '../../spec/node.ts';
import type { Document } from '../document-shape.ts';
import type { WrittenMember } from '../written.ts';
import { behindMember, findComma } from './braces-layout.ts';
import { formOf, isShared, startsLine, writtenMembers } from './member-layout.ts';

/** Members that follow each other: the one before them, the first and the last of them, and the one behind. */
interface Run {
  readonly before: WrittenMember | undefined;
  readonly first: WrittenMember;
  readonly last: WrittenMember;
  readonly behind: WrittenMember | undefined;
}

const runsOf = (members: readonly WrittenMember[], keys: ReadonlySet<string>): readonly Run[] => {
  const runs: {
    before: WrittenMember | undefined;
    first: WrittenMember;
    last: WrittenMember;
    behind: WrittenMember | undefined;
  }[] = [];
  let isRun = false;
  for (const [index, member] of members.entries()) {
    const run = runs.at(-1);
    if (!keys.has(member.key)) {
      isRun = false;
      continue;
    }
    const behind = members[index + 1];
    if (isRun && run !== undefined) Object.assign(run, { last: member, behind });
    else runs.push({ before: members[index - 1], first: member, last: member, behind });
    isRun = true;
  }
  return runs;
};

/** Where the line behind a value starts. */
const below = (text: string, end: number): number => (text[end - 1] === '\n' ? end : nextLine(text, end));

const removeFromBlock = ({ file, text }: Document, { before, first, last, behind }: Run): Edit => {
  const cut = (start: number, end: number): Edit => ({ file, start, end, text: '' });
  const end = lineEnd(text, last.end);
  if (before !== undefined) {
    const tail = findTail(text, before.end, columnOf(text, last.start));
    if (text[tail - 1] !== '\n') return cut(tail, end);
    // A text that keeps its final blank lines ends where a line starts; at the end of the file it had no line break.
    return end === text.length ? cut(lineEnd(text, lineStart(text, tail - 1)), end) : cut(tail, below(text, last.end));
  }
  if (behind === undefined) return cut(trimBack(text, first.start, 0), end);
  return startsLine(text, first.start)
    ? cut(lineStart(text, first.start), below(text, last.end))
    : cut(first.start, behind.start);
};

const removeFromBraces = ({ file, text }: Document, map: MapNode, run: Run): readonly Edit[] => {
  const { before, first, last, behind } = run;
  const cut = (start: number, end: number): Edit => ({ file, start, end, text: '' });
  if (before === undefined && behind === undefined) {
    const inner = map.place.start + 1;
    return [first.start === inner ? cut(inner, last.end) : cut(inner, map.place.end - 1)];
  }
  if (before === undefined) return [cut(first.start, behind?.start ?? last.end)];
  const comma = findComma(text, before.end, first.start);
  if (comma === undefined) return [];
  const start = behindMember(text, comma + 1);
  const next = findComma(text, last.end, map.place.end);
  if (next !== undefined) return [cut(start, next + 1)];
  return start === comma + 1 ? [cut(comma, last.end)] : [cut(comma, comma + 1), cut(start, last.end)];
};

/**
 * The edits that take members out of a map, with all that {@link insertMembers} wrote for them and nothing else. Where no
 * member stays, braces stay as `{}`; of a map in lines nothing stays, and the caller takes its key out instead.
 */
export const removeMembers = (document: Document, map: MapNode, keys: readonly string[]): readonly Edit[] => {
  const form = formOf(document, map);
  if (form === undefined || isShared(document, map)) return [];
  const runs = runsOf(writtenMembers(document, map), new Set(keys));
  return form === 'block'
    ? runs.map((run) => removeFromBlock(document, run))
    : runs.flatMap((run) => removeFromBraces(document, map, run));
};
