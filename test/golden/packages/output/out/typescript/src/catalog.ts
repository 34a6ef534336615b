import type { KnownErrorOf } from './types.js';

/** The groups of errors. */
export type Category = 'orders';

/** The values in messages with customer (string), limit (integer). */
export type CustomerAndLimitIntegerParams = { readonly customer: string; readonly limit: number };

/** An error of the table: its code narrows its parameters. */
export type KnownError =
  | KnownErrorOf<'1' | '3', 'some_items_failed' | 'order_unknown', undefined>
  | KnownErrorOf<'2', 'limit_exceeded', CustomerAndLimitIntegerParams>;
