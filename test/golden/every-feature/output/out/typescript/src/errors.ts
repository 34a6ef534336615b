import type {
  CardAndReasonParams,
  ClassAndSelfBooleanParams,
  OrderIdIntegerAndAmountNumberAndReasonParams,
} from './catalog.js';
import { define } from './define.js';
import * as rows from './rows.js';
import type { ErrorFactory } from './types.js';

/**
 * Too many requests.
 *
 * Code 00012, HTTP 429, retry later.
 *
 * Wait, then send it again.
 *
 * @see https://example.com/errors/too_many_requests#00012
 */
export const tooManyRequests: ErrorFactory<'00012', 'too_many_requests', undefined> = /*@__PURE__*/ define(
  rows.tooManyRequests,
);

/**
 * Order {order_id} for {amount} was rejected ({{reason}}).
 *
 * Code O-100, HTTP 422, do not retry.
 *
 * The order was not taken.
 *
 * A rule of the shop:
 *
 * - too many items
 * - too little stock
 *
 * Change the order.
 *
 * order_id: Number of the order.
 *
 * reason: Why, in *words*.
 *
 * @see https://example.com/errors/order_rejected#O-100
 * @see https://example.com/rules
 * @see mailto:help&#64;example.com
 */
export const orderRejected: ErrorFactory<'O-100', 'order_rejected', OrderIdIntegerAndAmountNumberAndReasonParams> =
  /*@__PURE__*/ define(rows.orderRejected);

/**
 * Some items failed.
 *
 * Code O-101, HTTP 200, partial.
 *
 * @see https://example.com/errors/order_partially_filled#O-101
 */
export const orderPartiallyFilled: ErrorFactory<'O-101', 'order_partially_filled', undefined> = /*@__PURE__*/ define(
  rows.orderPartiallyFilled,
);

/**
 * The class "{class}" is {class}, not {self}.
 *
 * Code O-102, HTTP 409, do not retry.
 *
 * @see https://example.com/errors/class#O-102
 */
export const class_: ErrorFactory<'O-102', 'class', ClassAndSelfBooleanParams> = /*@__PURE__*/ define(rows.class_);

/**
 * Card {card} was declined; {reason} %
 *
 * Code O-103, HTTP 402, do not retry.
 *
 * card: The number of the card.
 *
 * @deprecated Since 2.0.0. Use orderRejected. Cards are gone.
 * @see https://example.com/errors/card_declined#O-103
 */
export const cardDeclined: ErrorFactory<'O-103', 'card_declined', CardAndReasonParams> = /*@__PURE__*/ define(
  rows.cardDeclined,
);
