import fc from 'fast-check';
import type { ErrorCatalog, ErrorDefinition } from '../../generator/ir/catalog.ts';
import { encode } from '../../generator/model/encode.ts';
import { raise } from '../../generator/model/raise.ts';
import { writeValue, type Params } from '../../generator/model/values.ts';
import { askDecode, askEncode, askLookup, askRaise, present } from '../../generator/targets/vectors/ask.ts';
import type { Case, Vectors } from '../../generator/targets/vectors/case.ts';
import { messageWith } from '../../generator/targets/vectors/samples.ts';
import { wire } from '../../generator/targets/vectors/wire.ts';
import { readSpec } from '../read-spec.ts';
import { anyBody, anyHeaders, drawnMessage, specText, type Drawn } from './arbitrary.ts';

/** The number of each that is drawn: a thousand after those that come twice. What is drawn depends only on the seed. */
const numRuns = 1_050;
const seed = 20_270_301;

/** Messages with values, drawn once. */
export const drawn: readonly Drawn[] = fc.sample(drawnMessage, { seed, numRuns });
const descriptions = fc.sample(specText, { seed: seed + 1, numRuns });

/** An error for each message drawn, its description drawn too. */
export const drawnCatalog: ErrorCatalog = readSpec({
  'errors.yaml': {
    errspec: 1,
    catalog: { name: 'drawn', version: '1.0.0', title: descriptions.slice(0, 9).join(' '), description: '\\"""\\' },
    envelope: {
      items: { path: 'data', subcode: 'why' },
      details: { path: 'fields[]', field: 'at.name', code: 'why[]', message: 'text' },
      subcode: 'inner.why',
      requestId: { path: 'id' },
      params: 'values',
      retryAfter: { path: 'inner.wait', unit: 'ms' },
      retry: { path: 'again', values: { no: 'never', later: 'backoff', true: 'check' } },
      status: 'status',
    },
    categories: [
      {
        name: 'general',
        title: descriptions.at(-1),
        errors: drawn.map(({ message, params }, place) => ({
          code: String(place),
          name: `drawn_n${place}`,
          status: 400,
          message,
          params,
          description: descriptions[place],
          cause: descriptions.at(-place),
        })),
      },
    ],
  },
});

/** An error with the values drawn for its parameters, by name: null where it has none. */
export interface Sending {
  readonly error: ErrorDefinition;
  readonly values: Params | null;
  /** Of two. */
  readonly round: number;
}

/** Every error with what was drawn for it; twice, where it has parameters. */
export const sendings: readonly Sending[] = drawnCatalog.errors.flatMap((error, place): readonly Sending[] => {
  if (error.params.length === 0) return [{ error, values: null, round: 0 }];
  return [0, 1].map((round) => {
    const values = error.params.map(({ name }, at) => [name, drawn[place]?.values[at]?.[round] ?? ''] as const);
    return { error, values: Object.fromEntries(values), round };
  });
});

/**
 * Whether a message with those values must read back: there is a text between two parameters, and it first occurs where
 * the value in front of it ends.
 */
export const mustReadBack = ({ message: { segments }, params }: ErrorDefinition, values: Params): boolean =>
  segments.every((segment, place) => {
    if ('text' in segment) return true;
    const next = segments[place + 1];
    if (next === undefined) return true;
    if (!('text' in next)) return false;
    const value = writeValue(values[params[segment.param]?.name ?? ''] ?? '');
    if (place + 2 >= segments.length) return true;
    const after = segments[place + 2];
    const following =
      after === undefined || 'text' in after ? '' : writeValue(values[params[after.param]?.name ?? ''] ?? '');
    const text = `${value}${next.text}${following}`;
    return text.indexOf(next.text) === value.length && text.lastIndexOf(next.text) === value.length;
  });

const messageOf = ({ error, values }: Sending): string => messageWith(error, error.message, values);

const messageCases = sendings.flatMap((sending): readonly Case[] => {
  const { error, values, round } = sending;
  const body = wire(drawnCatalog, { code: error.code, message: messageOf(sending) });
  return [
    ...(round === 0 ? [askLookup(drawnCatalog, `${error.name}/lookup`, error.code)] : []),
    askRaise(drawnCatalog, `${error.name}/raise/${round}`, error, values),
    askDecode(drawnCatalog, `${error.name}/decode/${round}`, { status: 400, body }),
  ];
});

const word = fc.string({ minLength: 1, unit: 'binary' }).map((text) => `w${text.toWellFormed()}`);

/** What a server may add to an error. */
const additions = fc.sample(
  fc.record({
    requestId: word,
    subcode: word,
    retryAfterMs: fc.nat(2 ** 31 - 1),
    details: fc.array(fc.record({ field: word, code: word, message: word }), { maxLength: 3 }),
  }),
  { seed: seed + 3, numRuns: 200 },
);

/** An error with all that it may have, sent and received again. */
export interface RoundTrip {
  readonly raised: Case;
  readonly encoded: Case;
  readonly decoded: Case;
}

/** Each has the error before it as its item. */
export const roundTrips: readonly RoundTrip[] = additions.flatMap((options, place): readonly RoundTrip[] => {
  const [item, sending] = sendings.slice(place, place + 2);
  if (item === undefined || sending === undefined) return [];
  const { error, values } = sending;
  const { subcode } = options;
  const items = [raise(item.error, item.values, { subcode })];
  const { status, headers, body } = encode(drawnCatalog, raise(error, values, { ...options, items }), { now: present });
  const id = `round trip ${place}`;
  const all = { ...options, items: [{ name: item.error.name, params: item.values, options: { subcode } }] };
  return [
    {
      raised: askRaise(drawnCatalog, `${id}/raise`, error, values, all),
      encoded: askEncode(drawnCatalog, `${id}/encode`, error, values, all),
      decoded: askDecode(drawnCatalog, `${id}/decode`, { status, headers, body: JSON.stringify(body) }),
    },
  ];
});

const codes = drawnCatalog.errors.map(({ code }) => code);
const messages = sendings.map(messageOf);

const responses = fc.sample(
  fc.record({
    status: fc.oneof(fc.constantFrom(200, 204, 302, 400, 429, 503, 504), fc.integer({ min: 0, max: 999 })),
    body: anyBody(codes, messages),
    headers: anyHeaders,
    now: fc.constant(present),
  }),
  { seed: seed + 2, numRuns },
);

const responseCases = responses.map((response, place) => askDecode(drawnCatalog, `response ${place}`, response));

/** A megabyte of lists where the envelope has items or details: nested as deep as they may be, or side by side. */
const largeCases = ['data', 'fields'].flatMap((name) =>
  [`[${`${'['.repeat(61)}${']'.repeat(61)},`.repeat(8_000)}0]`, `[${'[],'.repeat(330_000)}0]`].map((lists, place) =>
    askDecode(drawnCatalog, `a megabyte at ${name}/${place}`, {
      body: `{"code":"0","message":"x","${name}":${lists}}`,
    }),
  ),
);

/** Every message looked up, raised, read back, sent and received, and every response decoded. */
export const drawnVectors: Vectors = {
  errspec: 1,
  catalog: 'drawn',
  cases: [
    ...messageCases,
    ...roundTrips.flatMap(({ raised, encoded, decoded }) => [raised, encoded, decoded]),
    ...responseCases,
    ...largeCases,
  ],
};
