import type { ErrorCatalog } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { ownedRanges } from '../owned-ranges.ts';
import { go } from './language.ts';

/** The ranges of codes that the categories own, each on a line. */
export const rangesOf = (catalog: ErrorCatalog): Source =>
  join(
    ownedRanges(catalog).map(({ category, prefix, first, last, retry }) => {
      const owner = source`Category${go.identifier(category, 'pascal')}`;
      const verdict = retry === undefined ? source`""` : go.retries[retry];
      return source`{${owner}, ${go.string(prefix)}, ${go.string(first)}, ${go.string(last)}, ${verdict}},`;
    }),
    source`\n\t`,
  );
