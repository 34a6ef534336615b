import { catalogLocale } from './settings.js';
/** The message of a code in the first language that has one; without a pattern it is that of the table. */
export const localize = (code, locale) => {
  for (let current = locale; current !== undefined; current = current.fallback) {
    const pattern = Object.hasOwn(current.messages, code) ? current.messages[code] : undefined;
    if (pattern !== undefined) return { tag: current.tag, pattern };
  }
  return { tag: catalogLocale, pattern: undefined };
};
/**
 * The language for a tag after RFC 4647 (lookup): `zh-Hans-CN`, then `zh-Hans`, then `zh`, then the language of the table.
 * An error that has no message in the first of them that is there is shown in the next.
 */
export const findLocale = (tag, locales) => {
  const found = [];
  let range = tag.toLowerCase();
  while (range !== '' && range !== catalogLocale.toLowerCase()) {
    const wanted = range;
    const locale = locales.find((candidate) => candidate.tag.toLowerCase() === wanted);
    if (locale !== undefined) found.push(locale);
    range = range.slice(0, Math.max(0, range.lastIndexOf('-'))).replace(/(^|-)[^-]$/, '');
  }
  return found.reduceRight((fallback, locale) => ({ ...locale, fallback }), {
    tag: catalogLocale,
    messages: {},
  });
};
