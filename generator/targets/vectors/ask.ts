import type { ErrorCatalog, ErrorDefinition, Json } from '../../ir/catalog.ts';
import { decode, type Response } from '../../model/decode.ts';
import { encode } from '../../model/encode.ts';
import type { Headers } from '../../model/headers.ts';
import { parseJson } from '../../model/json.ts';
import { lookup } from '../../model/lookup.ts';
import { render } from '../../model/message.ts';
import { raise, type RaiseOptions } from '../../model/raise.ts';
import type { Params } from '../../model/values.ts';
import type { Case } from './case.ts';
import { reportDefinition, reportError } from './report.ts';

/** The time in every case that has one: a quarter of a second past noon on 1 March 2027. */
export const present = Date.UTC(2027, 2, 1, 12, 0, 0, 250);

/** What of a response a case is about; the rest is usual. */
export interface Received {
  readonly status?: number;
  readonly body: string;
  readonly parsed?: boolean;
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

/** Asks for an error to be raised and rendered in each of the locales, and first in the catalog's. */
export const askRaise = (
  catalog: ErrorCatalog,
  id: string,
  definition: ErrorDefinition,
  params: Params | null,
  { locales = catalog.locales, ...options }: RaiseOptions & { readonly locales?: readonly string[] } = {},
): Case => {
  const error = raise(definition, params, options);
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
  { locale, ...options }: RaiseOptions & { readonly locale?: string } = {},
): Case => {
  const { status, headers, body } = encode(catalog, raise(definition, params, options), locale);
  const want = { status, headers, body };
  return { id, op: 'encode', name: definition.name, params, options, locale: locale ?? null, want };
};

/** Asks for a response to be decoded. */
export const askDecode = (catalog: ErrorCatalog, id: string, received: Received): Case => {
  const { status = 400, body, parsed = false, headers = {}, now = null } = received;
  const error = decode(catalog, toResponse(received));
  const want = error ? reportError(error) : null;
  return { id, op: 'decode', status, body, parsed, headers, now, locales: catalog.locales, want };
};

/** Asks for a response to be decoded and printed in every way that a log may print it: none may show the texts to hide. */
export const askPrint = (
  id: string,
  { name, status }: ErrorDefinition,
  body: string,
  hidden: readonly string[],
): Case => ({ id, op: 'print', status, body, name, want: { hidden } });

/** Asks whether a response is the error of that definition, and with which parameters. */
export const askMatches = (catalog: ErrorCatalog, id: string, { name }: ErrorDefinition, received: Received): Case => {
  const { status = 400, body } = received;
  const error = decode(catalog, toResponse(received));
  const matches = error?.definition?.name === name;
  return { id, op: 'matches', status, body, name, want: { matches, params: matches ? (error.params ?? null) : null } };
};
