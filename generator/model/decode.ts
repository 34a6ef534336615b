import type { ErrorCatalog, ErrorDefinition, Json } from '../ir/catalog.ts';
import { detailsOf } from './details.ts';
import { blankError, type ErrorValue } from './error-value.ts';
import type { Headers } from './headers.ts';
import { decodeItems, type Items } from './items.ts';
import { isContainer, parseJson } from './json.ts';
import { categoryOf, lookup } from './lookup.ts';
import { paramsOf } from './params.ts';
import { findPart, findPartNear, firstAt, valueOf, valuesAt, type Part } from './places.ts';
import { retryAfterOf } from './retry-after.ts';
import { successByRule } from './success.ts';
import { cutText } from './text.ts';
import { messageText, statusOf, textOrInteger } from './values.ts';
import { serverVerdict, verdictOf } from './verdict.ts';

/** What a client received. */
export interface Response {
  readonly status: number;
  /** A text, or JSON that the client has parsed already. */
  readonly body: { readonly text: string } | { readonly json: Json };
  readonly headers: Headers;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** What the envelope finds in a response. */
interface Reading {
  readonly answer: Json | undefined;
  readonly status: number;
  readonly code: Part | undefined;
  /** What the envelope's rule of success says. */
  readonly success: boolean | undefined;
  /** Whether the answer is an error of this API although it has no usable code (B2). */
  readonly isOwn: boolean;
  readonly hasOddCode: boolean;
  /** The error as far as it does not depend on the code. */
  readonly error: ErrorValue;
}

/** What is there in the place of the code and is no usable code (C1). */
const unusableCodes = ({ envelope }: ErrorCatalog, answer: Json): readonly Json[] =>
  envelope.code
    .flatMap((source) => ('path' in source ? [...valuesAt(answer, source.path)].map(valueOf) : []))
    .filter((json) => json !== null);

const readResponse = (catalog: ErrorCatalog, response: Response): Reading => {
  const { envelope } = catalog;
  const { body, headers, now } = response;
  const json = 'text' in body ? parseJson(body.text) : body.json;
  const answer = isContainer(json) ? json : undefined;
  const status = firstAt(answer, envelope.status, statusOf) ?? response.status;
  const found = findPart(envelope.code, answer, headers, textOrInteger);
  const received = findPartNear(found, envelope.message, answer, headers, messageText);
  const details = answer === undefined ? [] : detailsOf(answer, envelope.details);
  const success = answer === undefined ? undefined : successByRule(envelope.success, answer, status);
  const odd = found !== undefined || answer === undefined ? [] : unusableCodes(catalog, answer);
  const isOwn =
    answer !== undefined && (received !== undefined || details.length > 0 || odd.length > 0 || success === false);
  const isByStatus = found === undefined && isOwn && envelope.codeFromStatus && status >= 400;
  return {
    answer,
    status,
    code: isByStatus ? { text: String(status), holder: answer, element: undefined } : found,
    success,
    isOwn,
    hasOddCode: odd.some((value) => typeof value === 'number'),
    error: {
      ...blankError(status, 'never'),
      received,
      details,
      subcode: findPartNear(found, envelope.subcode, answer, headers, textOrInteger),
      retryAfterMs: retryAfterOf(envelope, answer, headers, now),
      requestId: findPart(envelope.requestId, answer, headers, textOrInteger)?.text,
      body: 'text' in body ? body.text : undefined,
      headers,
    },
  };
};

/** The error of a code, known or not; of no code, an Unknown (C2). */
const errorOf = (
  catalog: ErrorCatalog,
  { answer, status, code, error }: Reading,
  definition: ErrorDefinition | undefined,
  headers: Headers,
): ErrorValue => {
  const category = categoryOf(catalog, definition, code?.text);
  const place = { body: answer, params: catalog.envelope.params, code, message: error.received };
  return {
    ...error,
    definition,
    category: category?.name,
    code: code?.text,
    params: definition && paramsOf(definition, place),
    retry:
      serverVerdict(catalog.envelope, answer, headers) ?? verdictOf(definition, category, status, error.retryAfterMs),
  };
};

/** An error whose body has no code is the first of its items that failed (I3). */
const led = (
  error: ErrorValue,
  { failed: [leader], isWhole }: Items,
  verdict: ErrorValue['retry'] | undefined,
): ErrorValue => {
  if (leader === undefined) return error;
  const { definition, category, code, params } = leader;
  return {
    ...error,
    definition,
    category,
    code,
    params,
    subcode: leader.subcode ?? error.subcode,
    received: leader.received ?? error.received,
    details: leader.details.length > 0 ? leader.details : error.details,
    retry: isWhole ? (verdict ?? leader.retry) : 'check',
  };
};

/** What is not an answer of this API (B2): nothing, unless the status says that something failed. */
const foreign = (catalog: ErrorCatalog, { status, error }: Reading, headers: Headers): ErrorValue | undefined =>
  status >= 100 && status < 400
    ? undefined
    : {
        ...blankError(status, verdictOf(undefined, undefined, status, error.retryAfterMs)),
        retryAfterMs: error.retryAfterMs,
        requestId: findPart(catalog.envelope.requestId, undefined, headers, textOrInteger)?.text,
        body: error.body === undefined ? undefined : cutText(error.body, 4096),
        headers,
        intermediary: true,
      };

/**
 * The error that a response is, or nothing where it reports success. This folder is spec/DECODING.md as a program; the
 * letters and numbers in its comments are the rules there.
 */
export const decode = (catalog: ErrorCatalog, response: Response): ErrorValue | undefined => {
  const { headers } = response;
  const reading = readResponse(catalog, response);
  const { status, answer, code, success } = reading;
  const items = decodeItems(catalog, answer, status);
  const row = code && lookup(catalog, code.text);
  const isDone = success === true || (success !== false && row !== undefined && row.kind !== 'error' && status < 400);
  if (isDone && items.failed.length === 0) return undefined;
  if (code === undefined) {
    const error = { ...errorOf(catalog, reading, undefined, headers), items: items.failed };
    if (items.failed.length > 0) return led(error, items, serverVerdict(catalog.envelope, answer, headers));
    if (success === false || reading.hasOddCode) return error;
    if (status >= 100 && status < 400) return undefined;
    return reading.isOwn ? error : foreign(catalog, reading, headers);
  }
  const definition = row?.kind === 'success' && !isDone ? undefined : row;
  const error = { ...errorOf(catalog, reading, definition, headers), items: items.failed };
  return isDone ? { ...error, retry: 'check' } : error;
};
