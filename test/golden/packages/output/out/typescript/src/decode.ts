import type { ShopError } from './brand.js';
import { createError, type State } from './error.js';
import { headerOf } from './headers.js';
import { clip, idAt, memberAt, readJson, stringAt } from './json.js';
import { rowOf } from './lookup.js';
import { readBack } from './read-back.js';
import { readRetryAfter } from './retry-after.js';
import { parametersOf, type Row } from './row.js';
import { codePath, isProblemJson, itemPaths, messagePath, requestIdHeader, requestIdPath } from './settings.js';
import type { DecodeOptions, HeadersLike, Kind, Locale, Retry } from './types.js';
import { isOfType, type Value } from './values.js';

type Locales = readonly Locale[];
type Errors = readonly ShopError[];

/** Undefined for success. */
type Decoded = ShopError | undefined;

/** What every error of a response has in common. */
type Common = Pick<State, 'status' | 'body' | 'index' | 'requestId' | 'retryAfterMs' | 'items'>;

/** What an error is made from. */
interface Found {
  readonly row: Row | undefined;
  readonly code: string;
  readonly json: unknown;
  /** Where the message stands. */
  readonly path: readonly string[];
  readonly locales: Locales;
}

const retryOf = (status: number): Retry =>
  status === 429 || status === 503 ? 'backoff' : status === 408 || status === 504 ? 'check' : 'never';

const kindOf = (row: Row | undefined): Kind => row?.[6]?.kind ?? 'error';

/** The texts that a message may have been made from, in the order in which they are tried. */
const patternsOf = ([code, , , , pattern, , extras]: Row, locales: Locales): readonly string[] => [
  pattern,
  ...(extras?.wordings ?? []),
  ...locales.flatMap(({ messages }) => (Object.hasOwn(messages, code) ? (messages[code] ?? []) : [])),
];

/** The values that an error carries: from `params` under RFC 9457, else read back from its message. */
const valuesOf = (row: Row, json: unknown, received: string | undefined, locales: Locales): State['values'] => {
  const parameters = parametersOf(row);
  if (parameters.length === 0) return [];
  if (isProblemJson) {
    const values = parameters.map(({ name }) => memberAt(json, ['params', name]));
    if (values.every((value, place): value is Value => isOfType(value, parameters[place]?.type ?? 'string')))
      return values;
  }
  return received === undefined ? undefined : readBack(received, patternsOf(row, locales), parameters);
};

/** The error of a code that stands in an object: that of the table, or an unknown one. */
const errorOf = (
  { row, code, json, path, locales }: Found,
  common: Common,
  retry: Retry = row === undefined ? retryOf(common.status) : (row[6]?.retry ?? 'never'),
): ShopError => {
  const received = stringAt(json, path);
  const values = row === undefined ? undefined : valuesOf(row, json, received, locales);
  return createError({ ...common, row, code, received, values, retry });
};

const itemErrors = (json: unknown, status: number, locales: Locales): Errors => {
  if (itemPaths === undefined) return [];
  const { path: itemsPath, code: itemCodePath, message: path } = itemPaths;
  const items = memberAt(json, itemsPath);
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown, index) => {
    const code = idAt(item, itemCodePath);
    const row = code === undefined ? undefined : rowOf(code);
    if (code === undefined || kindOf(row) === 'success') return [];
    return errorOf({ row, code, json: item, path, locales }, { status, index, body: item });
  });
};

const unknownError = (status: number, body: unknown, common: Partial<Common>): Decoded => {
  if (status >= 100 && status < 400) return undefined;
  const kept = typeof body === 'string' ? clip(body) : body;
  return createError({ ...common, code: undefined, status, body: kept, retry: retryOf(status), intermediary: true });
};

const decodeResponse = (
  status: number,
  body: unknown,
  headers: HeadersLike | null | undefined,
  { locales = [], now = Date.now() }: DecodeOptions,
): Decoded => {
  const json = readJson(body);
  const code = idAt(json, codePath);
  const retryAfterMs = readRetryAfter(headerOf(headers, 'retry-after'), now);
  if (code === undefined) {
    return unknownError(status, body, { requestId: headerOf(headers, requestIdHeader), retryAfterMs });
  }
  const requestId = requestIdPath === undefined ? headerOf(headers, requestIdHeader) : idAt(json, requestIdPath);
  const row = rowOf(code);
  const kind = kindOf(row);
  const items = itemErrors(json, status, locales);
  const common = { status, body, requestId, retryAfterMs, items };
  const found = { row, code, json, path: messagePath, locales };
  if (kind === 'error') return errorOf(found, common);
  if (status < 400) return items.length === 0 ? undefined : errorOf(found, common, 'check');
  return errorOf(kind === 'success' ? { ...found, row: undefined } : found, common);
};

/**
 * The error of a response; undefined for success. `body` is the text that was received, or what the platform's JSON
 * parser made of it. Never throws, whatever it is given.
 */
export const decode = (
  status: number,
  body: unknown,
  headers?: HeadersLike | null,
  options?: DecodeOptions,
): ShopError | undefined => {
  const received = Number.isInteger(status) ? status : 0;
  try {
    return decodeResponse(received, body, headers, options ?? {});
  } catch {
    return unknownError(received, body, {});
  }
};
