import type { Category, ErrorCatalog, ErrorDefinition, Texts, Translation } from '../ir/catalog.ts';
import { readTemplate, type MessageTemplate } from '../ir/message-template.ts';
import { pathOf } from '../ir/path.ts';
import { readCodeRange } from './code-range.ts';
import { readEnvelope } from './envelope.ts';
import { toJsonObject } from './json.ts';
import type { LoadedCategory, LoadedError, LoadedSpec, Placed } from './load.ts';
import { entriesOf, nodeAt } from './node.ts';
import { localesOf } from './rules/messages.ts';
import type { CategorySpec, LocaleSpec, RootSpec } from './schema.ts';

/** What the locale files say of one locale. */
type LocaleTexts = {
  readonly messages: ReadonlyMap<string, string>;
  readonly texts: ReadonlyMap<string, NonNullable<LocaleSpec['texts']>[string]>;
  readonly titles: ReadonlyMap<string, string>;
};

const gatherLocale = (spec: LoadedSpec, locale: string): LocaleTexts => {
  const files = spec.locales.map((file) => file.spec).filter((file) => file.locale === locale);
  const gather = <Value>(pick: (file: LocaleSpec) => Record<string, Value> | undefined): ReadonlyMap<string, Value> =>
    new Map(files.flatMap((file) => entriesOf(pick(file))));
  return {
    messages: gather((file) => file.messages),
    texts: gather((file) => file.texts),
    titles: gather((file) => file.titles),
  };
};

const lowerTexts = (texts: { readonly [Key in keyof Texts]?: string | undefined } | undefined): Texts => ({
  description: texts?.description,
  cause: texts?.cause,
  fix: texts?.fix,
});

/** A code as a part of a URL (RFC 3986): what a URL keeps for itself is percent-encoded. */
const codeInLink = (code: string): string =>
  encodeURI(code).replaceAll(/[#?]/g, (character) => (character === '#' ? '%23' : '%3F'));

const lowerError = (
  { spec, node, placeholders }: LoadedError,
  category: CategorySpec,
  docs: string | undefined,
  locales: ReadonlyMap<string, LocaleTexts>,
): ErrorDefinition => {
  const params = (spec.params ?? []).map(
    ({ name, type = 'string', description, sensitive = false, example, from }) => ({
      name,
      type,
      description,
      sensitive,
      example,
      from: from === undefined ? undefined : pathOf(from),
    }),
  );
  const read = (text: string): MessageTemplate => readTemplate(text, placeholders, params).template;
  const translations = [...locales].map(([locale, { messages, texts }]): Translation => {
    const message = spec.messages?.[locale] ?? messages.get(spec.code);
    return { locale, message: message === undefined ? undefined : read(message), ...lowerTexts(texts.get(spec.code)) };
  });
  return {
    code: spec.code,
    name: spec.name,
    category: category.name,
    status: spec.status ?? category.status ?? 0,
    kind: spec.kind ?? 'error',
    retry: spec.retry ?? category.retry ?? 'never',
    message: read(spec.message),
    params,
    ...lowerTexts(spec),
    wordings: (spec.wordings ?? []).map(read),
    translations,
    aliases: spec.aliases ?? [],
    since: spec.since,
    deprecated:
      spec.deprecated === undefined
        ? undefined
        : { since: spec.deprecated.since, replacement: spec.deprecated.replacement, note: spec.deprecated.note },
    docs: docs?.replaceAll(/\{(code|name)\}/g, (_, key: string) =>
      key === 'code' ? codeInLink(spec.code) : spec.name,
    ),
    links: spec.links ?? [],
    tags: spec.tags ?? [],
    body: spec.body === undefined ? {} : toJsonObject(nodeAt(node, ['body'])),
  };
};

const lowerCategory = (
  { spec, errors }: LoadedCategory,
  docs: string | undefined,
  locales: ReadonlyMap<string, LocaleTexts>,
): Category => ({
  name: spec.name,
  title: spec.title,
  description: spec.description,
  titles: new Map(
    [...locales].flatMap(([locale, { titles }]) => {
      const title = titles.get(spec.name);
      return title === undefined ? [] : [[locale, title] as const];
    }),
  ),
  codes: (spec.codes ?? []).map(readCodeRange).filter((range) => typeof range !== 'string'),
  retry: spec.retry,
  errors: errors.map((error) => lowerError(error, spec, docs, locales)),
});

/** The catalog of a spec in which nothing is wrong. */
export const lowerSpec = (spec: LoadedSpec, root: Placed<RootSpec>): ErrorCatalog => {
  const { catalog } = root.spec;
  const locales = new Map(localesOf(spec).map((locale) => [locale, gatherLocale(spec, locale)]));
  const categories = spec.categories.map((category) => lowerCategory(category, catalog.docs, locales));
  const errors = categories.flatMap((category) => category.errors);
  return {
    name: catalog.name,
    version: catalog.version,
    title: catalog.title,
    description: catalog.description,
    docs: catalog.docs,
    license: catalog.license ?? 'UNLICENSED',
    copyright: catalog.copyright,
    authors: (catalog.authors ?? []).map(({ name, email }) => ({ name, email })),
    homepage: catalog.homepage,
    repository: catalog.repository,
    locale: catalog.locale ?? 'en',
    locales: [...locales.keys()],
    envelope: readEnvelope(root),
    categories,
    errors,
    retired: spec.retired.map(({ spec: { code, name, since, replacement } }) => ({ code, name, since, replacement })),
    fallback: errors.find(({ name, aliases }) => [name, ...aliases].some((one) => one === catalog.fallback)),
    operations: [],
  };
};
