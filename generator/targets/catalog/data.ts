import type { Category, ErrorCatalog, ErrorDefinition, Json, Translation } from '../../ir/catalog.ts';
import { writePath } from '../../ir/path.ts';
import { envelopeData } from './envelope.ts';
import { present, some } from './present.ts';

const categoryData = ({ name, title, titles, description, retry, errors }: Category): Json =>
  present({
    name,
    title,
    titles: some(Object.fromEntries(titles)),
    description,
    retry,
    codes: errors.map(({ code }) => code),
  });

const translationData = ({ message, description, cause, fix }: Omit<Translation, 'locale'>): Json | undefined =>
  some(present({ message: message?.written, description, cause, fix }));

const errorData = (error: ErrorDefinition): Json => {
  const { message, deprecated } = error;
  return present({
    code: error.code,
    name: error.name,
    category: error.category,
    status: error.status,
    kind: error.kind,
    retry: error.retry,
    message: message.written,
    pattern: message.pattern === message.written ? undefined : message.pattern,
    display: message.display === message.written ? undefined : message.display,
    params: some(
      error.params.map(({ name, type, description, sensitive, example, from }) =>
        present({ name, type, description, sensitive, example, from: from && writePath(from) }),
      ),
    ),
    wordings: some(error.wordings.map(({ written }) => written)),
    description: error.description,
    cause: error.cause,
    fix: error.fix,
    locales: some(
      present(Object.fromEntries(error.translations.map(({ locale, ...texts }) => [locale, translationData(texts)]))),
    ),
    aliases: some(error.aliases),
    since: error.since,
    deprecated:
      deprecated && present({ since: deprecated.since, replacement: deprecated.replacement, note: deprecated.note }),
    docs: error.docs,
    links: some(error.links),
    tags: some(error.tags),
    body: some(error.body),
  });
};

/** The whole catalog as JSON. Texts are byte for byte those of the author; absent values have no members. */
export const catalogData = (catalog: ErrorCatalog): Json =>
  present({
    $schema: './catalog.schema.json',
    errspec: 1,
    name: catalog.name,
    version: catalog.version,
    title: catalog.title,
    description: catalog.description,
    docs: catalog.docs,
    license: catalog.license,
    copyright: catalog.copyright,
    authors: some(catalog.authors.map(({ name, email }) => present({ name, email }))),
    homepage: catalog.homepage,
    repository: catalog.repository,
    locale: catalog.locale,
    locales: some(catalog.locales),
    fallback: catalog.fallback?.name,
    envelope: envelopeData(catalog.envelope),
    categories: catalog.categories.map(categoryData),
    errors: catalog.errors.map(errorData),
    retired: some(
      catalog.retired.map(({ code, name, since, replacement }) => present({ code, name, since, replacement })),
    ),
    operations: some(catalog.operations.map(({ id, name, request, errors }) => present({ id, name, request, errors }))),
  });
