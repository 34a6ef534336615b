import { describe, expect, test } from 'vitest';
import { findMeanings } from '../../generator/explain/find.ts';
import { decode } from '../../generator/model/decode.ts';
import { headerOf, type Headers } from '../../generator/model/headers.ts';
import { readShapes } from '../shapes/shapes.ts';

/* A response of each well-known family of APIs means what the packages decode. */

const now = Date.UTC(2027, 2, 1);

const headLines = (headers: Headers): readonly string[] =>
  Object.keys(headers).map((name) => `${name}: ${headerOf(headers, name) ?? ''}`);

describe.each(readShapes().map((shape) => [shape.id, shape] as const))('%s', (_, { catalog, responses }) => {
  test.each(responses.map((response, index) => [index, response] as const))(
    'response %i',
    (__, { status, headers = {}, body }) => {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const head = [`HTTP/1.1 ${status} Whatever`, ...headLines(headers)];
      const decoded = decode(catalog, { status, headers, body: { text }, now });
      const [meaning, ...others] = findMeanings([catalog], `${head.join('\r\n')}\r\n\r\n${text}\n`, now);
      expect(others).toEqual([]);
      if (decoded === undefined) expect(meaning?.error.definition?.kind ?? 'success').toBe('success');
      else expect({ ...meaning?.error, headers: undefined }).toEqual({ ...decoded, headers: undefined });
    },
  );
});
