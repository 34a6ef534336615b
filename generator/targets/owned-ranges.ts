import type { ErrorCatalog, Retry } from '../ir/catalog.ts';

/** A range of codes that a category owns: a prefix, and digits from the first to the last. */
export interface OwnedRange {
  readonly category: string;
  readonly prefix: string;
  readonly first: string;
  readonly last: string;
  /** The verdict of a code that the table does not have; absent where its status decides. */
  readonly retry: Retry | undefined;
}

/** The ranges of codes that the categories own, in order. */
export const ownedRanges = ({ categories }: ErrorCatalog): readonly OwnedRange[] =>
  categories.flatMap(({ name, codes, retry }) =>
    codes.map(({ prefix, first, last }) => ({ category: name, prefix, first, last, retry })),
  );
