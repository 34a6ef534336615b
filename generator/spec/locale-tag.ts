/** The tag in its usual spelling; nothing where it is none. */
const canonical = (tag: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
};

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** The tag of a language by its English name: `german` is `de`. */
const languageNamed = (name: string): string | undefined =>
  letters
    .flatMap((first) => letters.map((second) => first + second))
    .find((tag) => languageNames.of(tag)?.toLowerCase() === name.toLowerCase());

/** Whether the first part of a tag is a language: two letters that CLDR can name, or three. */
const isLanguage = (tag: string): boolean => {
  const [language = ''] = tag.split('-');
  return language.length === 3 || (language.length === 2 && languageNames.of(language) !== undefined);
};

/** Whether a text is a BCP 47 language tag in its usual spelling. */
export const isLocale = (text: string): boolean => canonical(text) === text && isLanguage(text);

/** The tag that was probably meant: `de-DE` for `de_DE`, `pt-BR` for `pt-br`, `de` for `german`. */
export const suggestLocale = (text: string): string | undefined => {
  const tag = canonical(text.trim().replaceAll('_', '-').replace(/\..*$/, ''));
  return tag !== undefined && isLocale(tag) ? tag : languageNamed(text.trim());
};
