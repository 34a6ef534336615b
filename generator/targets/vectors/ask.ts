import type { ErrorCatalog, ErrorDefinition, Json, Operation } from '../../ir/catalog.ts';
import { attributesOf } from '../../model/attributes.ts';
import { decode, type Response } from '../../model/decode.ts';
import { encode } from '../../model/encode.ts';
import { fromJson } from '../../model/from-json.ts';
import type { Headers } from '../../model/headers.ts';
import { parseJson } from '../../model/json.ts';
import { lookup } from '../../model/lookup.ts';
import { render } from '../../model/message.ts';
import type { ErrorValue } from '../../model/error-value.ts';
import { raise } from '../../model/raise.ts';
import { toJson } from '../../model/to-json.ts';
import type { Params } from '../../model/values.ts';
import type { Case, EncodeCaseOptions, Raise, RaiseCaseOptions, ReceivedCase } from './case.ts';
import { reportDefinition, reportError } from './report.ts';

/** The time in every case that has one: a quarter of a second past noon on 1 March 2027. */
export const present = Date.UTC(2027, 2, 1, 12, 0, 0, 250);

/** What of a response a case is about; the rest is usual. */
export interface Received {
  readonly status?: number;
  readonly body: string;
  readonly parsed?: boolean;
  /** The bytes of the body; `body` is then what a lossy reader makes of them. */
  readonly bytes?: Uint8Array;
  readonly headers?: Headers;
  readonly now?: number;
}

const toResponse = ({ status = 400, body, parsed = false, headers = {}, now = present }: Received): Response => ({
  status,
  body: parsed ? { json: parseJson(body) ?? null } : { text: body },
  headers,
  now,
});

/** Asks for the row of a code. */
export const askLookup = (catalog: ErrorCatalog, id: string, code: string): Case => {
  const definition = lookup(catalog, code);
  return { id, op: 'lookup', code, want: definition ? reportDefinition(definition) : null };
};

/** The values that the texts of a case mean: `NaN` is no JSON number. */
const valuesOf = (definition: ErrorDefinition, params: Params): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const type = definition.params.find((param) => param.name === name)?.type;
      return [name, type === 'integer' || type === 'number' ? Number(value) : value];
    }),
  );

const raiseCase = (
  catalog: ErrorCatalog,
  definition: ErrorDefinition,
  params: Params | null,
  { details, items, ...options }: RaiseCaseOptions,
): ErrorValue =>
  raise(definition, params && valuesOf(definition, params), {
    ...options,
    ...(details === undefined
      ? {}
      : {
          details: details.map(({ field, code, message }) => ({
            field: field ?? undefined,
            code: code ?? undefined,
            message: message ?? undefined,
          })),
        }),
    ...(items === undefined ? {} : { items: items.flatMap((item) => raiseNamed(catalog, item)) }),
  });

const raiseNamed = (catalog: ErrorCatalog, { name, params, options }: Raise): readonly ErrorValue[] =>
  catalog.errors
    .filter((definition) => definition.name === name)
    .map((definition) => raiseCase(catalog, definition, params, options));

/** Asks for an error to be raised and rendered in each of the locales, and first in the catalog's. */
export const askRaise = (
  catalog: ErrorCatalog,
  id: string,
  definition: ErrorDefinition,
  params: Params | null,
  { locales = catalog.locales, ...options }: RaiseCaseOptions & { readonly locales?: readonly string[] } = {},
): Case => {
  const error = raiseCase(catalog, definition, params, options);
  const texts = locales.map((locale): [string, string] => [locale, render(catalog, error, locale)]);
  const rendered: Json = Object.fromEntries([['', render(catalog, error)], ...texts]);
  return {
    id,
    op: 'raise',
    name: definition.name,
    params,
    options,
    locales,
    want: { ...reportError(error), rendered },
  };
};

/** Asks for an error to be raised and encoded. */
export const askEncode = (
  catalog: ErrorCatalog,
  id: string,
  definition: ErrorDefinition,
  params: Params | null,
  {
    locale,
    adding = {},
    ...options
  }: RaiseCaseOptions & { readonly locale?: string; readonly adding?: EncodeCaseOptions } = {},
): Case => {
  const error = raiseCase(catalog, definition, params, options);
  const { status, headers, body } = encode(catalog, error, { locale, ...adding, now: present });
  const want = { status, headers, body };
  const { name } = definition;
  return { id, op: 'encode', name, params, options, locale: locale ?? null, adding, now: present, want };
};

type Encoding = { readonly locale?: string; readonly adding?: EncodeCaseOptions };

/** Asks for the error of a response to be encoded, as a server does that passes it on. */
export const askForward = (
  catalog: ErrorCatalog,
  id: string,
  received: ReceivedCase,
  { locale, adding = {} }: Encoding = {},
): Case => {
  const error = decode(catalog, toResponse(received));
  const isRefused = error?.definition === undefined && catalog.fallback === undefined;
  const want = isRefused ? null : { ...encode(catalog, error, { locale, ...adding, now: present }) };
  return { id, op: 'forward', received, locale: locale ?? null, adding, now: present, want };
};

/** Asks for any failure to be encoded: the error of a response, or an exception of the language. */
export const askAnswer = (
  catalog: ErrorCatalog,
  id: string,
  received: ReceivedCase | null,
  { locale, adding = {} }: Encoding = {},
): Case => {
  const error = received === null ? undefined : decode(catalog, toResponse(received));
  const want = { ...encode(catalog, error, { locale, ...adding, now: present }) };
  return { id, op: 'answer', received, text: 'hunter2', locale: locale ?? null, adding, now: present, want };
};

/** Asks for a response to be decoded. */
export const askDecode = (catalog: ErrorCatalog, id: string, received: Received): Case => {
  const { status = 400, body, parsed = false, bytes, headers = {}, now = null } = received;
  const base64 = bytes === undefined ? null : Buffer.from(bytes).toString('base64');
  const error = decode(catalog, toResponse(received));
  const want = error ? reportError(error) : null;
  return { id, op: 'decode', status, body, parsed, base64, headers, now, locales: catalog.locales, want };
};

const exported = (catalog: ErrorCatalog, error: ErrorValue): Json => ({
  json: toJson(catalog, error),
  withSensitive: toJson(catalog, error, true),
  attributes: attributesOf(error),
});

/** Asks for an error that is raised to be written as JSON and as attributes. */
export const askExportRaised = (catalog: ErrorCatalog, id: string, raised: Raise): readonly Case[] =>
  raiseNamed(catalog, raised).map((error) => ({
    id,
    op: 'export',
    raised,
    received: null,
    want: exported(catalog, error),
  }));

/** Asks for the error of a response to be written as JSON and as attributes. */
export const askExport = (catalog: ErrorCatalog, id: string, received: ReceivedCase): readonly Case[] => {
  const error = decode(catalog, toResponse(received));
  return error === undefined ? [] : [{ id, op: 'export', raised: null, received, want: exported(catalog, error) }];
};

/** Asks for the error that a JSON text has. */
export const askImport = (catalog: ErrorCatalog, id: string, json: string): Case => {
  const error = fromJson(catalog, json);
  return { id, op: 'import', json, want: error ? reportError(error) : null };
};

/** Asks for a response to be decoded and printed in every way that a log may print it: none may show the texts to hide. */
export const askPrint = (
  id: string,
  { name, status }: ErrorDefinition,
  { body, headers = {} }: Received,
  hidden: readonly string[],
): Case => ({ id, op: 'print', status, body, headers, name, want: { hidden } });

/** Asks whether a response is the error of that definition, and with which parameters. */
export const askMatches = (catalog: ErrorCatalog, id: string, { name }: ErrorDefinition, received: Received): Case => {
  const { status = 400, body, headers = {} } = received;
  const error = decode(catalog, toResponse(received));
  const matches = error?.definition?.name === name;
  return {
    id,
    op: 'matches',
    status,
    body,
    headers,
    name,
    want: { matches, params: matches ? (error.params ?? null) : null },
  };
};

/** Asks whether the error of a response is one that an operation lists. */
export const askBelongs = (
  catalog: ErrorCatalog,
  id: string,
  { name: operation, errors }: Operation,
  received: Received,
): Case => {
  const { status = 400, body, headers = {} } = received;
  const name = decode(catalog, toResponse(received))?.definition?.name;
  return { id, op: 'belongs', status, body, headers, operation, want: name !== undefined && errors.includes(name) };
};
