import type { ErrorCatalog, ErrorDefinition } from '../ir/catalog.ts';
import type { CodeRange } from '../ir/code-range.ts';
import type { ErrorValue } from '../model/error-value.ts';
import { show } from '../model/message.ts';
import { textsIn, titleIn } from '../model/translated.ts';
import { findName } from './find-name.ts';
import type { Meaning } from './meaning.ts';

import type { DescribedParameter, Description } from './description.ts';
const describeParams = ({ params }: ErrorDefinition, { params: values }: ErrorValue): readonly DescribedParameter[] =>
  params.map(({ name, type, description, sensitive }) => ({
    name,
    type,
    value: sensitive ? undefined : values?.[name],
    hidden: sensitive && values?.[name] !== undefined,
    description,
    sensitive,
  }));

/** A message for comparing: its case and its final stop say nothing. */
const inOneCase = (text: string): string =>
  text
    .trim()
    .replace(/[.。]$/u, '')
    .toLowerCase();

/** What was received, unless it is what the message says in some locale, or may hold what nobody should see. */
const receivedBeside = ({ definition, params, received }: ErrorValue): string | undefined => {
  if (definition === undefined || received === undefined) return undefined;
  if (definition.params.some(({ sensitive }) => sensitive)) return undefined;
  const own = [definition.message, ...definition.translations.flatMap(({ message }) => message ?? [])];
  const isSaid = own.some((template) => inOneCase(show(template, definition, params, false)) === inOneCase(received));
  return isSaid ? undefined : received;
};

/** What depends on whether the table has the error. */
const textsOf = ({ catalog, error, retired }: Meaning, locale: string) => {
  const { definition } = error;
  if (definition === undefined) {
    return { locale: catalog.locale, name: retired?.name, kind: undefined, message: error.received, params: [] };
  }
  const { message, cause, fix, description } = textsIn(catalog, definition, locale);
  return {
    locale: message.locale,
    name: definition.name,
    kind: definition.kind,
    message: show(message.template, definition, error.params, true),
    received: receivedBeside(error),
    params: describeParams(definition, error),
    description: description?.text,
    cause: cause?.text,
    fix: fix?.text,
  };
};

const describeReplacement = (catalog: ErrorCatalog, name: string | undefined, locale: string) => {
  const found = name === undefined ? undefined : findName(catalog, name);
  return (
    found && { code: found.code, name: found.name, message: textsIn(catalog, found, locale).message.template.display }
  );
};

const showRange = ({ prefix, first, last }: CodeRange): string =>
  first === last ? `${prefix}${first}` : `${prefix}${first}-${last}`;

/** What is said of a meaning, in the locale that is nearest to the one asked for. */
export const describe = (meaning: Meaning, locale: string | undefined): Description => {
  const { catalog, error, status, retry, retired } = meaning;
  const wanted = locale ?? catalog.locale;
  const { definition } = error;
  const texts = textsOf(meaning, wanted);
  const category =
    error.category === undefined ? undefined : catalog.categories.find(({ name }) => name === error.category);
  return {
    catalogs: [catalog.name],
    locale: texts.locale,
    known: definition !== undefined,
    code: error.code,
    subcode: error.subcode,
    name: texts.name,
    status,
    kind: texts.kind,
    category: category && {
      name: category.name,
      title: titleIn(catalog, category, wanted).text,
      codes: category.codes.map(showRange),
    },
    retry,
    retryAfterMs: error.retryAfterMs,
    message: texts.message,
    received: texts.received,
    params: texts.params,
    description: texts.description,
    cause: texts.cause,
    fix: texts.fix,
    details: error.details,
    items: error.items.map((item) =>
      describe({ ...meaning, error: item, status: item.status, retry: item.retry, retired: undefined }, locale),
    ),
    index: error.index,
    requestId: error.requestId,
    intermediary: error.intermediary,
    deprecated: definition?.deprecated,
    retired,
    replacement: describeReplacement(catalog, (definition?.deprecated ?? retired)?.replacement, wanted),
    since: definition?.since,
    aliases: definition?.aliases ?? [],
    tags: definition?.tags ?? [],
    docs: definition?.docs === undefined ? [] : [definition.docs],
    links: definition?.links ?? [],
  };
};
