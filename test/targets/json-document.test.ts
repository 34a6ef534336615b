import fc from 'fast-check';
import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../generator/ir/catalog.ts';
import { style } from '../../generator/render/format.ts';
import { printJson, type JsonLayout } from '../../generator/targets/json-document.ts';
import { shortTexts } from '../safety/hostile-texts.ts';

const long = 'x'.repeat(107);

/** Around the width of a line, where a character more or less decides. */
const lengths = Array.from({ length: 12 }, (_, index) => 95 + index);

const values: readonly Json[] = [
  null,
  [],
  {},
  [[], {}],
  'é😀\u2028\ud800"\\\u0000\u202e\ufeff',
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
  [{}, { a: 1 }, [], 'x'],
  Array.from({ length: 100 }, (_, index) => index),
  Array.from({ length: 40 }, (_, index) => `text ${index}`),
  ...lengths.map((length) => ({ key: { text: 'x'.repeat(length) }, list: ['x'.repeat(length)] })),
  ...lengths.map((length) => ({ list: [['x'.repeat(length)]], 漢字: ['漢'.repeat(length / 2), 'é'] })),
  ...lengths.map((length) => ({ '👩‍👩‍👧': ['👩‍👩‍👧', 'x'.repeat(length)], '😀': ['😀', 'x'.repeat(length)] })),
  [long, '👩‍👩‍👧‍👦'],
];

const layouts: readonly JsonLayout[] = ['open', 'dense'];

const expectStyle = async (value: Json, layout: JsonLayout): Promise<void> => {
  const text = printJson(value, layout);
  expect(JSON.parse(text)).toEqual(value);
  expect(await format(text, { ...style, parser: 'json' })).toBe(text);
};

describe.each(layouts)('%s', (layout) => {
  test.each(values.map((value, index) => [index, value] as const))('prettier changes nothing of value %i', (_, value) =>
    expectStyle(value, layout),
  );

  test('prettier changes nothing of values drawn', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...shortTexts),
    );
    const list = fc.array(fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })));
    const json = fc.jsonValue({ maxDepth: 4, stringUnit: 'grapheme' });
    const drawn = fc.oneof(
      json,
      list,
      fc.dictionary(text, fc.oneof(list, fc.array(list), json), { noNullPrototype: true }),
    );
    await fc.assert(
      fc.asyncProperty(drawn, async (value) => expectStyle(JSON.parse(JSON.stringify(value)), layout)),
      { seed: 20_270_303, numRuns: 300 },
    );
  });
});

test('an open document shows letters of every script; a dense one is printable ASCII', () => {
  expect(printJson({ a: 'é漢😀' }, 'open')).toBe('{\n  "a": "é漢😀"\n}\n');
  expect(printJson({ a: 'é漢😀' }, 'dense')).toBe('{ "a": "\\u00e9\\u6f22\\ud83d\\ude00" }\n');
});

test('a text that nobody sees, or that turns its line, is escaped', () => {
  expect(printJson('a\u202eb\ufeffc\u0085', 'open')).toBe('"a\\u202eb\\ufeffc\\u0085"\n');
});

test('a list of which it is not certain that it fits is in ASCII', () => {
  expect(printJson(['👩‍👩‍👧', 'é'], 'open')).toMatch(/^\["[\\ -~]*"\]\n$/);
  expect(printJson({ '👩‍👩‍👧': [] }, 'open')).toMatch(/^[\n -~]*$/);
});
