import { expect, test } from 'vitest';
import { blankError, type ErrorValue } from '../../generator/model/error-value.ts';
import { localeChain } from '../../generator/model/locale.ts';
import { logMessage } from '../../generator/model/log.ts';
import { render } from '../../generator/model/message.ts';
import { writeValue } from '../../generator/model/values.ts';
import { catalogOf } from './catalog-of.ts';

const catalog = catalogOf([
  '{ code: 1, name: plain, status: 400, message: "Plain {{x}}." }',
  '{ code: 2, name: text, status: 400, message: "{{{0}}} error", params: [{ name: what }], messages: { de: "Fehler {0}" } }',
  '{ code: 3, name: secret, status: 400, message: "{0} and {1}", params: [{ name: key, sensitive: true }, { name: what }] }',
]);

const error = (code: number, more: Partial<ErrorValue>): ErrorValue => ({
  ...blankError(500, 'never'),
  definition: catalog.errors[code - 1],
  code: String(code),
  ...more,
});

test.each<[string, ErrorValue, log: string, people: string]>([
  ['plain', error(1, {}), '1 plain (HTTP 500): Plain {x}.', 'Plain {x}.'],
  ['received', error(1, { received: 'hm' }), '1 plain (HTTP 500): Plain {x}.', 'Plain {x}.'],
  ['request ID', error(1, { requestId: 'r-1' }), '1 plain (HTTP 500, request r-1): Plain {x}.', 'Plain {x}.'],
  ['text', error(2, { params: { what: '{0}' } }), '2 text (HTTP 500): {{0}} error', '{{0}} error'],
  ['text, not read', error(2, { received: 'hm' }), '2 text (HTTP 500): {{what}} error', '{{what}} error'],
  ['line end', error(2, { params: { what: 'a\n2' } }), '2 text (HTTP 500): {a\\n2} error', '{a\n2} error'],
  [
    'secret',
    error(3, { params: { key: 'k', what: 'w' }, received: 'k and w' }),
    '3 secret (HTTP 500): [redacted] and w',
    'k and w',
  ],
  ['secret, not read', error(3, { received: 'k, w' }), '3 secret (HTTP 500): {key} and {what}', '{key} and {what}'],
  ['unknown', error(9, { received: 'h\tm' }), '9 unknown error (HTTP 500): h\\tm', 'h\tm'],
  ['unknown, nothing received', error(9, {}), '9 unknown error (HTTP 500)', 'Unknown error 9 (HTTP 500)'],
  ['unknown, no code', error(9, { code: undefined }), 'unknown error (HTTP 500)', 'HTTP 500'],
])('%s', (_, value, log, people) => {
  expect(logMessage(value)).toBe(log);
  expect(render(catalog, value)).toBe(people);
});

test('a locale, where the error has it', () => {
  expect(render(catalog, error(2, { params: { what: 'x' } }), 'de-CH')).toBe('Fehler x');
  expect(render(catalog, error(1, {}), 'de-CH')).toBe('Plain {x}.');
});

test.each([
  ['zh-Hans-CN', ['zh-hans-cn', 'zh-hans', 'zh']],
  ['de-x-private', ['de-x-private', 'de']],
  ['x-private', ['x-private']],
  ['EN', ['en']],
])('the locales to try for %s are %j', (tag, chain) => {
  expect(localeChain(catalog, tag)).toEqual(chain);
});

test.each([
  [1e21, '1e+21'],
  [1e-7, '1e-7'],
  [0.000001, '0.000001'],
  [-0, '0'],
  [100, '100'],
  [true, 'true'],
])('%d is written %s', (value, text) => {
  expect(writeValue(value)).toBe(text);
});
