import type { ErrorCatalog, ErrorDefinition } from '../ir/catalog.ts';
import type { MessageTemplate } from '../ir/message-template.ts';

/** The tags to try for a locale, in lower case (RFC 4647, lookup): `zh-Hans-CN` → `zh-hans-cn`, `zh-hans`, `zh`. */
export const localeChain = (tag: string): readonly string[] => {
  const chain: string[] = [];
  const subtags = tag.toLowerCase().split('-');
  while (subtags.length > 0) {
    chain.push(subtags.join('-'));
    subtags.pop();
    if (subtags.at(-1)?.length === 1) subtags.pop();
  }
  return chain;
};

/** A message and the locale it is written in, as the catalog writes it. */
export interface LocalMessage {
  readonly locale: string;
  readonly template: MessageTemplate;
}

/** An error's message in the locale asked for: the first of its chain that this error has, else the catalog's own (L1). */
export const messageIn = (catalog: ErrorCatalog, error: ErrorDefinition, tag: string | undefined): LocalMessage => {
  const own = { locale: catalog.locale, template: error.message };
  if (tag === undefined) return own;
  for (const candidate of localeChain(tag)) {
    if (catalog.locale.toLowerCase() === candidate) return own;
    const found = error.translations.find(({ locale, message }) => message && locale.toLowerCase() === candidate);
    if (found?.message !== undefined) return { locale: found.locale, template: found.message };
  }
  return own;
};
