import { expect, test } from 'vitest';
import { attributesOf } from '../../generator/model/attributes.ts';
import { blankError, type ErrorValue } from '../../generator/model/error-value.ts';
import { fromJson } from '../../generator/model/from-json.ts';
import { raise, type RaiseOptions } from '../../generator/model/raise.ts';
import { toJson } from '../../generator/model/to-json.ts';
import type { Params } from '../../generator/model/values.ts';
import { catalogOf } from './catalog-of.ts';

const catalog = catalogOf([
  '{ code: 1, name: plain, status: 400, message: "Plain." }',
  '{ code: 2, name: login, status: 401, message: "{0}: {1}", params: [{ name: key, sensitive: true }, { name: count, type: integer }] }',
]);

const raised = (code: number, params: Params | null, options: RaiseOptions = {}): ErrorValue => {
  const definition = catalog.errors[code - 1];
  if (definition === undefined) throw new Error('no such error');
  return raise(definition, params, options);
};

const everything: RaiseOptions = {
  requestId: 'r-1',
  retryAfterMs: 1500,
  subcode: 'sub',
  details: [{ field: 'f', code: 'c', message: 'hunter2' }],
};

const unknown: ErrorValue = { ...blankError(502, 'check'), code: '9', received: 'a\nb', intermediary: true };

test.each<[string, ErrorValue]>([
  ['a plain error', raised(1, null)],
  ['an error with everything', raised(1, null, { ...everything, items: [raised(1, null), unknown] })],
  ['an error with parameters', raised(2, { key: 'hunter2', count: 5 }, everything)],
  ['an Unknown', unknown],
])('%s is the same when it comes back', (_, error) => {
  expect(fromJson(catalog, JSON.stringify(toJson(catalog, error, true)))).toEqual(error);
});

test('sensitive values are left out, and with them every text that may have one', () => {
  const json = toJson(catalog, raised(2, { key: 'hunter2', count: 5 }, everything));
  expect(JSON.stringify(json)).not.toContain('hunter2');
  expect(json).toMatchObject({ params: { count: 5 }, details: [{ field: 'f', code: 'c' }] });
  expect(fromJson(catalog, JSON.stringify(json))?.params).toBeUndefined();
});

test.each([
  [2 ** 53, '9007199254740992'],
  [Number.NaN, 'NaN'],
  [Number.POSITIVE_INFINITY, 'Infinity'],
  [7, 7],
])('%d is %j in JSON', (count, written) => {
  expect(toJson(catalog, raised(2, { key: 'k', count }))['params']).toEqual({ count: written });
});

test('the name in a JSON does not matter, the code does', () => {
  const json = { ...toJson(catalog, raised(1, null)), name: 'other', category: 'other' };
  expect(fromJson(catalog, JSON.stringify(json))).toEqual(raised(1, null));
});

test.each(['', 'null', '[]', '{}', '{"catalog":"other","status":400}', `{"catalog":"${catalog.name}","status":"400"}`])(
  '%j has no error of this catalog',
  (text) => {
    expect(fromJson(catalog, text)).toBeUndefined();
  },
);

test.each<[string, ErrorValue, object]>([
  [
    'known',
    raised(2, { key: 'hunter2', count: 5 }, everything),
    {
      'error.type': 'login',
      'http.response.status_code': 401,
      'api.error.code': '2',
      'api.error.subcode': 'sub',
      'api.error.category': 'all',
      'api.error.retry': 'never',
      'api.error.retry_after_ms': 1500,
      'api.request.id': 'r-1',
    },
  ],
  [
    'unknown',
    unknown,
    { 'error.type': '_OTHER', 'http.response.status_code': 502, 'api.error.code': '9', 'api.error.retry': 'check' },
  ],
])('the attributes of an error that is %s', (_, error, attributes) => {
  expect(attributesOf(error)).toEqual(attributes);
});
