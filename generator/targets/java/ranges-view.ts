import type { ErrorCatalog } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { ownedRanges } from '../owned-ranges.ts';
import { java } from './language.ts';

/** The ranges of codes that the categories own, each a new object. */
export const rangesOf = (catalog: ErrorCatalog): Source =>
  commas(
    ownedRanges(catalog).map(({ category, prefix, first, last, retry }) => {
      const texts = commas([category, prefix, first, last].map(java.string));
      return source`new CodeRange(${texts}, ${retry === undefined ? source`null` : java.retries[retry]})`;
    }),
  );
