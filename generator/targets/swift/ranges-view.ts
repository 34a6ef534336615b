import type { ErrorCatalog } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { ownedRanges } from '../owned-ranges.ts';
import { swift } from './language.ts';

/** The ranges of codes that the categories own. */
export const rangesView = (catalog: ErrorCatalog): { readonly ranges: readonly Source[] } => ({
  ranges: ownedRanges(catalog).map(({ category, prefix, first, last, retry }) => {
    const given = [
      source`category: ${swift.string(category)}`,
      source`prefix: ${swift.string(prefix)}`,
      source`first: ${swift.string(first)}`,
      source`last: ${swift.string(last)}`,
      source`retry: ${retry === undefined ? source`nil` : swift.retries[retry]}`,
    ];
    return source`CodeRange(${commas(given)})`;
  }),
});
