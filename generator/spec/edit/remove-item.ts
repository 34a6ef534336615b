import type { Edit } from './edits.ts';
import type { Brackets } from './insert-item.ts';
import { nextLine } from './lines.ts';
import type { BlockItem } from './list-layout.ts';

/** The edit that takes lines away, with the blank lines between them and what is above or below. */
export const removeLines = (file: string, top: number, tail: number, isLast: boolean, text: string): Edit => {
  if (isLast) {
    const blank = /(?:\r?\n[ \t]*)+$/.exec(text.slice(0, top))?.[0].length ?? 0;
    const end = text[tail - 1] === '\n' && tail > top ? tail - (text[tail - 2] === '\r' ? 2 : 1) : tail;
    return { file, start: top - blank, end, text: '' };
  }
  const below = nextLine(text, Math.max(top, tail - 1));
  const blank = /^(?:[ \t]*\r?\n)*/.exec(text.slice(below))?.[0].length ?? 0;
  return { file, start: top, end: below + blank, text: '' };
};

/** Entries that follow each other, as the first and the last of each run. */
const runsOf = (indexes: readonly number[]): readonly (readonly [first: number, last: number])[] => {
  const runs: [number, number][] = [];
  for (const index of indexes.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.[1] === index - 1) run[1] = index;
    else runs.push([index, index]);
  }
  return runs;
};

/** The edits that take entries of a list with dashes away, with their comments. The list must have others. */
export const removeItems = (
  file: string,
  items: readonly BlockItem[],
  indexes: readonly number[],
  text: string,
): readonly Edit[] =>
  runsOf(indexes).flatMap(([first, last]) => {
    const [top, tail] = [items[first]?.top, items[last]?.tail];
    return top === undefined || tail === undefined
      ? []
      : [removeLines(file, top, tail, last === items.length - 1, text)];
  });

/** The edits that take entries out of brackets, with their commas. The brackets must have others. */
export const removeFromBrackets = (
  { place: { file }, entries }: Brackets,
  indexes: readonly number[],
): readonly Edit[] =>
  runsOf(indexes).flatMap(([first, last]) => {
    const [top, tail] = [entries[first], entries[last]];
    const next = entries[last + 1];
    if (top === undefined || tail === undefined) return [];
    if (next !== undefined) return [{ file, start: top.start, end: next.start, text: '' }];
    return [{ file, start: entries[first - 1]?.end ?? top.start, end: tail.end, text: '' }];
  });
