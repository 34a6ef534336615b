import type { ErrorCatalog } from '../../ir/catalog.ts';
import { source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { cpp } from './language.ts';

/** The codes that the categories own. */
export const rangesView = ({ categories }: ErrorCatalog) => {
  const ranges = categories.flatMap(({ name, codes, retry }) =>
    codes.map(({ prefix, first, last }) => {
      const members = [
        source`&category_rows::${cpp.identifier(name, 'snake')}`,
        ...[prefix, first, last].map((text) => source`${cpp.string(text)}sv`),
        retry === undefined ? source`{}` : cpp.retries[retry],
      ];
      return { entry: source`{${commas(members)}}` };
    }),
  );
  return { hasRanges: ranges.length > 0, ranges };
};
