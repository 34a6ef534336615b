import type { ErrorCatalog } from '../../ir/catalog.ts';
import { memberParts } from '../plain-envelope.ts';
import { askDecode } from './ask.ts';
import type { Case } from './case.ts';
import type { Probes } from './probes.ts';
import { wire, wireWithCodeText } from './wire.ts';

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

/** Bodies that are no JSON after RFC 8259, though some reader takes them. */
const notJson = (good: string): readonly (readonly [name: string, body: string])[] => [
  ['empty', ''],
  ['blank', ' \r\n\t '],
  ['page', '<!DOCTYPE html>\n<html><body><h1>502 Bad Gateway</h1></body></html>\n'],
  ['word', 'upstream connect error'],
  ['byte order mark', `\ufeff${good}`],
  ['no-break space', `\u00a0${good}`],
  ['form feed', `\f${good}`],
  ['line separator', `${good}\u2028`],
  ['cut short', good.slice(0, -1)],
  ['twice', good + good],
  ['text after it', `${good} x`],
  ['NUL after it', `${good}\0`],
  ...[
    ['NaN', 'NaN'],
    ['infinity', '-Infinity'],
    ['undefined', 'undefined'],
    ['True', 'True'],
    ['leading zero', '01'],
    ['leading plus', '+1'],
    ['no digit before the point', '.5'],
    ['no digit after the point', '1.'],
    ['no exponent', '1e'],
    ['hexadecimal', '0x10'],
    ['underscore', '1_000'],
    ['single quotes', "'x'"],
    ['comma at the end', '[1,]'],
    ['comma alone', '[,]'],
    ['block comment', '/* x */ 1'],
    ['line comment', '1 // x\n'],
    ['hash comment', '1 # x\n'],
    ['line end in a string', '"\n"'],
    ['tab in a string', '"\t"'],
    ['NUL in a string', '"\0"'],
    ['escape of x', '"\\x41"'],
    ['escape of a', '"\\a"'],
    ['escape of an apostrophe', '"\\\'"'],
    ['escape cut short', '"\\u12"'],
    ['escape with a sign', '"\\u+123"'],
    ['bare key', '{x:1}'],
    ['number as key', '{1:1}'],
    ['nothing', ''],
  ].map(([name = '', value = '']): readonly [string, string] => [name, `${good.slice(0, -1)},"x":${value}}`]),
];

/** Values beside the code that are JSON, however strange. */
const strangeJson: readonly (readonly [name: string, json: string])[] = [
  ['exponent out of range', '1e400'],
  ['exponent far out of range', '-1E+99999999999'],
  ['long number', '1'.repeat(5000)],
  ['lone surrogate', '"\\ud800 \\udc00x"'],
  ['NUL escape', '"\\u0000"'],
  ['escapes', '"\\/\\b\\f\\n\\r\\t\\"\\\\\\u2028\\uD83D\\uDE00"'],
  ['noncharacter', '"\uffff\u2028\u0085"'],
  ['brackets in a string', `"${'[{'.repeat(100)}\\"${'[{'.repeat(100)}"`],
  ['empty key', '{"":{"":0}}'],
  ['key of its own kind', '{"__proto__":{"constructor":null}}'],
  ['nesting of 64', nested(63)],
];

const tooDeep: readonly (readonly [name: string, json: string])[] = [
  ['nesting of 65', nested(64)],
  ['nesting of 65, objects', `${'{"x":'.repeat(64)}1${'}'.repeat(64)}`],
  ['nesting of 2000', nested(1999)],
  ['nesting without end', '['.repeat(3000)],
];

/** Texts at the wall of 4 KiB that an intermediary's page is cut at. */
const longTexts: readonly (readonly [name: string, body: string])[] = [
  ['4096 bytes', 'a'.repeat(4096)],
  ['4097 bytes', 'a'.repeat(4097)],
  ['two bytes over the wall', `${'a'.repeat(4095)}\u00e9b`],
  ['two bytes at the wall', `${'a'.repeat(4094)}\u00e9b`],
  ['three bytes over the wall', `${'a'.repeat(4094)}\u20acb`],
  ['four bytes over the wall', `${'a'.repeat(4093)}\u{1f600}b`],
  ['four bytes at the wall', `${'a'.repeat(4092)}\u{1f600}b`],
  [
    'first and last of one, two and three bytes at the wall',
    `${'a'.repeat(4081)}\u007f\u0080\u07ff\u0800\uffff\u{10000}b`,
  ],
  ['a combining mark over the wall', `${'a'.repeat(4095)}e\u0301`],
];

const statuses = [100, 101, 200, 204, 302, 304, 399, 400, 404, 408, 418, 429, 500, 503, 504, 599];

/** What is not JSON, no object, or has no usable code (B1 and B2 of spec/DECODING.md). */
export const jsonCases = (catalog: ErrorCatalog, { plain, unknown }: Probes): readonly Case[] => {
  const { code, status } = plain;
  const good = wire(catalog, { code });
  const beside = (json: string): string => `${good.slice(0, -1)},"x":${json}}`;
  const decode = (name: string, body: string, at = 502): Case =>
    askDecode(catalog, `json/${name}`, { status: at, body });
  const [codeName = ''] = memberParts(catalog).code;
  const upperCase = (text: string): string =>
    text.replace(JSON.stringify(codeName), () => JSON.stringify(codeName.toUpperCase()));
  const other = upperCase(wire(catalog, { code: unknown })).slice(1, -1);
  return [
    ...notJson(good).map(([name, body]) => decode(name, body)),
    ...tooDeep.map(([name, json]) => decode(name, beside(json))),
    ...longTexts.map(([name, body]) => decode(name, body)),
    ...strangeJson.map(([name, json]) => decode(name, beside(json), status)),
    ...['[]', '{}', '"50014"', '50014', 'null', 'true', `[${good}]`].map((body) => decode(body, body)),
    ...statuses.map((at) => decode(`page with status ${at}`, '<p>hm</p>', at)),
    ...statuses.map((at) =>
      decode(`unknown code with status ${at}`, wire(catalog, { code: unknown, message: 'hm' }), at),
    ),
    decode('blanks around', ` \t\r\n${good}\r\n`, status),
    decode('duplicate key', `{"x":1,${wire(catalog, { code: unknown }).slice(1, -1)},${good.slice(1)}`, status),
    decode(
      'duplicate key, unusable last',
      `${good.slice(0, -1)},${wireWithCodeText(catalog, 'null').slice(1)}`,
      status,
    ),
    decode('key in another case beside it', `{${other},${good.slice(1)}`, status),
    decode('key in another case after it', `${good.slice(0, -1)},${other}}`, status),
    decode('key in another case', upperCase(good), status),
    decode(
      'key in escapes',
      good.replace(
        `"${codeName}"`,
        () => `"\\u${codeName.charCodeAt(0).toString(16).padStart(4, '0')}${codeName.slice(1)}"`,
      ),
      status,
    ),
    decode('no code but a message', wire(catalog, { message: 'hm' })),
    decode('inherited code', `{"__proto__":${good}}`),
    ...[good, wire(catalog, { code: unknown, message: 'hm' }), '[]', '{}', '50014', 'null'].map((body) =>
      askDecode(catalog, `json/parsed/${body}`, { status, body, parsed: true }),
    ),
  ];
};
