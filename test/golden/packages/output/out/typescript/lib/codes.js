/** Some items failed. */
export const SOME_ITEMS_FAILED = '1';

/** Customer {customer} may order {limit} at most. */
export const LIMIT_EXCEEDED = '2';

/**
 * There is no such order.
 *
 * @deprecated Since 1.1.0. Use limitExceeded.
 */
export const ORDER_UNKNOWN = '3';
