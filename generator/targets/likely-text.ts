import type { ErrorCatalog } from '../ir/catalog.ts';
import { likelyLocales } from '../ir/likely-locales.ts';

/**
 * What {@link likelyLocales} says, as one text for the packages: `tag:locale` for each tag, separated by spaces, all in
 * lower case. There is no text after the colon if the catalog has no locale in the script that the tag implies.
 */
export const likelyText = (catalog: ErrorCatalog): string =>
  [...likelyLocales(catalog)].map(([tag, locale]) => `${tag}:${locale}`).join(' ');
