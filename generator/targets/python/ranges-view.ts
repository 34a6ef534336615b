import type { ErrorCatalog } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { python } from './language.ts';
import { tuple } from './layout.ts';

/** The ranges of codes that the categories own. */
export const rangesView = ({ categories }: ErrorCatalog): { readonly ranges: Source } => {
  const rows = categories.flatMap(({ name, codes, retry }) =>
    codes.map(({ prefix, first, last }) => {
      const texts = [name, prefix, first, last, ...(retry === undefined ? [] : [retry])].map(python.string);
      return source`CodeRange(${join(texts, source`, `)})`;
    }),
  );
  return { ranges: tuple(rows, 0, '_RANGES: Final[tuple[CodeRange, ...]] = '.length) };
};
