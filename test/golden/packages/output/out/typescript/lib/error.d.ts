import { type ShopError } from './brand.js';
import { type Message } from './message.js';
import type { Retry } from './types.js';
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
/** Makes an error. */
export declare const createError: (state: State) => ShopError;
