import type { ErrorCatalog } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { none } from '../../language/lists.ts';
import { php } from './language.ts';
import { array, atom } from './layout.ts';

/** The ranges of codes that the categories own: category, prefix, first and last digits, and verdict. */
export const rangesView = ({ categories }: ErrorCatalog): { readonly ranges: Source } => {
  const rows = categories.flatMap(({ name, codes, retry = '' }) =>
    codes.map(({ prefix, first, last }) =>
      array(
        none,
        [name, prefix, first, last, retry].map((text) => atom(php.string(text))),
      ),
    ),
  );
  if (rows.length === 0) return { ranges: source`[]` };
  const lines = rows.map((row) => source`${php.newLine(8)}${row(8)},`);
  return { ranges: source`[${join(lines, none)}${php.newLine(4)}]` };
};
