import type { ErrorCatalog, ErrorDefinition, Kind, Retired, Retry } from '../ir/catalog.ts';
import type { Detail, ErrorValue } from '../model/error-value.ts';
import { messageIn } from '../model/locale.ts';
import { show } from '../model/message.ts';
import { textsIn, titleIn } from '../model/translated.ts';
import type { Value } from '../model/values.ts';
import type { Meaning } from './meaning.ts';

/** A parameter of an error. */
export interface DescribedParameter {
  readonly name: string;
  readonly type: string;
  /** Absent where it is not known, and where it is sensitive. */
  readonly value: Value | undefined;
  readonly description: string | undefined;
  readonly sensitive: boolean;
}

/** What is said of an error, in one locale. Texts are as they came: they are made fit for a terminal when they are shown. */
export interface Description {
  /** Names of the catalogs that say so. */
  readonly catalogs: readonly string[];
  /** The locale of the message. */
  readonly locale: string;
  readonly known: boolean;
  readonly code: string | undefined;
  readonly subcode: string | undefined;
  readonly name: string | undefined;
  /** HTTP status: the one that was received, else that of the table. */
  readonly status: number | undefined;
  readonly kind: Kind | undefined;
  readonly category: { readonly name: string; readonly title: string } | undefined;
  /** Absent where it depends on the HTTP status. */
  readonly retry: Retry | undefined;
  readonly retryAfterMs: number | undefined;
  readonly message: string | undefined;
  /** The message as it was received, where it says something else. */
  readonly received: string | undefined;
  readonly params: readonly DescribedParameter[];
  readonly description: string | undefined;
  readonly cause: string | undefined;
  readonly fix: string | undefined;
  readonly details: readonly Detail[];
  readonly items: readonly Description[];
  /** Place in a bulk answer. */
  readonly index: number | undefined;
  readonly requestId: string | undefined;
  readonly intermediary: boolean;
  readonly deprecated: ErrorDefinition['deprecated'];
  readonly retired: Retired | undefined;
  readonly since: string | undefined;
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
  readonly docs: string | undefined;
  readonly links: readonly string[];
}

const describeParams = ({ params }: ErrorDefinition, { params: values }: ErrorValue): readonly DescribedParameter[] =>
  params.map(({ name, type, description, sensitive }) => ({
    name,
    type,
    value: sensitive ? undefined : values?.[name],
    description,
    sensitive,
  }));

/** What was received, unless it is what the message says, or may hold what nobody should see. */
const receivedBeside = (error: ErrorValue): string | undefined => {
  const { definition, params, received } = error;
  if (definition === undefined) return undefined;
  const isRead = definition.params.length > 0 && params !== undefined;
  const isSensitive = definition.params.some(({ sensitive }) => sensitive);
  const own = [
    definition.message,
    ...definition.wordings,
    ...definition.translations.flatMap((one) => one.message ?? []),
  ];
  return isRead || isSensitive || own.some(({ display }) => display === received) ? undefined : received;
};

const ofDefinition = (catalog: ErrorCatalog, error: ErrorValue, definition: ErrorDefinition, locale: string) => {
  const { cause, fix, description } = textsIn(catalog, definition, locale);
  const message = messageIn(catalog, definition, locale);
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
    deprecated: definition.deprecated,
    since: definition.since,
    aliases: definition.aliases,
    tags: definition.tags,
    docs: definition.docs,
    links: definition.links,
  };
};

/** What is said of an error that the table does not have. */
const ofNothing = (catalog: ErrorCatalog, error: ErrorValue) => ({
  locale: catalog.locale,
  name: undefined,
  kind: undefined,
  message: error.received,
  received: undefined,
  params: [],
  description: undefined,
  cause: undefined,
  fix: undefined,
  deprecated: undefined,
  since: undefined,
  aliases: [],
  tags: [],
  docs: undefined,
  links: [],
});

/** What is said of a meaning, in the locale that is nearest to the one asked for. */
export const describe = (meaning: Meaning, locale: string | undefined): Description => {
  const { catalog, error, status, retry, retired } = meaning;
  const wanted = locale ?? catalog.locale;
  const { definition } = error;
  const texts = definition === undefined ? ofNothing(catalog, error) : ofDefinition(catalog, error, definition, wanted);
  const category =
    error.category === undefined ? undefined : catalog.categories.find(({ name }) => name === error.category);
  return {
    catalogs: [catalog.name],
    known: definition !== undefined,
    code: error.code,
    subcode: error.subcode,
    status,
    category: category && { name: category.name, title: titleIn(catalog, category, wanted).text },
    retry,
    retryAfterMs: error.retryAfterMs,
    details: error.details,
    items: error.items.map((item) =>
      describe({ ...meaning, error: item, status: item.status, retry: item.retry, retired: undefined }, locale),
    ),
    index: error.index,
    requestId: error.requestId,
    intermediary: error.intermediary,
    retired,
    ...texts,
  };
};
