import { describe, expect, test } from 'vitest';
import type { Json } from '../../generator/ir/catalog.ts';
import { blankError, type Detail } from '../../generator/model/error-value.ts';
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

const inOneList =
  "{ code: 'errors[].code', message: 'errors[].text', details: { path: errors, field: at, code: code, message: text } }";
const itemsToo = inOneList.replace('details:', 'items: { path: errors, every: true }, details:');
const fields = '{ code: error.code, message: error.text, details: { map: error, code: why, message: text } }';
const one = { code: '2', text: 'Busy.' };
const [a, b] = [
  { field: 'a', code: '7', message: 'A.' },
  { field: 'b', code: '8', message: 'B.' },
];
const asIs = (detail: Partial<Detail>): Detail => ({
  field: undefined,
  code: undefined,
  message: undefined,
  ...detail,
});

describe('details never replace a part of the error, or of an item', () => {
  const busy = lookup(catalogOf(rows), '2');
  const items =
    busy === undefined ? [] : [{ ...raise(busy, null), definition: undefined, code: '9', received: 'Nine.' }];
  test.each<[name: string, envelope: string, options: RaiseOptions, body: Json]>([
    [
      'other codes and messages',
      inOneList,
      { details: [a, b] },
      { errors: [one, { at: 'a', code: '7', text: 'A.' }, { at: 'b', code: '8', text: 'B.' }] },
    ],
    [
      'the same code',
      inOneList,
      { details: [{ ...a, code: '2', message: undefined }] },
      { errors: [{ ...one, at: 'a' }] },
    ],
    [
      'the same message',
      inOneList,
      { details: [{ ...a, code: undefined, message: 'Busy.' }, b] },
      {
        errors: [
          { ...one, at: 'a' },
          { at: 'b', code: '8', text: 'B.' },
        ],
      },
    ],
    [
      'a field alone',
      inOneList,
      { details: [asIs({ field: 'a' }), asIs({ field: 'b' })] },
      { errors: [{ ...one, at: 'a' }, { at: 'b' }] },
    ],
    ['nothing', inOneList, { details: [asIs({}), asIs({ field: 'b' })] }, { errors: [{ ...one, at: 'b' }] }],
    [
      'items too',
      itemsToo,
      { items, details: [asIs({ field: 'a' }), b, asIs({ field: 'c' })] },
      { errors: [{ ...one, at: 'a' }, { code: '9', text: 'Nine.' }, { at: 'b', code: '8', text: 'B.' }, { at: 'c' }] },
    ],
    [
      'fields beside the code',
      fields,
      { details: [{ ...a, field: 'code' }, { ...a, field: 'text' }, b] },
      { error: { ...one, b: [{ why: '8', text: 'B.' }] } },
    ],
    [
      'a code in the place of the list',
      '{ code: errors, message: text, details: { path: errors } }',
      { details: [a] },
      { errors: '2', text: 'Busy.' },
    ],
    [
      'a message in the place of the fields',
      '{ code: { status: true }, message: errors, details: { map: errors } }',
      { details: [asIs({ message: 'A.' })] },
      { errors: 'Busy.' },
    ],
    [
      'fields in the place of a message',
      '{ code: { status: true }, message: errors, details: { map: errors } }',
      { details: [{ ...a, code: undefined }] },
      { errors: { a: ['A.'] } },
    ],
    [
      'members of body',
      '{ details: { path: errors, field: at, code: code, message: text }, body: { errors: [{ code: X }], note: [] } }',
      { details: [a] },
      { code: '2', message: 'Busy.', errors: [{ code: 'X' }, { at: 'a', code: '7', text: 'A.' }], note: [] },
    ],
    [
      'numbers',
      inOneList.replace('{ ', '{ codeType: integer, '),
      { details: [{ ...a, code: '2', message: undefined }, b] },
      {
        errors: [
          { ...one, code: 2, at: 'a' },
          { at: 'b', code: 8, text: 'B.' },
        ],
      },
    ],
  ])('%s', (_, envelope, options, body) => {
    expect(encoded(envelope, '2', null, options).body).toEqual(body);
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
