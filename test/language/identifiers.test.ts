import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCasing } from '../../generator/language/casing.ts';
import { identifierWriter, parameterListName } from '../../generator/language/identifiers.ts';
import type { Casing } from '../../generator/language/language.ts';
import { python } from '../../generator/targets/python/language.ts';
import { anyName, anyParameters, parameter } from './names.ts';

const casings = ['snake', 'camel', 'pascal', 'constant'] as const satisfies readonly Casing[];

describe('identifiers', () => {
  const write = identifierWriter({ words: new Set(['class', 'String', 'EOF']), pattern: /Params$/ });

  test.each<readonly [string, Casing, string]>([
    ['class', 'snake', 'class_'],
    ['class', 'camel', 'class_'],
    ['class', 'pascal', 'Class'],
    ['class', 'constant', 'CLASS'],
    ['string', 'pascal', 'String_'],
    ['string', 'camel', 'string'],
    ['eof', 'constant', 'EOF_'],
    ['query_params', 'pascal', 'QueryParams_'],
    ['query_params', 'snake', 'query_params'],
    ['classes', 'snake', 'classes'],
    ['queryParams', 'snake', 'query_params'],
    ['queryParams', 'pascal', 'QueryParams_'],
    ['Class', 'camel', 'class_'],
  ])('%s in %s is %s', (name, casing, want) => {
    expect(write(name, casing)).toBe(want);
  });

  test.each(['', '-A', 'a-b', 'a b', '_a', 'a_', 'a__b', '1a', 'é', '__proto__', 'a\n', 'a;b'])(
    '%j is a bug',
    (name) => {
      expect(() => write(name, 'snake')).toThrow('not a name');
    },
  );

  test('without a pattern', () => {
    expect(identifierWriter({ words: new Set() })('query_params', 'pascal')).toBe('QueryParams');
  });

  test('names that differ without underscores and case have different identifiers', () => {
    const squash = (name: string): string => name.replaceAll('_', '');
    fc.assert(
      fc.property(anyName, anyName, fc.constantFrom(...casings), (a, b, casing) => {
        fc.pre(squash(a) !== squash(b));
        const words = new Set([toCasing(a, casing), toCasing(b, casing)]);
        const all = [identifierWriter({ words: new Set() }), identifierWriter({ words })];
        for (const one of all)
          for (const other of all) if (one(a, casing) === other(b, casing)) throw new Error(one(a, casing));
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe('the name of a list of parameters', () => {
  test.each([
    [[parameter('parameter')], 'parameter'],
    [[parameter('limit', 'integer')], 'limit_integer'],
    [[parameter('parameter'), parameter('limit', 'integer')], 'parameter_and_limit_integer'],
    [[parameter('a'), parameter('b')], 'a_and_b'],
    [[parameter('a_and_b')], 'a_andand_b'],
    [[parameter('a_andand_b')], 'a_andandand_b'],
    [[parameter('limit_integer')], 'limit_integerinteger'],
    [[parameter('number', 'number')], 'numbernumber_number'],
    [[parameter('is_boolean', 'boolean')], 'is_booleanboolean_boolean'],
  ])('%#', (params, want) => {
    expect(parameterListName(params)).toBe(want);
  });

  test('is a name', () => {
    fc.assert(
      fc.property(anyParameters, (params) => /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(parameterListName(params))),
      { seed: 1, numRuns: 300 },
    );
  });

  test('is that of no other list', () => {
    const describeList = (params: Parameters<typeof parameterListName>[0]): string =>
      params.map(({ name, type }) => `${name}:${type}`).join();
    const seen = new Map<string, string>();
    fc.assert(
      fc.property(anyParameters, (params) => {
        const list = describeList(params);
        const name = parameterListName(params);
        const before = seen.get(name);
        seen.set(name, list);
        if (before !== undefined && before !== list) throw new Error(`${before} and ${list} are both ${name}`);
      }),
      { seed: 2, numRuns: 20_000 },
    );
  });

  test.each([
    ['id', 'IdParams'],
    ['a'.repeat(54), `A${'a'.repeat(53)}Params`],
    ['a'.repeat(55), `A${'a'.repeat(41)}Params9f4390f8d30c`],
  ])('of %s is at most 60 characters in Python', (name, want) => {
    expect(python.shapeClass([parameter(name)])).toBe(want);
  });

  test('is that of no other list in Python', () => {
    const lists = new Map<string, string>();
    fc.assert(
      fc.property(anyParameters, (params) => {
        const list = parameterListName(params);
        const name = python.shapeClass(params);
        const before = lists.get(name);
        lists.set(name, list);
        return name.length <= 60 && (before === undefined || before === list);
      }),
      { seed: 3, numRuns: 5_000 },
    );
  });
});
