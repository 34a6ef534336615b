import type { ErrorCatalog } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { none } from '../../language/lists.ts';
import { ownedRanges } from '../owned-ranges.ts';
import { php } from './language.ts';
import { array, atom } from './layout.ts';

/** The ranges of codes that the categories own: category, prefix, first and last digits, and verdict. */
export const rangesView = (catalog: ErrorCatalog): { readonly ranges: Source } => {
  const rows = ownedRanges(catalog).map(({ category, prefix, first, last, retry = '' }) =>
    array(
      none,
      [category, prefix, first, last, retry].map((text) => atom(php.string(text))),
    ),
  );
  if (rows.length === 0) return { ranges: source`[]` };
  const lines = rows.map((row) => source`${php.newLine(8)}${row(8)},`);
  return { ranges: source`[${join(lines, none)}${php.newLine(4)}]` };
};
