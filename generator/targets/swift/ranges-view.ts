import type { ErrorCatalog } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { swift } from './language.ts';

/** The ranges of codes that the categories own. */
export const rangesView = ({ categories }: ErrorCatalog): { readonly ranges: readonly Source[] } => ({
  ranges: categories.flatMap(({ name, codes, retry }) =>
    codes.map(({ prefix, first, last }) => {
      const given = [
        source`category: ${swift.string(name)}`,
        source`prefix: ${swift.string(prefix)}`,
        source`first: ${swift.string(first)}`,
        source`last: ${swift.string(last)}`,
        source`retry: ${retry === undefined ? source`nil` : swift.retries[retry]}`,
      ];
      return source`CodeRange(${commas(given)})`;
    }),
  ),
});
