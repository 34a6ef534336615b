import type { ErrorCatalog } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import { ownedRanges } from '../owned-ranges.ts';
import { rust } from './language.ts';

type RangeView = {
  readonly category: Source;
  readonly prefix: Source;
  readonly start: Source;
  readonly end: Source;
  readonly retry: Source;
};

/** The ranges of codes that the categories own. */
export const rangesView = (catalog: ErrorCatalog): readonly RangeView[] =>
  ownedRanges(catalog).map(({ category, prefix, first, last, retry }) => ({
    category: source`Category::${rust.identifier(category, 'pascal')}`,
    prefix: rust.string(prefix),
    start: rust.string(first),
    end: rust.string(last),
    retry: retry === undefined ? source`None` : source`Some(${rust.retries[retry]})`,
  }));
