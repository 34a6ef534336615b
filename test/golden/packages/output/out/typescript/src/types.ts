import type { ShopError } from './brand.js';
import type { Category } from './catalog.js';

/** What a caller does: `never` send the same again, send it later (`backoff`), or ask for the outcome first (`check`). */
export type Retry = 'never' | 'backoff' | 'check';

/** Whether a code means failure, success, or success of a part of a bulk request. */
export type Kind = 'error' | 'success' | 'partial';

/** A value that a message carries. */
export interface Parameter {
  /** Its name on the wire: `request_id`. */
  readonly name: string;
  /** Its key in `params`: `requestId`. */
  readonly key: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  /** True where the value is never written to a log. */
  readonly sensitive: boolean;
}

/** What the table says of a code. */
export interface Definition {
  readonly code: string;
  readonly name: string;
  readonly category: Category;
  /** HTTP status. */
  readonly status: number;
  readonly kind: Kind;
  readonly retry: Retry;
  /** The message as it is written in the table, with its placeholders. */
  readonly message: string;
  readonly params: readonly Parameter[];
  readonly deprecated: boolean;
  /** Name of the error to use instead of a deprecated one. */
  readonly replacement: string | undefined;
  /** Link to the documentation. */
  readonly docs: string | undefined;
}

/** The messages of one language; each is a value of its own, so that a bundle holds only those in use. */
export interface Locale {
  /** BCP 47. */
  readonly tag: string;
  /** Message by code: `{0}` is the first parameter, doubled braces are literal. */
  readonly messages: { readonly [code: string]: string };
  /** Asked where a message is missing here. */
  readonly fallback?: Locale | undefined;
}

/** How an error is shown to people. */
export interface RenderOptions {
  /** The language; that of the table by default. */
  readonly locale?: Locale | undefined;
}

/** What a server may add to an error that it raises. */
export interface RaiseOptions {
  readonly cause?: unknown;
  readonly requestId?: string | undefined;
  /** Milliseconds until a retry makes sense. */
  readonly retryAfterMs?: number | undefined;
}

/** Settings of `decode`. */
export interface DecodeOptions {
  /** Languages in which messages may arrive, besides that of the table. */
  readonly locales?: readonly Locale[] | undefined;
  /** The time that a date in `retry-after` is held against, in milliseconds since 1970; the clock by default. */
  readonly now?: number | undefined;
}

/** Response headers: `Headers`, a `Map`, or a plain object. Names ignore case. */
export type HeadersLike =
  { get(name: string): unknown } | { readonly [name: string]: string | readonly string[] | number | undefined };

/** A response that carries an error. */
export interface EncodedError {
  readonly status: number;
  /** By name in lower case. */
  readonly headers: { readonly [name: string]: string };
  /** JSON text. */
  readonly body: string;
}

interface Shared extends Error {
  /** The HTTP status that was received; that of the definition where the error was raised here. */
  readonly status: number;
  readonly retry: Retry;
  /** How long the server asks to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  readonly requestId: string | undefined;
  /** The errors of the items of a bulk answer. */
  readonly items: readonly ShopError[];
  /** The place of this item in a bulk answer, from 0. */
  readonly index: number | undefined;
  /** What was received; undefined where the error was raised here. */
  readonly body: unknown;
  /** The message as it was received. `message` is the form for logs, which never shows a sensitive value. */
  readonly received: string | undefined;
  /** True where the response did not come from the API itself: no JSON, or no code in it. */
  readonly intermediary: boolean;
  readonly cause?: unknown;
  /** The message for people, values included. */
  render(options?: RenderOptions): string;
}

/** An error that stands in the table. */
export interface KnownErrorOf<Code extends string, Name extends string, Params> extends Shared {
  readonly known: true;
  readonly code: Code;
  readonly name: Name;
  readonly category: Category;
  /** The values in the message; undefined where the message that was received could not be read back. */
  readonly params: Params | undefined;
  /** The response for this error: status, headers and body. */
  encode(options?: RenderOptions): EncodedError;
}

/** An error that does not stand in the table, or a response that is none of the API's. */
export interface UnknownError extends Shared {
  readonly known: false;
  readonly code: string | undefined;
  readonly name: 'ShopError';
  readonly category: undefined;
  readonly params: undefined;
}

/** Makes an error and recognises it. */
export interface ErrorFactory<Code extends string, Name extends string, Params> {
  (
    ...given: Params extends undefined ? [options?: RaiseOptions] : [params: Params, options?: RaiseOptions]
  ): KnownErrorOf<Code, Name, Params>;
  readonly code: Code;
  readonly name: Name;
  readonly definition: Definition;
  /** Whether a value is this error, by its code. */
  is(this: void, error: unknown): error is KnownErrorOf<Code, Name, Params>;
}
