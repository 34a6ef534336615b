export const succeeded = ['00000', 'succeeded', 'general', 200, 'Succeeded.', [], { kind: 'success' }];
export const tooManyRequests = [
  '00012',
  'too_many_requests',
  'general',
  429,
  'Too many requests.',
  [],
  { retry: 'backoff' },
];
export const orderRejected = [
  'O-100',
  'order_rejected',
  'orders',
  422,
  'Order {0} for {1} was rejected ({{{2}}}).',
  [{ name: 'order_id', key: 'orderId', type: 'integer' }, { name: 'amount', type: 'number' }, 'reason'],
  {
    written: 'Order {order_id} for {amount} was rejected ({{{reason}}}).',
    wordings: ['Rejected: {2} (order {0}, {1})'],
  },
];
export const orderPartiallyFilled = [
  'O-101',
  'order_partially_filled',
  'orders',
  200,
  'Some items failed.',
  [],
  { kind: 'partial', retry: 'check' },
];
export const class_ = [
  'O-102',
  'class',
  'orders',
  409,
  'The class "{0}" is {0}, not {1}.',
  ['class', { name: 'self', type: 'boolean' }],
  { written: 'The class "{class}" is {0}, not {self}.' },
];
export const cardDeclined = [
  'O-103',
  'card_declined',
  'orders',
  402,
  'Card {0} was declined; {1} %',
  [{ name: 'card', sensitive: true }, 'reason'],
  { written: 'Card %1$s was declined; %2$s %%', deprecated: true, replacement: 'order_rejected' },
];

/** The rows of this file, in order. */
export const table = [succeeded, tooManyRequests, orderRejected, orderPartiallyFilled, class_, cardDeclined];
