import type { KnownErrorOf } from './types.js';

/** The groups of errors. */
export type Category = 'general' | 'orders';

/** The values in messages with order_id (integer), amount (number), reason (string). */
export type OrderIdIntegerAndAmountNumberAndReasonParams = {
  readonly orderId: number;
  readonly amount: number;
  readonly reason: string;
};

/** The values in messages with class (string), self (boolean). */
export type ClassAndSelfBooleanParams = { readonly class: string; readonly self: boolean };

/** The values in messages with card (string), reason (string). */
export type CardAndReasonParams = { readonly card: string; readonly reason: string };

/** An error of the table: its code narrows its parameters. */
export type KnownError =
  | KnownErrorOf<'00000' | '00012' | 'O-101', 'succeeded' | 'too_many_requests' | 'order_partially_filled', undefined>
  | KnownErrorOf<'O-100', 'order_rejected', OrderIdIntegerAndAmountNumberAndReasonParams>
  | KnownErrorOf<'O-102', 'class', ClassAndSelfBooleanParams>
  | KnownErrorOf<'O-103', 'card_declined', CardAndReasonParams>;
