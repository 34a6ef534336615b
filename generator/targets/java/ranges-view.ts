import type { ErrorCatalog } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { java } from './language.ts';

/** The ranges of codes that the categories own, each a new object. */
export const rangesOf = ({ categories }: ErrorCatalog): Source =>
  commas(
    categories.flatMap(({ name, codes, retry }) =>
      codes.map(({ prefix, first, last }) => {
        const texts = commas([name, prefix, first, last].map(java.string));
        return source`new CodeRange(${texts}, ${retry === undefined ? source`null` : java.retries[retry]})`;
      }),
    ),
  );
