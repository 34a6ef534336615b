import fc from 'fast-check';
import type { Json, ScalarType } from '../../generator/ir/catalog.ts';
import type { Value } from '../../generator/model/values.ts';
import { literal } from './hostile-envelope.ts';
import { hostileValues, shortTexts } from './hostile-texts.ts';

/** What the loader refuses in a value: controls of C0 but tab, CR and LF. */
const refused = /[\0-\u0008\u000b\u000c\u000e-\u001f]/g;

/** Any text of Unicode, mixed with what has broken a generator. */
const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: 'binary-ascii', maxLength: 12 }),
      fc.constantFrom(...shortTexts),
      fc.constantFrom(...shortTexts).map((text) => text.slice(text.length / 2)),
      fc.constantFrom('\\', '"', "'", '`', '*/', '$', '{', '}', '\r', '\n', ' ', '%', '#', '//', '\u2028', '\ufeff'),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((pieces) => pieces.join('').toWellFormed());

/** A text that a spec may hold. */
export const specText: fc.Arbitrary<string> = anyText
  .map((text) => text.replaceAll(refused, ''))
  .filter((text) => text.trim() !== '');

const valueOf: Readonly<Record<ScalarType, fc.Arbitrary<Value>>> = {
  string: fc.oneof(anyText, fc.constantFrom(...hostileValues), fc.constant('')),
  integer: fc.maxSafeInteger(),
  number: fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  boolean: fc.boolean(),
};

/** A message as the spec gives it, with values for its parameters. */
export interface Drawn {
  readonly message: string;
  readonly params: readonly { readonly name: string; readonly type: ScalarType; readonly sensitive: boolean }[];
  /** Two values of each parameter, one for each time that the message is sent. */
  readonly values: readonly (readonly [Value, Value])[];
}

const param = fc.constantFrom<ScalarType>('string', 'string', 'integer', 'number', 'boolean').chain((type) =>
  fc.record({
    type: fc.constant(type),
    sensitive: fc.integer({ max: 9, min: 0 }).map((chance) => chance === 0),
    values: fc.tuple(valueOf[type], valueOf[type]),
    /** The text before it in the message; sometimes there is none. */
    before: fc.oneof({ weight: 9, arbitrary: specText }, { weight: 1, arbitrary: fc.constant('') }),
  }),
);

/** A message of up to three parameters, in order or not, with any text before, between and after them. */
export const drawnMessage: fc.Arbitrary<Drawn> = fc
  .record({
    params: fc.array(param, { maxLength: 3 }),
    after: specText,
    isShort: fc.boolean(),
    turned: fc.boolean(),
  })
  .map(({ params, after, isShort, turned }) => {
    const end = params.length > 0 && isShort ? '.' : literal(after);
    const placed = params.map(({ before }, place) => `${literal(before)}{${place}}`);
    return {
      message: (turned ? placed.toReversed() : placed).join('') + end,
      params: params.map(({ type, sensitive }, place) => ({ name: `param_n${place}`, type, sensitive })),
      values: params.map(({ values }) => values),
    };
  });

const anyString = fc.oneof(
  anyText,
  fc.string({ unit: 'binary' }),
  // Bytes that are no UTF-8, as a reader of one byte a character sees them, and halves of surrogate pairs.
  fc.uint8Array({ maxLength: 40 }).map((bytes) => String.fromCharCode(...bytes)),
  fc.uint16Array({ maxLength: 20 }).map((units) => String.fromCharCode(...units)),
);

const anyJson: fc.Arbitrary<Json> = fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' }).map((value) => {
  const json: Json = JSON.parse(JSON.stringify(value));
  return json;
});

/** A response body: any text, any JSON, one in the form of the envelope, or such a one with a piece changed. */
export const anyBody = (codes: readonly string[], messages: readonly string[]): fc.Arbitrary<string> => {
  const shaped = fc
    .record(
      {
        code: fc.oneof({ weight: 4, arbitrary: fc.constantFrom<Json>(...codes) }, { weight: 1, arbitrary: anyJson }),
        message: fc.oneof(fc.constantFrom<Json>(...messages), anyString, anyJson),
        data: fc.oneof(
          anyJson,
          fc.array(
            fc.oneof(
              anyJson,
              fc.record({
                code: fc.oneof(fc.constantFrom<Json>(...codes), anyJson),
                message: fc.oneof(fc.constantFrom<Json>(...messages), anyJson),
              }),
            ),
            { maxLength: 4 },
          ),
        ),
        id: fc.oneof(anyString, anyJson),
        ...Object.fromEntries(['fields', 'values', 'inner', 'again', 'status'].map((name) => [name, anyJson])),
      },
      { requiredKeys: [] },
    )
    .map((body) => JSON.stringify(body));
  const changed = fc.tuple(shaped, fc.nat(), fc.nat({ max: 6 }), anyString).map(([text, place, count, added]) => {
    const from = place % (text.length + 1);
    return text.slice(0, from) + added + text.slice(from + count);
  });
  const deep = fc.integer({ min: 60, max: 70 }).map((depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`);
  return fc.oneof(
    { weight: 2, arbitrary: anyString },
    { weight: 2, arbitrary: anyJson.map((json) => JSON.stringify(json)) },
    { weight: 8, arbitrary: shaped },
    { weight: 4, arbitrary: changed },
    { weight: 1, arbitrary: deep },
  );
};

/** Response headers; no two names are one but for case. */
export const anyHeaders: fc.Arbitrary<Readonly<Record<string, string | readonly string[]>>> = fc
  .uniqueArray(
    fc.tuple(
      fc.oneof(fc.constantFrom('retry-after', 'Retry-After', 'x-request-id', 'X-REQUEST-ID', 'constructor'), anyText),
      fc.oneof(
        anyText,
        fc.array(anyText, { maxLength: 3 }),
        fc.nat().map(String),
        fc.constantFrom('Mon, 01 Mar 2027 12:00:09 GMT', 'Monday, 01-Mar-27 12:00:09 GMT', 'Mon Mar  1 12:00:09 2027'),
        fc.constantFrom('99999999999999999999', '-1', '1e3', '٣', '0x10', 'Sun, 31 Feb 2027 99:00:00 GMT', ''),
      ),
    ),
    { maxLength: 4, selector: ([name]) => name.toLowerCase() },
  )
  .map((entries) => Object.fromEntries(entries));
