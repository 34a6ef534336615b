import { brand, type ShopError } from './brand.js';
import { encodeError } from './encode.js';
import { logMessage, shownMessage, type Message } from './message.js';
import { parametersOf } from './row.js';
import type { EncodedError, RenderOptions, Retry } from './types.js';
import { toParams } from './values.js';

/** All that an error knows. */
export interface State extends Message {
  readonly retry: Retry;
  readonly retryAfterMs?: number | undefined;
  readonly requestId?: string | undefined;
  readonly items?: readonly ShopError[];
  readonly index?: number;
  readonly body?: unknown;
  readonly intermediary?: boolean;
  readonly cause?: unknown;
}

const define = (error: object, properties: { readonly [name: string]: unknown }, isShown: boolean): void => {
  for (const [name, value] of Object.entries(properties)) {
    const enumerable = isShown && value !== undefined && value !== false;
    Object.defineProperty(error, name, { value, enumerable, writable: true, configurable: true });
  }
};

/** Every error is one of these; loggers see the plain properties, and neither values nor what was received. */
class CatalogError extends Error {
  declare readonly [brand]: State;

  constructor(state: State) {
    const message = logMessage(state);
    super(message, state.cause === undefined ? undefined : { cause: state.cause });
    const { row, code, status, values, received, retry, retryAfterMs, requestId, items = [], index, body } = state;
    const { intermediary = false } = state;
    const known = row !== undefined;
    const name = row?.[1] ?? 'ShopError';
    const params = row === undefined ? undefined : toParams(parametersOf(row), values);
    define(this, { name, message, known, code, category: row?.[2], status, retry, retryAfterMs, requestId }, true);
    define(this, { index, intermediary }, true);
    define(this, { params, items: Object.freeze(items), received, body }, false);
    Object.defineProperty(this, brand, { value: state });
  }

  render(options?: RenderOptions): string {
    return shownMessage(this[brand], options?.locale);
  }

  encode(options?: RenderOptions): EncodedError {
    return encodeError(this[brand], options);
  }
}

/** Makes an error. */
export const createError = (state: State): ShopError => {
  const error: object = new CatalogError(state);
  return error as ShopError;
};
