import { define } from './define.js';
import * as rows from './rows.js';

/**
 * Some items failed.
 *
 * Code 1, HTTP 200, partial.
 *
 * @see https://example.com/errors#1
 */
export const someItemsFailed = /*@__PURE__*/ define(rows.someItemsFailed);

/**
 * Customer {customer} may order {limit} at most.
 *
 * Code 2, HTTP 429, retry later.
 *
 * The limit of a day.
 *
 * customer: Who orders.
 *
 * limit: How many.
 *
 * @see https://example.com/errors#2
 */
export const limitExceeded = /*@__PURE__*/ define(rows.limitExceeded);

/**
 * There is no such order.
 *
 * Code 3, HTTP 404, do not retry.
 *
 * @deprecated Since 1.1.0. Use limitExceeded.
 * @see https://example.com/errors#3
 */
export const orderUnknown = /*@__PURE__*/ define(rows.orderUnknown);
