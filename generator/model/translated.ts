import type { Category, ErrorCatalog, ErrorDefinition, Texts } from '../ir/catalog.ts';
import { localeChain, messageIn, type LocalMessage } from './locale.ts';

/** A text and the locale it is written in. */
export interface LocalText {
  readonly text: string;
  readonly locale: string;
}

/** What an error says, each part in the locale that has it. */
export type LocalTexts = { readonly [Key in keyof Texts]: LocalText | undefined } & { readonly message: LocalMessage };

/** What an error says in a locale; what was not translated is in the catalog's own. */
export const textsIn = (catalog: ErrorCatalog, error: ErrorDefinition, locale: string): LocalTexts => {
  const chain = locale === catalog.locale ? [] : localeChain(catalog, locale);
  const nearest = chain.flatMap((tag) => error.translations.filter((found) => found.locale.toLowerCase() === tag));
  const pick = (key: keyof Texts): LocalText | undefined => {
    const found = [...nearest, { ...error, locale: catalog.locale }].find((texts) => texts[key] !== undefined);
    const text = found?.[key];
    return found === undefined || text === undefined ? undefined : { text, locale: found.locale };
  };
  return {
    message: messageIn(catalog, error, locale === catalog.locale ? undefined : locale),
    description: pick('description'),
    cause: pick('cause'),
    fix: pick('fix'),
  };
};

/** The title of a category in a locale; one that was not translated is in the catalog's own. */
export const titleIn = (catalog: ErrorCatalog, { title, titles }: Category, locale: string): LocalText => {
  const chain = locale === catalog.locale ? [] : localeChain(catalog, locale);
  const [found] = chain.flatMap((tag) => [...titles].filter(([other]) => other.toLowerCase() === tag));
  return found === undefined ? { text: title, locale: catalog.locale } : { text: found[1], locale: found[0] };
};
