import type { ErrorCatalog, Json } from '../../ir/catalog.ts';
import { askDecode } from './ask.ts';
import type { Case } from './case.ts';
import type { Probes } from './probes.ts';
import { messageWith, sampleParams } from './samples.ts';
import { wire, wireResponse } from './wire.ts';

const encoder = new TextEncoder();

/** Bytes of a text in which a mark is a byte that no UTF-8 has. */
const broken = (text: string): Uint8Array => {
  const bytes = [...encoder.encode(text)];
  return Uint8Array.from(bytes.map((byte) => (byte === 0x7f ? 0xff : byte)));
};

const bytesCases = (catalog: ErrorCatalog, { plain, unknown }: Probes): readonly Case[] => {
  const { code, status } = plain;
  const decode = (id: string, text: string, headers = {}, at = status): Case => {
    const bytes = broken(text);
    return askDecode(catalog, `bytes/${id}`, {
      status: at,
      body: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
      bytes,
      headers,
    });
  };
  const { body, headers } = wireResponse(catalog, { code, message: 'a \u007f b' });
  return [
    decode('whole', wire(catalog, { code, message: 'caf\u00e9 \u{1f600}' }), headers),
    decode('not UTF-8', body, headers),
    decode('not UTF-8, unknown', wire(catalog, { code: unknown, message: '\u007f' }), headers),
    decode('byte order mark', `\ufeff${body}`, headers),
    decode('byte order mark alone', '\ufeff', {}, 502),
    decode('page', '<p>\u007f</p>', {}, 502),
    decode('empty', '', {}, 502),
  ];
};

/** Frames of a WebSocket, which have neither a status nor headers: they are decoded with status 200. */
const frameCases = (catalog: ErrorCatalog, { plain, unknown }: Probes): readonly Case[] => {
  const frame = (id: string, body: string): Case => askDecode(catalog, `frame/${id}`, { status: 200, body });
  return [
    frame('error', wire(catalog, { code: plain.code, message: 'hm' })),
    frame('unknown error', wire(catalog, { code: unknown, message: 'hm' })),
    frame('data', '{"arg":{"channel":"tickers"},"data":[{"last":"1"}]}'),
    frame('ping', 'ping'),
  ];
};

/** Codes inside the ranges of categories that the table does not have. */
const rangeCases = (catalog: ErrorCatalog): readonly Case[] =>
  catalog.categories.slice(0, 4).flatMap(({ name, codes }) =>
    codes.slice(0, 2).flatMap(({ prefix, first, last }) =>
      [first, last, `${first}0`, `0${first}`, first.slice(1)].flatMap((digits) =>
        [400, 503].map((status) =>
          askDecode(catalog, `range/${name} ${prefix}${digits}, status ${status}`, {
            status,
            ...wireResponse(catalog, { code: `${prefix}${digits}`, message: 'hm' }),
          }),
        ),
      ),
    ),
  );

/** A message that fits its template in more than one way. */
const ambiguousCases = (catalog: ErrorCatalog): readonly Case[] =>
  catalog.errors
    .filter(({ kind, params }) => kind === 'error' && params.length > 1 && params.some(({ type }) => type === 'string'))
    .slice(0, 4)
    .flatMap((error) => {
      const literals = error.message.segments.flatMap((segment) => ('text' in segment ? [segment.text] : []));
      return literals.flatMap((literal, index) =>
        error.params
          .filter(({ type }) => type === 'string')
          .flatMap(({ name }) =>
            [literal, `${literal}x`, `x${literal}`, `x${literal}y`].map((text) => {
              const values = { ...sampleParams(error), [name]: text };
              const message = messageWith(error, error.message, values);
              return askDecode(catalog, `ambiguous/${error.name}/${name}/${index} ${text}`, {
                status: error.status,
                ...wireResponse(catalog, { code: error.code, message }),
              });
            }),
          ),
      );
    });

const statuses = [0, 99, 100, 304, 400, 401, 408, 421, 425, 429, 499, 500, 501, 502, 503, 504, 507, 599, 600, 999];

/** The verdict of what the table does not know. */
const verdictCases = (catalog: ErrorCatalog, { unknown }: Probes): readonly Case[] =>
  statuses.flatMap((status) => [
    askDecode(catalog, `verdict/${status}`, { status, ...wireResponse(catalog, { code: unknown, message: 'hm' }) }),
    askDecode(catalog, `verdict/page, ${status}`, { status, body: '<p>' }),
    askDecode(catalog, `verdict/page with retry-after, ${status}`, {
      status,
      body: '<p>',
      headers: { 'retry-after': '3' },
    }),
  ]);

const decimals = [
  '1.5',
  '0.0005',
  '0.0004',
  '.5',
  '1.',
  '1,5',
  '1e1',
  '-1',
  '+1',
  '٣',
  '2147483.647',
  '2147483.6475',
  '99999999999.5',
];

/** Messages that are blank, and objects that have no code but are of this API. */
const ownCases = (catalog: ErrorCatalog, { plain, unknown }: Probes): readonly Case[] => [
  ...['', ' ', '\t\r\n', '\u00a0', '\u3000'].flatMap((message) =>
    [plain.code, unknown].map((code) =>
      askDecode(catalog, `blank/${code} ${JSON.stringify(message)}`, {
        status: plain.status,
        ...wireResponse(catalog, { code, message }),
      }),
    ),
  ),
  ...[200, 304, 400, 500].flatMap((status) =>
    ['hm', ['a', 'b'], '', 5].map((message: Json) =>
      askDecode(catalog, `own/${JSON.stringify(message)}, status ${status}`, {
        status,
        body: wire(catalog, { message }),
        headers: { 'retry-after': '3', 'x-request-id': 'request-1' },
      }),
    ),
  ),
  ...decimals.map((value) =>
    askDecode(catalog, `decimal/${value}`, {
      status: plain.status,
      ...wireResponse(catalog, { code: plain.code }),
      headers: { ...wireResponse(catalog, { code: plain.code }).headers, 'retry-after': value },
    }),
  ),
];

/** What holds for every envelope. */
export const alwaysCases = (catalog: ErrorCatalog, probes: Probes): readonly Case[] => [
  ...bytesCases(catalog, probes),
  ...frameCases(catalog, probes),
  ...rangeCases(catalog),
  ...ambiguousCases(catalog),
  ...verdictCases(catalog, probes),
  ...ownCases(catalog, probes),
];
