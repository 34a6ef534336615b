import type { CustomerAndLimitIntegerParams } from './catalog.js';
import type { ErrorFactory } from './types.js';

/**
 * Some items failed.
 *
 * Code 1, HTTP 200, partial.
 *
 * @see https://example.com/errors#1
 */
export declare const someItemsFailed: ErrorFactory<'1', 'some_items_failed', undefined>;

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
export declare const limitExceeded: ErrorFactory<'2', 'limit_exceeded', CustomerAndLimitIntegerParams>;

/**
 * There is no such order.
 *
 * Code 3, HTTP 404, do not retry.
 *
 * @deprecated Since 1.1.0. Use limitExceeded.
 * @see https://example.com/errors#3
 */
export declare const orderUnknown: ErrorFactory<'3', 'order_unknown', undefined>;
