import { format } from 'prettier';
import { expect, test } from 'vitest';
import type { Json } from '../../../generator/ir/catalog.ts';
import { style } from '../../../generator/render/format.ts';
import { printJson } from '../../../generator/targets/vectors/print.ts';

const values: readonly Json[] = [
  null,
  [],
  {},
  [[], {}],
  'é😀\u2028\ud800"\\\u0000',
  [1e21, 1e-7, -0.5, 5e-324],
  { a: [1, 2], b: { c: [], d: {} } },
  [
    [1, 2],
    [3, 4],
  ],
  [[1], [3, 4]],
  [{ a: 1, b: 2 }, { c: 3 }],
  [
    { a: 1, b: 2 },
    { c: 3, d: 4 },
  ],
  Array.from({ length: 100 }, (_, index) => index),
  Array.from({ length: 40 }, (_, index) => `text ${index}`),
  ...Array.from({ length: 12 }, (_, index) => ({
    key: { text: 'x'.repeat(95 + index) },
    list: ['x'.repeat(95 + index)],
  })),
];

test.each(values.map((value, index) => [index, value] as const))(
  'prettier changes nothing of value %i',
  async (_, value) => {
    const text = printJson(value);
    expect(text).toMatch(/^[ -~\n]*$/);
    expect(JSON.parse(text)).toEqual(value);
    expect(await format(text, { ...style, parser: 'json' })).toBe(text);
  },
);
