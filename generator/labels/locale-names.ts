/** The name of a locale in its own language, by CLDR: `Deutsch`. Where CLDR has none it is in English, or the tag alone. */
export const nameLocale = (locale: string): { readonly name: string; readonly locale: string } => {
  const { baseName } = new Intl.Locale(locale);
  const [language = 'en'] = Intl.DisplayNames.supportedLocalesOf([baseName, 'en']);
  const found = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(baseName);
  if (found === undefined) return { name: locale, locale: 'en' };
  // Names in a list start with a capital letter, unless there is one inside, as in isiZulu.
  const name = /^(?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])\p{Ll}+(?!\p{L})/u.test(found)
    ? found.replace(/^./u, (letter) => letter.toUpperCase())
    : found;
  return { name: baseName === locale ? name : `${name} (${locale})`, locale: language };
};

const rightToLeft: ReadonlySet<string> = new Set('Adlm Arab Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '));

/** Whether two locales are of one language in one script. */
export const isSameLanguage = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((locale) => new Intl.Locale(locale).maximize());
  return a?.language === b?.language && a?.script === b?.script;
};

/** The direction in which a locale is written. */
export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  rightToLeft.has(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr';
