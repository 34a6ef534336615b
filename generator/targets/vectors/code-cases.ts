import type { ErrorCatalog } from '../../ir/catalog.ts';
import { memberParts } from '../plain-envelope.ts';
import { askDecode, askLookup, askMatches } from './ask.ts';
import type { Case } from './case.ts';
import type { Probes } from './probes.ts';
import { isInteger, wire, wireWithCodeText } from './wire.ts';

/** Codes as JSON writes them, usable or not. */
const codeTexts = [
  ...['0', '-0', '0.0', '-0e5', '7.0', '1e3', '1E+3', '1200e-2', '15e-1', '0.5', '1e400', '-7', '1e-7'],
  ...[
    '9007199254740991',
    '9007199254740992',
    '-9007199254740991',
    '-9007199254740992',
    '9.007199254740991e15',
    '1e15',
    '1e16',
  ],
  ...['123456789012345678901234567890', '12345678901234567890.0'],
  ...[
    'true',
    'false',
    'null',
    '""',
    '" "',
    '"-0"',
    '"00012"',
    '"1e3"',
    '[]',
    '{}',
    '["x"]',
    '"\\u0000"',
    '"\\u00e9"',
    '"\\ud83d\\ude00"',
    '"\\ud800"',
    '"e\\u0301"',
  ],
];

/** Which code a response has, and what is known of it (C1 to C4 of spec/DECODING.md). */
export const codeCases = (catalog: ErrorCatalog, { plain, success, unknown }: Probes): readonly Case[] => {
  const { code, status } = plain;
  const decode = (name: string, body: string, at = status): Case =>
    askDecode(catalog, `code/${name}`, { status: at, body });
  const known = catalog.errors.filter(isInteger).find(({ kind }) => kind === 'error');
  const ways = known ? [`${known.code}.0`, `${known.code}.00e0`, `${known.code}0e-1`, `"${known.code}.0"`] : [];
  const retired = catalog.retired.flatMap((tombstone) => tombstone.code ?? []);
  const path = memberParts(catalog).code;
  const [first = '', ...rest] = path;
  return [
    ...[...codeTexts, ...ways].map((text) => decode(text, wireWithCodeText(catalog, text, { message: 'hm' }))),
    ...[
      ` ${code}`,
      `${code} `,
      `${code}\n`,
      `0${code}`,
      code.toLowerCase() === code ? code.toUpperCase() : code.toLowerCase(),
    ].map((near) => decode(`near ${JSON.stringify(near)}`, wire(catalog, { code: near }))),
    decode('no object on the way', `{${JSON.stringify(first)}:${rest.length > 0 ? '"x"' : '{"x":"y"}'}}`),
    decode('dots in a key', JSON.stringify({ [`${path.join('.')}.`]: code, [`x.${first}`]: code })),
    ...(success
      ? [200, 204, 302, 400, 500].map((at) =>
          decode(`success with status ${at}`, wire(catalog, { code: success.code, message: 'ok' }), at),
        )
      : []),
    ...(success && isInteger(success)
      ? [decode('success as a number', wire(catalog, { code: Number(success.code) }), 200)]
      : []),
    askLookup(catalog, 'code/look-up of an unknown one', unknown),
    askLookup(catalog, 'code/look-up of nothing', ''),
    askLookup(catalog, 'code/look-up of a name', plain.name),
    askLookup(catalog, 'code/look-up of what every object has', 'constructor'),
    ...retired.flatMap((old) => [
      askLookup(catalog, `code/look-up of retired ${old}`, old),
      decode(`retired ${old}`, wire(catalog, { code: old, message: 'hm' })),
    ]),
    askMatches(catalog, 'code/matches an unknown one', plain, { status, body: wire(catalog, { code: unknown }) }),
    askMatches(catalog, 'code/matches a page', plain, { status, body: '<p>hm</p>' }),
    askMatches(catalog, 'code/matches nothing', plain, { status: 200, body: '' }),
    ...catalog.errors
      .filter((error) => error !== plain && error.kind === 'error')
      .slice(0, 1)
      .map((other) => askMatches(catalog, 'code/matches another', other, { status, body: wire(catalog, { code }) })),
  ];
};
