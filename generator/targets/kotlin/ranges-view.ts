import type { ErrorCatalog } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { kotlin } from './language.ts';

const verdicts = { never: source`Retry.NEVER`, backoff: source`Retry.BACKOFF`, check: source`Retry.CHECK` };

/** The ranges of codes that the categories own, each a new object. */
export const rangesOf = ({ categories }: ErrorCatalog): Source =>
  commas(
    categories.flatMap(({ name, codes, retry }) =>
      codes.map(({ prefix, first, last }) => {
        const texts = [name, prefix, first, last].map(kotlin.string);
        return source`CodeRange(${commas(retry === undefined ? texts : [...texts, verdicts[retry]])})`;
      }),
    ),
  );
