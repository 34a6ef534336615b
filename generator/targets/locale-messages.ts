import type { ErrorCatalog } from '../ir/catalog.ts';

/** What an error says in a locale. */
export interface LocaleMessage {
  readonly code: string;
  /** The message with `{0}` and doubled braces. */
  readonly pattern: string;
}

/** The messages of each locale, in the order of the catalog; a locale without any has an empty list. */
export const localeMessages = ({ locales, errors }: ErrorCatalog): ReadonlyMap<string, readonly LocaleMessage[]> => {
  const messages = new Map<string, LocaleMessage[]>(locales.map((locale) => [locale, []]));
  for (const { code, translations } of errors) {
    for (const { locale, message } of translations) {
      if (message !== undefined) messages.get(locale)?.push({ code, pattern: message.pattern });
    }
  }
  return messages;
};
