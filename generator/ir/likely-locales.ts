import type { ErrorCatalog } from './catalog.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
let regions: readonly string[] | undefined;

/** Every region of two letters. They are listed when they are first needed: that takes a while. */
const allRegions = (): readonly string[] => {
  regions ??= letters
    .flatMap((first) => letters.map((second) => `${first}${second}`))
    .filter((region) => Intl.getCanonicalLocales(`und-${region}`)[0] === `und-${region}`);
  return regions;
};

/** The script that a tag is most likely written in, by CLDR's likely subtags: `zh-TW` → `Hant`. */
const scriptOf = (tag: string): string | undefined => new Intl.Locale(tag).maximize().script;

const languageOf = (tag: string): string => tag.split('-')[0] ?? tag;

const findOtherScripts = (language: string): ReadonlyMap<string, string> => {
  const usual = scriptOf(language);
  return new Map(
    allRegions().flatMap((region) => {
      const script = scriptOf(`${language}-${region}`);
      return script === undefined || script === usual ? [] : [[region, script] as const];
    }),
  );
};

const scripts = new Map<string, ReadonlyMap<string, string>>();

/** The regions where a language is usually written in another script than elsewhere. Every package asks for them. */
const otherScripts = (language: string): ReadonlyMap<string, string> => {
  const known = scripts.get(language) ?? findOtherScripts(language);
  scripts.set(language, known);
  return known;
};

const hintsOf = (language: string, own: readonly string[]): readonly (readonly [string, string])[] => {
  const others = otherScripts(language);
  if (others.size === 0) return [];
  const localeOf = (script: string | undefined): string =>
    own.find((tag) => languageOf(tag) === language && scriptOf(tag) === script)?.toLowerCase() ?? '';
  const all = [...new Set([scriptOf(language), ...others.values()])];
  return [
    [language, localeOf(scriptOf(language))] as const,
    ...all.map((script) => [`${language}-${script}`.toLowerCase(), localeOf(script)] as const),
    ...[...others].map(([region, script]) => [`${language}-${region}`.toLowerCase(), localeOf(script)] as const),
  ];
};

/**
 * For languages that are written in several scripts: which of the catalog's locales a tag without its own means, all in
 * lower case. `zh-tw` → `zh-hant`; nothing (an empty text) where the catalog has no locale in that script.
 */
export const likelyLocales = ({
  locale,
  locales,
}: Pick<ErrorCatalog, 'locale' | 'locales'>): ReadonlyMap<string, string> => {
  const own = [locale, ...locales];
  const tags = new Set(own.map((tag) => tag.toLowerCase()));
  const languages = [...new Set(own.map(languageOf))];
  const hints = languages.flatMap((language) => hintsOf(language, own));
  return new Map(
    hints.filter(([tag, target]) => !tags.has(tag) && tag !== target).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
};
