import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCatalog } from '../../generator/generate.ts';
import type { ErrorCatalog, Json } from '../../generator/ir/catalog.ts';
import { decode } from '../../generator/model/decode.ts';
import { encode } from '../../generator/model/encode.ts';
import { raise, type RaiseOptions } from '../../generator/model/raise.ts';
import type { Params } from '../../generator/model/values.ts';
import { readShapes } from '../shapes/shapes.ts';

/** One way in which an envelope may write a part, and where the other parts may be beside it. */
const holders = ['', 'error.', 'a.b.', 'errors[].', '[].', 'a[].b[].', 'list[0].', '"odata.error".'] as const;

const optional = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });

/** Details in the list that contains the code and the message, at the same paths. */
const detailsBeside = (at: string) => ({ path: at.replace(/\.$/, ''), field: 'name', code: 'code', message: 'text' });

const detailsAt = fc.constantFrom(
  (at: string) => ({ path: `${at}fields`, field: 'where.name', code: 'why[]', message: 'text' }),
  (at: string) => ({ path: `${at}fields[]`, field: 'name', code: 'why', message: 'text' }),
  (at: string) =>
    at.endsWith('[].') ? detailsBeside(at) : { path: `${at}fields`, field: 'name', code: 'why', message: 'text' },
);

/** Envelopes whose parts do not meet. */
const anyEnvelope = fc
  .record({
    at: fc.constantFrom(...holders),
    codeType: fc.constantFrom('string', 'integer'),
    code: fc.constantFrom('member', 'header'),
    requestId: optional(fc.constantFrom('member', 'header')),
    subcode: fc.boolean(),
    params: fc.constantFrom('message', 'params', 'from'),
    details: optional(detailsAt),
    items: fc.boolean(),
    wait: optional(fc.constantFrom('s', 'ms', 'duration')),
    retry: fc.boolean(),
    status: fc.boolean(),
    success: optional(fc.constantFrom('equals', 'absent')),
  })
  // Where a header has the code, the place of a parameter starts in the body, which is then no list.
  .filter(({ at, code, params }) => at !== '[].' || code !== 'header' || params !== 'from')
  .map(({ at, details, ...has }) => ({
    has: { ...has, details: details !== undefined },
    envelope: {
      code: has.code === 'header' ? { header: 'x-code' } : `${at}code`,
      codeType: has.codeType,
      message: `${at}text`,
      ...(has.subcode ? { subcode: `${at}inner.code` } : {}),
      ...(has.requestId === undefined
        ? {}
        : { requestId: has.requestId === 'header' ? { header: 'x-id' } : `${at}id` }),
      ...(has.params === 'params' ? { params: `${at}values` } : {}),
      ...(details === undefined ? {} : { details: details(at) }),
      ...(has.items && at !== '[].'
        ? { items: { path: 'results', code: 'code', message: 'text', subcode: 'inner' } }
        : {}),
      ...(has.wait === undefined ? {} : { retryAfter: { path: `${at}wait`, unit: has.wait } }),
      ...(has.retry
        ? { retry: { path: `${at}again`, values: { later: 'backoff', true: 'check', '0': 'never' } } }
        : {}),
      ...(has.status ? { status: `${at}status` } : {}),
      ...(has.success === undefined || at === '[].'
        ? {}
        : has.success === 'equals'
          ? { success: { path: 'ok', equals: true }, body: { ok: false } }
          : { success: { absent: `${at}text` } }),
    },
  }));

const rows = (from: boolean): Json => [
  { code: '7', name: 'plain', status: 409, retry: 'check', message: 'Plain.' },
  {
    code: '8',
    name: 'typed',
    status: 422,
    message: '{text} and {count}, {ratio}, {truth}',
    params: (['string', 'integer', 'number', 'boolean'] as const).map((type, place) => ({
      name: ['text', 'count', 'ratio', 'truth'][place] ?? '',
      type,
      ...(from ? { from: `own.${type}` } : {}),
    })),
  },
];

const catalogWith = (envelope: object, from: boolean): ErrorCatalog => {
  const spec = {
    errspec: 1,
    catalog: { name: 'drawn', version: '1.0.0', title: 'Drawn' },
    envelope,
    categories: [{ name: 'all', title: 'All', errors: rows(from) }],
  };
  const { catalog, diagnostics } = readCatalog('spec.yaml', () => ({ text: JSON.stringify(spec) }));
  if (catalog === undefined)
    throw new Error(`${JSON.stringify(envelope)}: ${diagnostics.map(({ message }) => message).join(' ')}`);
  return catalog;
};

const word = fc.string({ minLength: 1, unit: 'binary' }).filter((text) => text.isWellFormed());
const detail = fc.record({ field: word, code: word, message: word.map((text) => `m${text}`) });

const anyParams: fc.Arbitrary<Params> = fc.record({
  text: fc.string({ unit: 'binary' }),
  count: fc.maxSafeInteger(),
  ratio: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  truth: fc.boolean(),
});

const anyOptions = fc.record({
  subcode: word,
  requestId: fc.stringMatching(/^[a-z0-9-]{1,9}$/),
  retryAfterMs: fc.nat(2 ** 31 - 1),
  details: fc.array(detail, { maxLength: 3 }),
});

describe('an error that is encoded and decoded again', () => {
  test('is what it was, as far as the envelope has places for it', () => {
    fc.assert(
      fc.property(anyEnvelope, fc.boolean(), anyParams, anyOptions, ({ envelope, has }, isTyped, params, options) => {
        const catalog = catalogWith(envelope, has.params === 'from');
        const definition = catalog.errors[isTyped ? 1 : 0];
        if (definition === undefined) throw new Error('no definition');
        const { items: itemsOf, details: detailsOf } = catalog.envelope;
        const inner = itemsOf.length === 0 ? [] : [raise(definition, params, { subcode: 'i' })];
        const given: RaiseOptions = { ...options, items: inner };
        const error = raise(definition, isTyped ? params : null, given);
        const sent = encode(catalog, error, { now: 0 });
        const seen = decode(catalog, { ...sent, body: { text: JSON.stringify(sent.body) }, now: 0 });
        expect(seen).toMatchObject({ code: definition.code, status: definition.status, retry: definition.retry });
        expect(seen?.definition).toBe(definition);
        expect(seen?.subcode).toBe(has.subcode ? options.subcode : undefined);
        expect(seen?.requestId).toBe(has.requestId === undefined ? undefined : options.requestId);
        const read = seen?.details ?? [];
        const isBeside = read.length > options.details.length;
        // An error that is in the list of its details is the first of them.
        expect(isBeside ? read.slice(1) : read).toEqual(detailsOf.length === 0 ? [] : options.details);
        const seconds = Math.ceil(options.retryAfterMs / 1000) * 1000;
        expect(seen?.retryAfterMs).toBe(has.wait === undefined ? Math.min(seconds, 2 ** 31 - 1) : options.retryAfterMs);
        expect(seen?.items.map(({ code, subcode }) => [code, subcode])).toEqual(inner.map(({ code }) => [code, 'i']));
        if (isTyped && has.params !== 'message') expect(seen?.params).toEqual(params);
        if (isTyped && seen?.params !== undefined) expect(seen.params).toEqual(params);
      }),
      { numRuns: 300 },
    );
  });
});

const shapes = readShapes();

describe('any body at all', () => {
  test.each(shapes)('of $id gives an error or none, and decode does not throw', ({ catalog, responses }) => {
    const anyBody = fc.oneof(fc.jsonValue(), fc.constantFrom(...responses.map(({ body }) => body)));
    fc.assert(
      fc.property(anyBody, fc.integer({ min: 0, max: 999 }), (body, status) => {
        decode(catalog, { status, body: { text: JSON.stringify(body) }, headers: {}, now: 0 });
      }),
      { numRuns: 50 },
    );
  });

  /** How often decode asks the lists and objects of a body for what is in them. */
  const countLooks = (catalog: ErrorCatalog, body: Json): number => {
    let looks = 0;
    const watch = (json: Json): Json =>
      typeof json !== 'object' || json === null
        ? json
        : new Proxy(json, {
            get: (target, key, receiver) => {
              looks += 1;
              const value: unknown = Reflect.get(target, key, receiver);
              return typeof value === 'object' && value !== null ? watch(value as Json) : value;
            },
          });
    decode(catalog, { status: 400, body: { json: watch(body) }, headers: {}, now: 0 });
    return looks;
  };

  test.each(shapes)('of $id is read in linear time', ({ catalog, responses }) => {
    const lists = (body: Json, count: number): Json => {
      if (Array.isArray(body)) return Array.from({ length: count }, () => body).flat();
      if (typeof body !== 'object' || body === null) return body;
      return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, lists(value, count)]));
    };
    for (const { body } of responses) {
      const [once, twice] = [50, 100].map((count) => countLooks(catalog, lists(body, count)));
      expect(twice).toBeLessThanOrEqual(2.2 * (once ?? 0) + 200);
    }
  });
});
