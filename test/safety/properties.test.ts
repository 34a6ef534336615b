import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../generator/model/decode.ts';
import { isObject } from '../../generator/model/json.ts';
import { fill } from '../../generator/model/message.ts';
import { readBack } from '../../generator/model/read-back.ts';
import { writeValue } from '../../generator/model/values.ts';
import type { Case } from '../../generator/targets/vectors/case.ts';
import { anyBody, anyHeaders } from './arbitrary.ts';
import { drawnCatalog, mustReadBack, roundTrips, sendings } from './drawn-catalog.ts';

/*
 * Texts, values and responses drawn by chance, a thousand of each. The seeds are in the files. Packages are held to the
 * same ones in hostile.full.test.ts.
 */

describe('the model', () => {
  test('reads back the values of every message in which they can be told apart', () => {
    const readable = sendings.flatMap(({ error, values }) =>
      values !== null && mustReadBack(error, values) ? [{ error, values }] : [],
    );
    // Were it only a few, the property would say nothing.
    expect(readable.length).toBeGreaterThan(1_000);
    for (const { error, values } of readable) {
      const message = fill(error.message, (at) => writeValue(values[error.params[at]?.name ?? ''] ?? ''));
      expect(readBack(error, message), error.message.written).toEqual(values);
    }
  });

  test('gives back an error that was sent, with all that it had', () => {
    const partsOf = ({ want }: Case) => {
      if (!isObject(want)) return {};
      const { code, name, category, subcode, status, params, retry, retryAfterMs, requestId, details, items } = want;
      const inner = Array.isArray(items) ? items.filter(isObject) : [];
      return {
        ...{ code, name, category, subcode, status, params, retry, retryAfterMs, requestId, details },
        items: inner.map(({ code, name, subcode }) => ({ code, name, subcode })),
      };
    };
    expect(roundTrips.length).toBe(200);
    for (const { raised, decoded } of roundTrips) expect(partsOf(decoded), decoded.id).toEqual(partsOf(raised));
  });

  test('has an answer to any response', () => {
    const codes = drawnCatalog.errors.map(({ code }) => code);
    fc.assert(
      fc.property(fc.integer(), anyBody(codes, ['{0}', '']), anyHeaders, fc.integer(), (status, text, headers, now) => {
        const error = decode(drawnCatalog, { status, body: { text }, headers, now });
        const shown = error?.retryAfterMs ?? 0;
        return shown >= 0 && shown < 2 ** 31;
      }),
      { seed: 20_270_302, numRuns: 1_000 },
    );
  });
});
