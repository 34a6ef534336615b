import { expect, test } from 'vitest';
import { blankError } from '../../generator/model/error-value.ts';
import { encode } from '../../generator/model/encode.ts';
import { lookup } from '../../generator/model/lookup.ts';
import { raise, type RaiseOptions } from '../../generator/model/raise.ts';
import type { Params } from '../../generator/model/values.ts';
import { catalogOf } from './catalog-of.ts';

const rows = [
  '{ code: 1, name: wrong_password, status: 401, message: "{password} is wrong.", params: [{ name: password, sensitive: true }], messages: { pt-BR: "{password} errada." } }',
  '{ code: 2, name: busy, status: 503, message: Busy. }',
];

const encoded = (
  envelope: string,
  code: string,
  params: Params | null,
  options: RaiseOptions = {},
  locale?: string,
) => {
  const catalog = catalogOf(rows, `envelope: ${envelope}`);
  const definition = lookup(catalog, code);
  if (definition === undefined) throw new Error(`no ${code}`);
  return encode(catalog, raise(definition, params, options), { locale });
};

test('code, message and the members of body are at their paths', () => {
  expect(
    encoded('{ code: error.code, message: error.text, codeType: integer, body: { data: [] } }', '2', null),
  ).toEqual({
    status: 503,
    headers: { 'content-type': 'application/json' },
    body: { error: { code: 2, text: 'Busy.' }, data: [] },
  });
});

test('a locale is named where it was asked for; values are shown', () => {
  expect(encoded('{}', '1', { password: '{0}' }, {}, 'PT-br-x-y')).toEqual({
    status: 401,
    headers: { 'content-type': 'application/json', 'content-language': 'pt-BR' },
    body: { code: '1', message: '{0} errada.' },
  });
  expect(encoded('{}', '2', null, {}, 'pt-BR').headers['content-language']).toBe('en');
});

test.each([
  [0, '0'],
  [1, '1'],
  [1000, '1'],
  [1001, '2'],
])('retry-after of %i ms is %s', (retryAfterMs, seconds) => {
  expect(encoded('{}', '2', null, { retryAfterMs }).headers['retry-after']).toBe(seconds);
});

test('problem-json', () => {
  expect(encoded('{ profile: problem-json }', '1', { password: 'x' })).toEqual({
    status: 401,
    headers: { 'content-type': 'application/problem+json' },
    body: {
      type: 'https://example.com/#1',
      title: 'Wrong password',
      status: 401,
      detail: 'x is wrong.',
      code: '1',
      params: { password: 'x' },
    },
  });
});

test('a success cannot be raised', () => {
  const [done] = catalogOf(['{ code: 0, name: done, status: 200, kind: success, message: Done. }']).errors;
  expect(() => done && raise(done, null)).toThrow(TypeError);
});

test('an Unknown cannot be encoded', () => {
  expect(() => encode(catalogOf(rows), blankError(500, 'never'))).toThrow(TypeError);
});

test('a fallback is sent for an Unknown and for any other failure, without anything of it', () => {
  const catalog = catalogOf(rows);
  const [fallback] = catalog.errors.filter(({ kind, params }) => kind === 'error' && params.length === 0);
  if (fallback === undefined) throw new Error('no error without parameters');
  const unknown = { ...blankError(502, 'check'), received: 'hm', requestId: 'other', retryAfterMs: 5000 };
  const sent = encode(catalog, raise(fallback, null));
  for (const failure of [unknown, undefined]) expect(encode({ ...catalog, fallback }, failure)).toEqual(sent);
});
