import type { Category } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { go } from './language.ts';

/** The ranges of codes that the categories own, each on a line. */
export const rangesOf = (categories: readonly Category[]): Source =>
  join(
    categories.flatMap(({ name, codes, retry }) => {
      const category = source`Category${go.identifier(name, 'pascal')}`;
      const verdict = retry === undefined ? source`""` : go.retries[retry];
      return codes.map(
        ({ prefix, first, last }) =>
          source`{${category}, ${go.string(prefix)}, ${go.string(first)}, ${go.string(last)}, ${verdict}},`,
      );
    }),
    source`\n\t`,
  );
