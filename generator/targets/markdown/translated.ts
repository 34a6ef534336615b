import type { ErrorCatalog, ErrorDefinition, Texts } from '../../ir/catalog.ts';
import type { MessageTemplate } from '../../ir/message-template.ts';
import { localeChain, messageIn } from '../../model/locale.ts';

/** What an error says in a locale; what was not translated is in the catalog's own. */
export const textsIn = (
  catalog: ErrorCatalog,
  error: ErrorDefinition,
  locale: string,
): Texts & { readonly message: MessageTemplate } => {
  if (locale === catalog.locale) return error;
  const message = messageIn(catalog, error, locale).template;
  const chain = localeChain(catalog, locale);
  const nearest = chain.flatMap((tag) => error.translations.filter((found) => found.locale.toLowerCase() === tag));
  const pick = (key: keyof Texts): string | undefined =>
    nearest.find((texts) => texts[key] !== undefined)?.[key] ?? error[key];
  return { message, description: pick('description'), cause: pick('cause'), fix: pick('fix') };
};
