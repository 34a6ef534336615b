/** Succeeded. */
export const SUCCEEDED = '00000';

/** Too many requests. */
export const TOO_MANY_REQUESTS = '00012';

/** Order {order_id} for {amount} was rejected ({{reason}}). */
export const ORDER_REJECTED = 'O-100';

/** Order {order_id} for {amount} was rejected ({{reason}}). */
export const ORDER_REFUSED = 'O-100';

/** Some items failed. */
export const ORDER_PARTIALLY_FILLED = 'O-101';

/** The class "{class}" is {class}, not {self}. */
export const CLASS = 'O-102';

/**
 * Card {card} was declined; {reason} %
 *
 * @deprecated Since 2.0.0. Use orderRejected. Cards are gone.
 */
export const CARD_DECLINED = 'O-103';
