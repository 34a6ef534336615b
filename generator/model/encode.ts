import type { ErrorCatalog, ErrorDefinition, ItemsMapping, Json } from '../ir/catalog.ts';
import { toWords } from '../language/casing.ts';
import { bodyOf, merge, type Placed } from './body.ts';
import { addDetails, messagePlace, writeDetails } from './encode-details.ts';
import { leadsItems, placeFirst, placeParams, placeVerdict, placeWait } from './encode-parts.ts';
import type { ErrorValue } from './error-value.ts';
import { fillBody, type Fillings } from './fill-body.ts';
import { messageIn } from './locale.ts';
import { render } from './message.ts';
import { problemMembers } from './problem-json.ts';
import { raise } from './raise.ts';
import { wireCode } from './wire-code.ts';

/** An error on its way out (E2): header names in lower case, the body as parsed JSON. */
export interface EncodedError {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json;
}

/** What whoever encodes an error may add to it (E2). */
export interface EncodeOptions {
  /** A BCP 47 tag, or the value of an `Accept-Language` header. */
  readonly locale?: string | undefined;
  /** Where the error has none of its own. */
  readonly requestId?: string | undefined;
  /** Where the error has none of its own. */
  readonly retryAfterMs?: number | undefined;
  /** Epoch milliseconds; for times that are written as a moment. */
  readonly now?: number | undefined;
}

const encodeItem = (
  catalog: ErrorCatalog,
  mapping: ItemsMapping,
  item: ErrorValue,
  locale: string | undefined,
): Json => {
  const text = item.definition === undefined ? item.received : render(catalog, item, locale);
  const details = writeDetails(mapping.details, item.details, (code) => wireCode(catalog.envelope, code));
  const parts = bodyOf([
    ...placeFirst(mapping.code, item.code === undefined ? undefined : wireCode(catalog.envelope, item.code)),
    ...placeFirst(messagePlace(mapping.message, mapping.details, details), text),
    ...placeFirst(mapping.subcode, item.subcode),
    ...placeParams(item, mapping),
    ...(mapping.status === undefined ? [] : [[mapping.status, item.status] as const]),
  ]);
  return addDetails(parts, details);
};

/** The items of an error in the shape of the first mapping; an error that leads its list comes first (E6). */
const placeItems = (catalog: ErrorCatalog, error: ErrorValue, locale: string | undefined): readonly Placed[] => {
  const [mapping] = catalog.envelope.items;
  if (mapping === undefined) return [];
  const isFirst = leadsItems(catalog.envelope, mapping) && error.items[0]?.code !== error.code;
  return error.items.map((item, index) => [
    [...mapping.path, { index: index + (isFirst ? 1 : 0) }],
    encodeItem(catalog, mapping, item, locale),
  ]);
};

/** A value of a header: `?` in place of each run of other characters than printable ASCII (E2). */
const printable = (text: string): string => text.replace(/[^ -~]+/gu, '?');

const fillingsOf = (
  catalog: ErrorCatalog,
  definition: ErrorDefinition,
  error: ErrorValue,
  locale: string | undefined,
): Fillings => ({
  code: wireCode(catalog.envelope, definition.code),
  name: definition.name,
  title: toWords(definition.name),
  category: definition.category,
  status: error.status,
  message: render(catalog, error, locale),
  docs: definition.docs,
  retry: error.retry,
  request_id: error.requestId,
  locale: messageIn(catalog, definition, locale).locale,
});

const headersOf = (
  catalog: ErrorCatalog,
  definition: ErrorDefinition,
  error: ErrorValue,
  locale: string | undefined,
) => {
  const { envelope } = catalog;
  const named = [
    [envelope.code[0], definition.code],
    [envelope.message[0], render(catalog, error, locale)],
    [envelope.subcode[0], error.subcode],
    [envelope.requestId[0], error.requestId],
  ] as const;
  return {
    'content-type': envelope.profile === 'problem-json' ? 'application/problem+json' : 'application/json',
    ...(locale === undefined ? {} : { 'content-language': messageIn(catalog, definition, locale).locale }),
    ...Object.fromEntries(
      named.flatMap(([source, text]) =>
        source !== undefined && 'header' in source && text !== undefined
          ? [[source.header, printable(text)] as const]
          : [],
      ),
    ),
    ...placeVerdict(envelope, error.retry).headers,
    ...(error.retryAfterMs === undefined ? {} : { 'retry-after': String(Math.ceil(error.retryAfterMs / 1000)) }),
  };
};

/** What is sent for an error: itself, or the fallback for an Unknown and for what is no error of the catalog (E5). */
const sentFor = ({ fallback }: ErrorCatalog, error: ErrorValue | undefined): ErrorValue | undefined =>
  error?.definition === undefined ? fallback && raise(fallback, null) : error;

/**
 * What a server sends for an error (E2), or for any other failure, which is undefined here. Without a fallback, only
 * errors that the catalog defines can be encoded (E5): anything else is the caller's error.
 */
export const encode = (
  catalog: ErrorCatalog,
  failure: ErrorValue | undefined,
  options: EncodeOptions = {},
): EncodedError => {
  const raised = sentFor(catalog, failure);
  const definition = raised?.definition;
  if (raised === undefined || definition === undefined) throw new TypeError('an Unknown cannot be encoded');
  const { envelope } = catalog;
  const { locale, now = 0 } = options;
  const error = {
    ...raised,
    requestId: raised.requestId ?? options.requestId,
    retryAfterMs: raised.retryAfterMs ?? options.retryAfterMs,
  };
  const fillings = fillingsOf(catalog, definition, error, locale);
  const details = writeDetails(envelope.details, error.details, (code) => wireCode(catalog.envelope, code));
  const parts = bodyOf([
    ...(envelope.profile === 'problem-json' ? problemMembers(definition) : []),
    ...placeItems(catalog, error, locale),
    ...placeFirst(envelope.code, fillings['code']),
    ...placeFirst(messagePlace(envelope.message, envelope.details, details), fillings['message']),
    ...placeFirst(envelope.subcode, error.subcode),
    ...placeParams(error, envelope),
    ...placeFirst(envelope.requestId, error.requestId),
    ...placeWait(envelope, error.retryAfterMs, now),
    ...placeVerdict(envelope, error.retry).members,
    ...(envelope.status === undefined ? [] : [[envelope.status, error.status] as const]),
  ]);
  const bodies = [envelope.body, definition.body]
    .filter((body) => Object.keys(body).length > 0)
    .map((body) => fillBody(body, fillings) ?? {});
  return {
    status: error.status,
    headers: headersOf(catalog, definition, error, locale),
    body: addDetails(bodies.reduce<Json>(merge, parts), details),
  };
};
