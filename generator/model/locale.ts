import type { ErrorCatalog, ErrorDefinition } from '../ir/catalog.ts';
import { likelyLocales } from '../ir/likely-locales.ts';
import type { MessageTemplate } from '../ir/message-template.ts';
import { readLanguages, type LanguageRange } from './accept-language.ts';

/** The tags to try for a range (RFC 4647, lookup): `zh-hans-cn` → `zh-hans-cn`, `zh-hans`, `zh`. */
const tagChain = (range: string): readonly string[] => {
  const chain: string[] = [];
  const subtags = range.split('-');
  while (subtags.length > 0) {
    chain.push(subtags.join('-'));
    subtags.pop();
    if (subtags.at(-1)?.length === 1) subtags.pop();
  }
  return chain;
};

/** What a locale is looked for in. */
type Locales = Pick<ErrorCatalog, 'locale' | 'locales'>;

const languageOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? tag;

const hints = new WeakMap<Locales, Map<string, ReadonlyMap<string, string>>>();

/** The hints of a catalog for tags of one language. Those of another language need not be made. */
const hintsFor = (catalog: Locales, language: string): ReadonlyMap<string, string> => {
  const known = hints.get(catalog) ?? new Map<string, ReadonlyMap<string, string>>();
  hints.set(catalog, known);
  const own = [catalog.locale, ...catalog.locales].filter((tag) => languageOf(tag) === language);
  const [locale, ...locales] = own;
  const found = known.get(language) ?? (locale === undefined ? new Map() : likelyLocales({ locale, locales }));
  known.set(language, found);
  return found;
};

/** The same with the locale that a tag without one of its own most likely means; a script that the catalog lacks ends it (L1). */
const likelyChain = (range: string, likely: ReadonlyMap<string, string>): readonly string[] => {
  const chain: string[] = [];
  for (const tag of tagChain(range)) {
    const hint = likely.get(tag);
    if (hint === '') return chain;
    chain.push(tag, ...(hint === undefined ? [] : [hint]));
  }
  return chain;
};

/** Whether a tag is unwanted: the longest range that it falls under has the weight 0 (L2). */
const isRefused = (tag: string, ranges: readonly LanguageRange[]): boolean => {
  const over = ranges.filter(({ range }) => range === '*' || tag === range || tag.startsWith(`${range}-`));
  const longest = over.toSorted((a, b) => specificity(b) - specificity(a))[0];
  return longest?.weight === 0;
};

const specificity = ({ range }: LanguageRange): number => (range === '*' ? 0 : range.length);

/** The tags to try for a locale, in lower case: a BCP 47 tag, or the value of an `Accept-Language` header (L1, L2). */
export const localeChain = (catalog: Locales, locale: string): readonly string[] => {
  const ranges = readLanguages(locale);
  const own = catalog.locale.toLowerCase();
  return ranges
    .filter(({ weight }) => weight > 0)
    .flatMap(({ range }) => (range === '*' ? [own] : likelyChain(range, hintsFor(catalog, languageOf(range)))))
    .filter((tag) => !isRefused(tag, ranges));
};

/** A message and the locale it is written in, as the catalog writes it. */
export interface LocalMessage {
  readonly locale: string;
  readonly template: MessageTemplate;
}

/** An error's message in the locale asked for: the first of its chain that this error has, else the catalog's own (L1). */
export const messageIn = (catalog: ErrorCatalog, error: ErrorDefinition, locale: string | undefined): LocalMessage => {
  const own = { locale: catalog.locale, template: error.message };
  if (locale === undefined) return own;
  for (const candidate of localeChain(catalog, locale)) {
    if (catalog.locale.toLowerCase() === candidate) return own;
    const found = error.translations.find((one) => one.message && one.locale.toLowerCase() === candidate);
    if (found?.message !== undefined) return { locale: found.locale, template: found.message };
  }
  return own;
};
