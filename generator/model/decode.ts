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

/** Rule 6, for an error that the table does not know. */
const retryOfStatus = (status: number): Retry => {
  if (status === 429 || status === 503) return 'backoff';
  return status === 408 || status === 504 ? 'check' : 'never';
};

/** Rule 1: no answer of this API. Nothing, unless the status says that something failed. */
const decodeForeign = ({ status, body }: Response): ErrorValue | undefined =>
  status >= 100 && status < 400
    ? undefined
    : {
        ...blankError(status, retryOfStatus(status)),
        body: 'text' in body ? cutText(body.text, 4096) : undefined,
        intermediary: true,
      };

/** Rules 5 and 6: the error that an object of the body is, once its code is read and its row looked up. */
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

/** Rule 3: the items of a bulk answer that failed. An item without a usable code is skipped. */
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

const requestIdOf = ({ requestId }: Envelope, headers: Headers, answer: Json | undefined): string | undefined => {
  if (requestId === undefined) return undefined;
  return 'header' in requestId ? headerOf(headers, requestId.header) : textOrInteger(memberAt(answer, requestId.path));
};

/** The error that a response is, or nothing where it reports success. The rules are those of BINDINGS.md. */
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
