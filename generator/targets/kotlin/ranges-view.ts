import type { ErrorCatalog } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { ownedRanges } from '../owned-ranges.ts';
import { kotlin } from './language.ts';

const verdicts = { never: source`Retry.NEVER`, backoff: source`Retry.BACKOFF`, check: source`Retry.CHECK` };

/** The ranges of codes that the categories own, each a new object. */
export const rangesOf = (catalog: ErrorCatalog): Source =>
  commas(
    ownedRanges(catalog).map(({ category, prefix, first, last, retry }) => {
      const texts = [category, prefix, first, last].map(kotlin.string);
      return source`CodeRange(${commas(retry === undefined ? texts : [...texts, verdicts[retry]])})`;
    }),
  );
