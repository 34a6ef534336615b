import type { ErrorCatalog, Json } from '../../ir/catalog.ts';
import type { Headers } from '../../model/headers.ts';
import { memberParts } from '../plain-envelope.ts';
import { askDecode, askEncode, present } from './ask.ts';
import type { Case } from './case.ts';
import type { Probes } from './probes.ts';
import { sampleParams } from './samples.ts';
import { wire } from './wire.ts';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** One moment in the three forms of RFC 9110. */
const httpDates = (moment: number): readonly [string, string, string] => {
  const fixdate = new Date(moment).toUTCString();
  const [, day = '', month = '', year = '', time = ''] = fixdate.split(' ');
  const weekday = days[new Date(moment).getUTCDay()] ?? '';
  return [
    fixdate,
    `${weekday}, ${day}-${month}-${year.slice(2)} ${time} GMT`,
    `${weekday.slice(0, 3)} ${month} ${day.replace(/^0/u, ' ')} ${time} ${year}`,
  ];
};

const inMinutes = (minutes: number): readonly string[] => httpDates(Date.UTC(2027, 2, 1, 12, minutes));

const retryAfters: readonly string[] = [
  ...['0', '7', ' 7 ', '007', '2147483', '2147484', '99999999999999999999', '9'.repeat(400)],
  ...['', ' ', '-1', '+5', '1.5', '1e3', '0x10', '5s', '5, 10', 'soon', '\u0663', '1_000', '5 5', 'null', '-0'],
  ...inMinutes(2),
  ...inMinutes(-2),
  ...inMinutes(60 * 24 * 40),
  ...httpDates(Date.UTC(1994, 10, 6, 8, 49, 37)),
  // A year of two digits is at most 50 years away: 2077, not 2078.
  ...[76, 77, 78, 79].map((year) => `Sunday, 01-Mar-${year} 00:00:00 GMT`),
  'Wed, 31 Dec 9999 23:59:59 GMT',
  ...[
    'Mon, 01 Mar 2027 12:02:00',
    'Mon, 01 Mar 2027 12:02:00 +0000',
    'Mon, 01 Mar 2027 12:02:00 UTC',
    '01 Mar 2027 12:02:00 GMT',
  ],
  ...[
    'Mon, 01 mar 2027 12:02:00 GMT',
    'Mon, 01 Mar 2027 12:02:00 gmt',
    'Tue, 01 Mar 2027 12:02:00 GMT',
    'Mon, 1 Mar 2027 12:02:00 GMT',
    'Mon, 01 Foo 2027 12:02:00 GMT',
    'Mon, 01 Mar 2027 24:02:00 GMT',
    'Mon, 01 Mar 2027 12:60:00 GMT',
  ],
  ...[
    'Wed, 31 Feb 2027 12:02:00 GMT',
    'Mon, 00 Mar 2027 12:02:00 GMT',
    '2027-03-01T12:02:00Z',
    'Mon, 01 Mar 2027 12:02:00 GMT x',
    'Mon Mar 01 12:02 2027',
    'Mon, 01 anF 2029 12:00:00 GMT',
    'Mon Jan  1  8:49:37 2029',
    'Mon Jan  1 12:00:00  029',
  ],
];

/** In 2027 it is a day of 1978, in 2028 one of 2078. */
const fiftyYearsAhead = 'Sunday, 01-Mar-78 00:00:00 GMT';

const retryAfterCases = (catalog: ErrorCatalog, { plain, unknown }: Probes): readonly Case[] => {
  const decode = (name: string, headers: Headers, now?: number): Case =>
    askDecode(catalog, `retry-after/${name}`, {
      status: plain.status,
      body: wire(catalog, { code: plain.code }),
      headers,
      ...(now === undefined ? {} : { now }),
    });
  const headers = { 'retry-after': '30' };
  return [
    ...retryAfters.map((value) => decode(JSON.stringify(value), { 'retry-after': value }, present)),
    decode('the last moment of a year', { 'retry-after': fiftyYearsAhead }, Date.UTC(2028, 0) - 1),
    decode('the first moment of a year', { 'retry-after': fiftyYearsAhead }, Date.UTC(2028, 0)),
    decode('with the clock, long ago', { 'retry-after': 'Sun, 06 Nov 1994 08:49:37 GMT' }),
    decode('with the clock, far away', { 'retry-after': 'Wed, 31 Dec 9999 23:59:59 GMT' }),
    decode('Retry-After', { 'Retry-After': '30' }),
    decode('RETRY-AFTER', { 'RETRY-AFTER': '30' }),
    decode('twice', { 'Retry-After': ['30', '60'] }),
    decode('none of several', { 'Retry-After': [] }),
    askDecode(catalog, 'retry-after/unknown', { status: 503, body: wire(catalog, { code: unknown }), headers }),
    askDecode(catalog, 'retry-after/page', { status: 503, body: '<p>hm</p>', headers }),
    ...(plain.params.length > 0 ? [] : [0, 1, 999, 1000, 1001, 2 ** 31 - 1]).map((retryAfterMs) =>
      askEncode(catalog, `retry-after/encode/${retryAfterMs}`, plain, null, { retryAfterMs }),
    ),
  ];
};

const requestIds: readonly Json[] = [
  'request-1',
  '',
  ' ',
  7,
  -0,
  1.5,
  2 ** 53,
  2 ** 53 - 1,
  null,
  true,
  [],
  {},
  ['x'],
  '\u00e9\u{1f600}',
];

const requestIdCases = (catalog: ErrorCatalog, { plain, unknown }: Probes): readonly Case[] => {
  const { requestId } = memberParts(catalog);
  const decode = (name: string, headers: Headers, path?: readonly string[], value: Json = null): Case =>
    askDecode(catalog, `request id/${name}`, {
      status: plain.status,
      body: wire(catalog, { code: plain.code, more: path ? [[path, value]] : [] }),
      headers,
    });
  if (requestId === undefined) return [decode('not in this API', { 'x-request-id': 'request-1' })];
  if ('path' in requestId) {
    return [
      decode('missing', { 'x-request-id': 'request-1' }),
      ...requestIds.map((value) => decode(JSON.stringify(value), {}, requestId.path, value)),
    ];
  }
  const name = requestId.header;
  const pascal = name.replace(/(^|-)[a-z]/gu, (letter) => letter.toUpperCase());
  const headers = { [name]: 'request-1' };
  return [
    decode('missing', {}),
    ...[name.toLowerCase(), name.toUpperCase(), pascal].map((key) => decode(key, { [key]: 'request-1' })),
    ...['', ' ', ' request 1\t', '0'].map((value) => decode(JSON.stringify(value), { [name]: value })),
    decode('several', { [name]: ['request-1', 'request-2'] }),
    decode('first of several empty', { [name]: ['', 'request-2'] }),
    decode('none of several', { [name]: [] }),
    decode('another header', { [`${name}s`]: 'request-1', [`x-${name}`]: 'request-1' }),
    askDecode(catalog, 'request id/unknown', { body: wire(catalog, { code: unknown }), headers }),
    askDecode(catalog, 'request id/page', { body: '<p>hm</p>', headers }),
  ];
};

/** Values of headers that a response must not have as they are. */
const hiddenTexts: readonly string[] = [
  'a\r\nset-cookie: b=c',
  '\u0000',
  '\u007f~ !',
  '\u00e9\u{1f600}\u2028x\u00a0',
  ' \u4e2d b \u6587 ',
];

/** Parts that are written to headers, with what a header must not have (E2). */
const encodeCases = (catalog: ErrorCatalog, { plain, texts }: Probes): readonly Case[] => {
  const { code, message, subcode, requestId } = catalog.envelope;
  const isSent = [code, message, subcode, requestId].some(([source]) => source !== undefined && 'header' in source);
  const error = texts ?? plain;
  return (isSent ? hiddenTexts : []).map((text) => {
    const texts = error.params.flatMap(({ name, type }) => (type === 'string' ? [[name, text] as const] : []));
    const params = error.params.length === 0 ? null : { ...sampleParams(error), ...Object.fromEntries(texts) };
    return askEncode(catalog, `header/encode/${JSON.stringify(text)}`, error, params, {
      subcode: text,
      adding: { requestId: text },
    });
  });
};

/** What the headers of a response add to an error, and what is written to them. */
export const headerCases = (catalog: ErrorCatalog, probes: Probes): readonly Case[] => [
  ...retryAfterCases(catalog, probes),
  ...requestIdCases(catalog, probes),
  ...encodeCases(catalog, probes),
];
