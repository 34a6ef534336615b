import { describe, expect, test } from 'vitest';
import { longestTypedName, longestTypeName } from '../../generator/ir/type-name.ts';
import { toCasing } from '../../generator/language/casing.ts';
import { swift } from '../../generator/targets/swift/language.ts';
import { targets } from '../../generator/targets/index.ts';
import { generateAll } from '../generate-all.ts';
import { readSpec } from '../read-spec.ts';

/** The longest names that an error with parameters may have, of one word and of many; the last one is taken in Go. */
const names = [
  'x'.repeat(longestTypedName),
  `${'y_'.repeat(26)}z`,
  `code_${'x'.repeat(longestTypedName - 'code_'.length)}`,
];

/** An alias may be longer, because it was no name of an error with parameters. */
const alias = 'w'.repeat(80);

const catalog = readSpec({
  'shop.yaml': {
    errspec: 1,
    catalog: { name: 'shop', version: '1.0.0', title: 'Shop' },
    envelope: { code: 'code', message: 'msg' },
    categories: [
      {
        name: 'general',
        title: 'General',
        errors: names.map((name, index) => {
          const aliases = index === 0 ? [alias] : [];
          return { code: `${index}`, name, aliases, status: 400, message: '{a}', params: [{ name: 'a' }] };
        }),
      },
    ],
  },
});

/** Types of the form `…Params` and `…_params` that start with one of the names. */
const typesIn = (text: string): readonly string[] =>
  [...names, alias]
    .flatMap((name) => [toCasing(name, 'pascal'), name])
    .flatMap((name) => [...text.matchAll(new RegExp(`\\b${name}_?params_*\\b`, 'gi'))].map(([type]) => type));

describe('the longest name of an error with parameters makes no type with more than 60 characters', () => {
  test('for names of the longest form', () => {
    expect(names.map((name) => name.length)).toEqual(names.map(() => longestTypedName));
  });

  test.each(targets.map((target) => [target.id, target] as const))('%s', async (id, target) => {
    const files = await generateAll(catalog, new Map([[target, {}]]));
    const types = new Set(files.flatMap(({ path, text }) => typesIn(`${path}\n${text}`)));
    expect([...types].filter((type) => type.length > longestTypeName)).toEqual([]);
    if (['typescript', 'go', 'java', 'kotlin', 'cpp', 'csharp', 'swift', 'php'].includes(id))
      expect(types.size).toBeGreaterThan(2);
  });
});

describe("Swift's struct for a list of parameters", () => {
  const long = 'quantity_integer_and_minimum_integer_and_maximum_integer_and_step_number_and_';

  test.each([
    ['parameter', 'ParameterValues'],
    ['user_id_and_limit_integer', 'UserIDAndLimitIntegerValues'],
    ['x'.repeat(longestTypeName - 'Values'.length), `X${'x'.repeat(longestTypeName - 'Values'.length - 1)}Values`],
  ])('%s', (list, want) => {
    expect(swift.listType(list)).toBe(want);
  });

  test('a long name is cut, and is another one for another list', () => {
    const types = [`${long}a`, `${long}b`].map((list) => swift.listType(list));
    expect(types.map((type) => type.length)).toEqual([longestTypeName, longestTypeName]);
    expect(new Set(types).size).toBe(2);
    expect(types[0]).toMatch(/^QuantityIntegerAndMinimum\w*_[0-9a-f]{8}Values$/);
  });
});
