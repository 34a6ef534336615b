export const someItemsFailed = ['1', 'some_items_failed', 'orders', 200, 'Some items failed.', [], { kind: 'partial' }];
export const limitExceeded = [
  '2',
  'limit_exceeded',
  'orders',
  429,
  'Customer {0} may order {1} at most.',
  [
    { name: 'customer', sensitive: true },
    { name: 'limit', type: 'integer' },
  ],
  { retry: 'backoff', written: 'Customer {customer} may order {limit} at most.' },
];
export const orderUnknown = [
  '3',
  'order_unknown',
  'orders',
  404,
  'There is no such order.',
  [],
  { deprecated: true, replacement: 'limit_exceeded' },
];

/** The rows of this file, in order. */
export const table = [someItemsFailed, limitExceeded, orderUnknown];
