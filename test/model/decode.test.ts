import { describe, expect, test } from 'vitest';
import { decode } from '../../generator/model/decode.ts';
import type { ErrorValue } from '../../generator/model/error-value.ts';
import type { Headers } from '../../generator/model/headers.ts';
import { catalogOf } from './catalog-of.ts';

const catalog = catalogOf(
  [
    '{ code: 0, name: done, status: 200, kind: success, message: Done. }',
    '{ code: 1, name: half_done, status: 200, kind: partial, message: Half. }',
    '{ code: 50014, name: empty, status: 400, message: "{0} is empty.", params: [{ name: what }] }',
    '{ code: 50001, name: busy, status: 200, retry: backoff, message: Busy. }',
  ],
  `envelope: { code: error.code, message: error.text, items: { path: data, code: sCode, message: sMsg }, requestId: { header: X-Id } }
retired: [{ code: 7 }]`,
);

const decoded = (status: number, body: unknown, headers: Headers = {}): ErrorValue | undefined =>
  decode(catalog, { status, body: { text: typeof body === 'string' ? body : JSON.stringify(body) }, headers, now: 0 });

const answer = (code: unknown, more: object = {}): object => ({ error: { code, text: 'hm' }, ...more });

describe('what is no error of this API', () => {
  test.each([100, 200, 302, 399])('nothing with status %i', (status) => {
    expect(decoded(status, '<p>')).toBeUndefined();
  });

  test.each(['', '<p>', 'NaN', '[]', '{}', '{"code":"50014"}', `${'['.repeat(65)}${']'.repeat(65)}`])(
    'Unknown from an intermediary: %j',
    (body) => {
      expect(decoded(502, body)).toMatchObject({
        code: undefined,
        intermediary: true,
        retry: 'check',
        body,
        items: [],
      });
    },
  );

  test.each([{ error: { text: 'hm' } }, { error: { code: '' } }, { error: { code: {} } }, { error: { code: 1.5 } }])(
    'but an Unknown of this API: %j',
    (body) => {
      expect(decoded(502, body)).toMatchObject({ code: undefined, intermediary: false, body: JSON.stringify(body) });
    },
  );

  test('a number that is no code is a failure on every status', () => {
    expect(decoded(200, { error: { code: 2 ** 53 } })).toMatchObject({ code: undefined, intermediary: false });
    expect(decoded(200, { error: { code: 'x', text: 'hm' } })).toMatchObject({ code: 'x' });
    expect(decoded(200, { error: { text: 'hm' } })).toBeUndefined();
  });

  test('its text is kept up to 4 KiB, cut between code points', () => {
    expect(decoded(502, `${'a'.repeat(4093)}😀`)?.body).toBe('a'.repeat(4093));
    expect(decoded(502, `${'a'.repeat(4092)}😀`)?.body).toBe(`${'a'.repeat(4092)}😀`);
  });
});

test.each([
  ['50014', '50014'],
  [50014, '50014'],
  [-0, '0'],
  [2 ** 53 - 1, '9007199254740991'],
  [2 ** 53, undefined],
  [1.5, undefined],
  ['', undefined],
  [null, undefined],
  [true, undefined],
])('the code %j is %j', (code, text) => {
  expect(decoded(400, answer(code))?.code).toBe(text);
});

describe('which error it is', () => {
  test('a known code, whatever the status', () => {
    expect(decoded(200, answer('50001'))).toMatchObject({
      definition: { name: 'busy' },
      status: 200,
      retry: 'backoff',
    });
  });

  test('its parameters, where the message fits', () => {
    expect(decoded(400, answer('50014'))).toMatchObject({ params: undefined, received: 'hm' });
    expect(decoded(400, { error: { code: '50014', text: 'x is empty.' } })?.params).toEqual({ what: 'x' });
  });

  test.each(['99', '7'])('Unknown for the code %s', (code) => {
    expect(decoded(503, answer(code))).toMatchObject({
      definition: undefined,
      code,
      received: 'hm',
      retry: 'backoff',
      intermediary: false,
    });
  });

  test('a success is nothing below 400, and Unknown from there', () => {
    expect(decoded(200, answer('0'))).toBeUndefined();
    expect(decoded(400, answer('0'))).toMatchObject({ definition: undefined, code: '0' });
  });

  test('a partial success is nothing below 400, and itself from there', () => {
    expect(decoded(200, answer('1'))).toBeUndefined();
    expect(decoded(400, answer('1'))).toMatchObject({ definition: { name: 'half_done' }, retry: 'never' });
  });
});

describe('items', () => {
  const data = [{ sCode: '0' }, 'x', { sCode: '50014', sMsg: 'x is empty.' }, { sCode: 1.5 }, { sCode: 99 }];

  test('that failed are read with their places', () => {
    expect(decoded(200, answer('0', { data }))).toMatchObject({
      definition: { name: 'done' },
      retry: 'check',
      items: [
        { code: '50014', index: 2, params: { what: 'x' }, status: 200, items: [] },
        { code: '99', index: 4, definition: undefined, retry: 'never' },
      ],
    });
  });

  test('that succeeded make no error', () => {
    expect(decoded(200, answer('0', { data: [{ sCode: '0' }] }))).toBeUndefined();
    expect(decoded(200, answer('0', { data: { sCode: '99' } }))).toBeUndefined();
  });

  test('are in any error', () => {
    expect(decoded(400, answer('50001', { data }))?.items).toHaveLength(2);
    expect(decoded(400, answer('98', { data }))?.items).toHaveLength(2);
  });
});

test('headers', () => {
  const headers = { 'X-ID': [' request-1 ', 'request-2'], 'Retry-After': '3' };
  expect(decoded(503, '<p>', headers)).toMatchObject({ requestId: 'request-1', retryAfterMs: 3000 });
});

test('problem-json: parameters come from their member, else from the detail', () => {
  const problems = catalogOf(
    ['{ code: E1, name: empty, status: 400, message: "{0} is empty.", params: [{ name: what }] }'],
    'envelope: { profile: problem-json }',
  );
  const paramsOf = (problem: object) =>
    decode(problems, { status: 400, body: { json: { code: 'E1', ...problem } }, headers: {}, now: 0 })?.params;
  expect(paramsOf({ params: { what: 'y' }, detail: 'x is empty.' })).toEqual({ what: 'y' });
  expect(paramsOf({ params: { what: 5 }, detail: 'x is empty.' })).toEqual({ what: '5' });
  expect(paramsOf({ params: { what: true }, detail: 'x is empty.' })).toEqual({ what: 'x' });
  expect(paramsOf({ params: {}, detail: 'hm' })).toBeUndefined();
});
