import type { ErrorCatalog } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { csharp } from './language.ts';

/** The ranges of codes that the categories own: category, prefix, first and last digits, verdict. */
export const rangesView = ({ categories }: ErrorCatalog): readonly { readonly members: Source }[] =>
  categories.flatMap(({ name, codes, retry }) =>
    codes.map(({ prefix, first, last }) => ({
      members: commas([
        ...[name, prefix, first, last].map(csharp.string),
        retry === undefined ? source`null` : csharp.retries[retry],
      ]),
    })),
  );
