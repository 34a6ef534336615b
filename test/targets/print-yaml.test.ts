import fc from 'fast-check';
import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Json } from '../../generator/ir/catalog.ts';
import { style } from '../../generator/render/format.ts';
import { printYaml } from '../../generator/targets/openapi/print-yaml.ts';
import { specText } from '../safety/arbitrary.ts';
import { hostileCodes, shortTexts } from '../safety/hostile-texts.ts';

const expectYaml = async (value: Json): Promise<void> => {
  const text = printYaml(value);
  for (const version of ['1.1', '1.2'] as const) expect(parse(text, { version })).toEqual(value);
  expect(await format(text, { ...style, parser: 'yaml' })).toBe(text);
};

test.each<[unknown, string]>([
  ['plain words', 'plain words\n'],
  ["don't", "don't\n"],
  ["'don't'", "\"'don't'\"\n"],
  ['"a" and \'b\'', "'\"a\" and ''b'''\n"],
  ["C:\\ 'x' ", "'C:\\ ''x'' '\n"],
  ['a: b', "'a: b'\n"],
  ['a #b', "'a #b'\n"],
  ['50014', "'50014'\n"],
  ['E-7', "'E-7'\n"],
  ['no', "'no'\n"],
  ['', "''\n"],
  ['one\n\ntwo lines', '|-\none\n\ntwo lines\n'],
  ['ends in a line end\n', '"ends in a line end\\n"\n'],
  ['a\tb\u2028\u202e', '"a\\tb\\u2028\\u202e"\n'],
  [{ a: [{ b: [], c: {} }, [1, true]], d: null }, 'a:\n  - b: []\n    c: {}\n  - - 1\n    - true\nd: null\n'],
  [{ a: 'x\ny' }, 'a: |-\n  x\n  y\n'],
])('%j is %j', (value, want) => {
  expect(printYaml(JSON.parse(JSON.stringify(value)))).toBe(want);
});

describe('prettier changes nothing, and readers of YAML 1.1 and 1.2 read the same, of', () => {
  test('hostile texts and codes, as keys, values and entries of lists', async () => {
    const texts = [...shortTexts, ...hostileCodes].filter((text) => text !== '__proto__');
    await expectYaml({ list: texts, ...Object.fromEntries(texts.map((text) => [text, { [text]: [text] }])) });
  });

  test('a key longer than readers look for', () => expectYaml({ a: { ['k'.repeat(1_100)]: { b: ['c'] } } }));

  test('texts drawn', async () => {
    const text = fc.oneof(
      specText,
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('-', '?', '~', 'y', '\n'),
    );
    const key = text.filter((name) => name !== '__proto__');
    await fc.assert(
      fc.asyncProperty(fc.dictionary(key, fc.oneof(text, fc.array(text)), { noNullPrototype: true }), expectYaml),
      { seed: 20_270_306, numRuns: 200 },
    );
  });
});
