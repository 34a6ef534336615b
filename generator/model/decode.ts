import type { Envelope, ErrorCatalog, ErrorDefinition, Json, MemberPath, Retry } from '../ir/catalog.ts';
import { blankError, type ErrorValue } from './error-value.ts';
import { headerOf, retryAfterOf, type Headers } from './headers.ts';
import { isObject, memberAt, parseJson } from './json.ts';
import { lookup } from './lookup.ts';
import { paramsMember } from './problem-json.ts';
import { readBack } from './read-back.ts';
import { cutText } from './text.ts';
import { textOrInteger } from './values.ts';

/** What a client received. */
export interface Response {
  readonly status: number;
  /** A text, or JSON that the client has parsed already. */
  readonly body: { readonly text: string } | { readonly json: Json };
  readonly headers: Headers;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** The verdict of an error that the table does not know (W1). */
const retryOfStatus = (status: number): Retry => {
  if (status === 429 || status === 503) return 'backoff';
  return status === 408 || status === 504 ? 'check' : 'never';
};

/** What is not an answer of this API (B2): nothing, unless the status says that something failed. */
const decodeForeign = ({ status, body }: Response): ErrorValue | undefined =>
  status >= 100 && status < 400
    ? undefined
    : {
        ...blankError(status, retryOfStatus(status)),
        body: 'text' in body ? cutText(body.text, 4096) : undefined,
        intermediary: true,
      };

/** The error that an object of the body is, once its code is read and its row looked up (C2, M1, R1, W1). */
const decodeObject = (
  catalog: ErrorCatalog,
  definition: ErrorDefinition | undefined,
  { object, code, message, status }: { object: Json; code: string; message: MemberPath; status: number },
): ErrorValue => {
  const text = memberAt(object, message);
  const received = typeof text === 'string' ? text : undefined;
  const params =
    definition &&
    (paramsMember(catalog.envelope, definition, object) ??
      (received === undefined ? undefined : readBack(definition, received)));
  return { ...blankError(status, definition?.retry ?? retryOfStatus(status)), definition, code, params, received };
};

/** The items of a bulk answer that failed (I1, I2). */
const decodeItems = (catalog: ErrorCatalog, answer: Json, status: number): readonly ErrorValue[] => {
  const { items } = catalog.envelope;
  const list = items && memberAt(answer, items.path);
  if (items === undefined || !Array.isArray(list)) return [];
  return list.flatMap((item: Json, index) => {
    const code = textOrInteger(memberAt(item, items.code));
    const definition = code === undefined ? undefined : lookup(catalog, code);
    if (code === undefined || definition?.kind === 'success') return [];
    return { ...decodeObject(catalog, definition, { object: item, code, message: items.message, status }), index };
  });
};

/** The id of the request (Q1). */
const requestIdOf = ({ requestId }: Envelope, headers: Headers, answer: Json | undefined): string | undefined => {
  if (requestId === undefined) return undefined;
  return 'header' in requestId ? headerOf(headers, requestId.header) : textOrInteger(memberAt(answer, requestId.path));
};

/**
 * The error that a response is, or nothing where it reports success. This folder is spec/DECODING.md as a program; the
 * letters and numbers in its comments are the rules there.
 */
export const decode = (catalog: ErrorCatalog, response: Response): ErrorValue | undefined => {
  const { status, body, headers, now } = response;
  const { envelope } = catalog;
  const answer = 'text' in body ? parseJson(body.text) : body.json;
  const code = isObject(answer) ? textOrInteger(memberAt(answer, envelope.code)) : undefined;
  const shared = { retryAfterMs: retryAfterOf(headers, now) };
  if (answer === undefined || code === undefined) {
    const error = decodeForeign(response);
    return error && { ...error, ...shared, requestId: requestIdOf(envelope, headers, undefined) };
  }
  const items = decodeItems(catalog, answer, status);
  const row = lookup(catalog, code);
  const isDone = row !== undefined && row.kind !== 'error' && status < 400;
  if (isDone && items.length === 0) return undefined;
  const definition = row?.kind === 'success' && !isDone ? undefined : row;
  const error = decodeObject(catalog, definition, { object: answer, code, message: envelope.message, status });
  return {
    ...error,
    ...shared,
    retry: isDone ? 'check' : error.retry,
    requestId: requestIdOf(envelope, headers, answer),
    body: 'text' in body ? body.text : undefined,
    items,
  };
};
