import type { ErrorCatalog } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import { rust } from './language.ts';

type RangeView = {
  readonly category: Source;
  readonly prefix: Source;
  readonly start: Source;
  readonly end: Source;
  readonly retry: Source;
};

/** The ranges of codes that the categories own. */
export const rangesView = ({ categories }: ErrorCatalog): readonly RangeView[] =>
  categories.flatMap(({ name, codes, retry }) =>
    codes.map(({ prefix, first, last }) => ({
      category: source`Category::${rust.identifier(name, 'pascal')}`,
      prefix: rust.string(prefix),
      start: rust.string(first),
      end: rust.string(last),
      retry: retry === undefined ? source`None` : source`Some(${rust.retries[retry]})`,
    })),
  );
