import { describe, expect, test } from 'vitest';
import { decode, decodeResponse, parameterEmpty } from '../../../out/typescript/lib/index.js';

const body = JSON.stringify({ code: '50014', msg: 'Parameter chainIndex can not be empty.' });
const known = { code: '50014', params: { parameter: 'chainIndex' }, body };

describe('decodeResponse', () => {
  test('leaves the response readable', async () => {
    const response = new Response(body, { status: 400, headers: { 'retry-after': '3' } });
    const error = await decodeResponse(response);
    expect(error).toMatchObject({ ...known, retryAfterMs: 3000 });
    expect(error?.headers).toBe(response.headers);
    expect(await response.text()).toBe(body);
  });

  test('is undefined for a success', async () => {
    expect(await decodeResponse(new Response('{"code":"0"}'))).toBeUndefined();
  });

  test('never rejects: a response that was read already has no body', async () => {
    const response = new Response(body, { status: 502 });
    await response.text();
    expect(await decodeResponse(response)).toMatchObject({ known: false, status: 502, body: '' });
  });

  test('nor where the body breaks off', async () => {
    const stream = new ReadableStream({
      start: (controller) => controller.error(new Error('reset')),
    });
    expect(await decodeResponse(new Response(stream, { status: 500 }))).toMatchObject({ known: false, status: 500 });
  });
});

test.each([
  ['a text', body],
  ['bytes', new TextEncoder().encode(body)],
  ['a buffer', new TextEncoder().encode(body).buffer],
  ['bytes with a byte order mark', new TextEncoder().encode(`\ufeff${body}`)],
])('decode takes %s', (_, given) => {
  expect(decode(400, given)).toMatchObject({ code: '50014', params: { parameter: 'chainIndex' } });
});

test('an internal failure is an Unknown, on every status', () => {
  const hostile = new Proxy(
    {},
    {
      get: () => {
        throw new Error('no');
      },
      ownKeys: () => {
        throw new Error('no');
      },
    },
  );
  expect(decode(200, hostile)).toMatchObject({ known: false, status: 200, code: undefined });
});

test('what a handler adds counts where the error has none', () => {
  const error = parameterEmpty({ parameter: 'a' }, { retryAfterMs: 1500 });
  expect(error.encode({ retryAfterMs: 9000 }).headers['retry-after']).toBe('2');
  expect(parameterEmpty({ parameter: 'a' }).encode({ retryAfterMs: 9000 }).headers['retry-after']).toBe('9');
});
