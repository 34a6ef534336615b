import type { ErrorCatalog } from '../../ir/catalog.ts';
import { source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { ownedRanges } from '../owned-ranges.ts';
import { cpp } from './language.ts';

/** The codes that the categories own. */
export const rangesView = (catalog: ErrorCatalog) => {
  const ranges = ownedRanges(catalog).map(({ category, prefix, first, last, retry }) => {
    const members = [
      source`&category_rows::${cpp.identifier(category, 'snake')}`,
      ...[prefix, first, last].map((text) => source`${cpp.string(text)}sv`),
      retry === undefined ? source`{}` : cpp.retries[retry],
    ];
    return { entry: source`{${commas(members)}}` };
  });
  return { hasRanges: ranges.length > 0, ranges };
};
