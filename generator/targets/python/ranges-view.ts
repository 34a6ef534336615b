import type { ErrorCatalog } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { ownedRanges } from '../owned-ranges.ts';
import { python } from './language.ts';
import { tuple } from './layout.ts';

/** The ranges of codes that the categories own. */
export const rangesView = (catalog: ErrorCatalog): { readonly ranges: Source } => {
  const rows = ownedRanges(catalog).map(({ category, prefix, first, last, retry }) => {
    const texts = [category, prefix, first, last, ...(retry === undefined ? [] : [retry])].map(python.string);
    return source`CodeRange(${commas(texts)})`;
  });
  return { ranges: tuple(rows, 0, '_RANGES: Final[tuple[CodeRange, ...]] = '.length) };
};
