import type { ErrorCatalog } from '../ir/catalog.ts';
import { word, type Source } from '../language/language.ts';
import { none } from '../language/lists.ts';
import type { PackageLanguage } from './package-language.ts';

/** The error that `encode` sends for any other failure. */
export type FallbackView = {
  readonly hasFallback: boolean;
  /** Its code, as a text of the language. */
  readonly fallbackCode: Source;
  /** Its name in the table. */
  readonly fallbackName: Source;
};

/** The view of a catalog's fallback. Without one, the texts are empty. */
export const fallbackView = (
  { string }: Pick<PackageLanguage, 'string'>,
  { fallback }: ErrorCatalog,
): FallbackView => ({
  hasFallback: fallback !== undefined,
  fallbackCode: fallback === undefined ? none : string(fallback.code),
  fallbackName: fallback === undefined ? none : word(fallback.name),
});
