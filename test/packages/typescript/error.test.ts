import assert from 'node:assert';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { decode, isOkxWeb3Error, OkxWeb3Error, parameterEmpty } from '../../../out/typescript/lib/index.js';
import { ar } from '../../../out/typescript/lib/locales/ar.js';

const body = JSON.stringify({ code: '50014', msg: 'Parameter chainIndex can not be empty.' });
const fail = (): never => {
  throw parameterEmpty({ parameter: 'chainIndex' });
};

describe('the root is a class', () => {
  test('for assertions', () => {
    expect(fail).toThrow(OkxWeb3Error);
    expect(decode(400, body)).toBeInstanceOf(OkxWeb3Error);
    assert.throws(fail, OkxWeb3Error);
    expect(() => expect(() => assert.fail('other')).toThrow(OkxWeb3Error)).toThrow();
  });

  test.each([undefined, null, 5, 'x', {}, new Error('x')])('%s is none of its errors', (value) => {
    expect(value instanceof OkxWeb3Error).toBe(false);
    expect(isOkxWeb3Error(value)).toBe(false);
  });

  test('whose constructor is not for callers', () => {
    expect(() => Reflect.construct(OkxWeb3Error, [])).toThrow('the factories and decode create errors');
  });

  test('whose name logs show', () => {
    const error = decode(400, body);
    expect(error?.constructor.name).toBe('OkxWeb3Error');
    expect(inspect(error)).not.toContain('CatalogError');
  });
});

test('the stack of a new error starts at its caller', () => {
  const error = parameterEmpty({ parameter: 'a' });
  const [, first = ''] = (error.stack ?? '').split('\n    at ');
  expect(first).toContain('error.test.ts');
});

test('that of a decoded error has decode alone before its caller', () => {
  const [, first = '', second = ''] = (decode(400, body)?.stack ?? '').split('\n    at ');
  expect(first).toMatch(/^decode /);
  expect(second).toContain('error.test.ts');
});

describe('an internal failure of decode', () => {
  const trap = new Error('trap');
  const locales = Object.defineProperty([], '0', {
    get: () => {
      throw trap;
    },
  });

  test('is an unknown error with its cause and the code that was read', () => {
    expect(decode(400, body, null, { locales })).toMatchObject({
      known: false,
      code: '50014',
      status: 400,
      cause: trap,
    });
  });
});

test.each([
  ['no object', null],
  ['a text', 'ar'],
  ['a module', { default: ar }],
  ['messages that are no texts', { tag: 'ar', messages: { 50014: 5 } }],
  ['no messages', { tag: 'ar', messages: null }],
])('a malformed locale loses nothing: %s', (_, locale) => {
  const locales = JSON.parse(JSON.stringify([locale, ar]));
  const text = JSON.stringify({ code: '50014', msg: ar.messages['50014']?.replace('{0}', 'chainIndex') });
  expect(decode(400, text, null, { locales })).toMatchObject({ known: true, params: { parameter: 'chainIndex' } });
  expect(parameterEmpty({ parameter: 'a' }).render({ locale: locales[0] })).toBe('Parameter a can not be empty.');
});

test('runs where Object.hasOwn is missing', () => {
  const { hasOwn } = Object;
  Reflect.deleteProperty(Object, 'hasOwn');
  const error = decode(400, body, { 'retry-after': '3' }, { locales: [ar] });
  Object.assign(Object, { hasOwn });
  expect(error).toMatchObject({ params: { parameter: 'chainIndex' }, retryAfterMs: 3000 });
});

test.each([
  ['Headers', new Headers({ 'Retry-After': '3' })],
  ['a Map', new Map([['Retry-After', '3']])],
  ['pairs', [['Retry-After', '3']] as const],
  ['an object', { 'Retry-After': ['3', '4'] }],
  ['a number', { 'retry-after': 3 }],
])('headers may be %s', (_, headers) => {
  expect(decode(400, body, headers)).toMatchObject({ retryAfterMs: 3000 });
});
