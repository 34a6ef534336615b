import { source, type Source } from '../../language/language.ts';

/** The most entries that a table, or a file of factories, holds; beyond it compilers slow down or give up. */
const most = 1_000;

/** A share of a list, and its number where there are several. */
export interface Piece<Entry> {
  /** `''` where there is one piece alone, else `-1`, `-2`, … */
  readonly suffix: Source;
  /** From 0. */
  readonly index: number;
  readonly entries: readonly Entry[];
}

/** Shares a list out in pieces of at most 1,000 entries; an empty list is one empty piece. */
export const shareOut = <Entry>(entries: readonly Entry[]): readonly Piece<Entry>[] => {
  const count = Math.max(1, Math.ceil(entries.length / most));
  return Array.from({ length: count }, (_, index) => ({
    suffix: count === 1 ? source`` : source`-${index + 1}`,
    index,
    entries: entries.slice(index * most, (index + 1) * most),
  }));
};
