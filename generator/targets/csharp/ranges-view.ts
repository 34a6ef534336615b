import type { ErrorCatalog } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { ownedRanges } from '../owned-ranges.ts';
import { csharp } from './language.ts';

/** The ranges of codes that the categories own: category, prefix, first and last digits, verdict. */
export const rangesView = (catalog: ErrorCatalog): readonly { readonly members: Source }[] =>
  ownedRanges(catalog).map(({ category, prefix, first, last, retry }) => ({
    members: commas([
      ...[category, prefix, first, last].map(csharp.string),
      retry === undefined ? source`null` : csharp.retries[retry],
    ]),
  }));
