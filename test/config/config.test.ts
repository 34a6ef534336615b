import { describe, expect, test, vi } from 'vitest';
import { allTargets, readConfig } from '../../generator/config/config.ts';

vi.mock('../../generator/targets/index.ts', () => import('../commands/fake-targets.ts'));

const read = (text: string) => readConfig('errspec.yaml', text);

const show = (text: string) =>
  read(text).catalogs.map(({ spec, out, targets }) => ({
    spec,
    out,
    targets: Object.fromEntries([...targets].map(([{ id }, options]) => [id, options])),
  }));

const head = 'version: 1\nspec: errors.yaml\nout: out\n';

describe('what it says', () => {
  test.each<readonly [string, string, Readonly<Record<string, object>>]>([
    ['every target by default', '', { alpha: {}, beta: {} }],
    ['the targets that are named', 'targets: { beta: {} }', { beta: {} }],
    ['in their order', 'targets:\n  beta:\n  alpha:\n', { beta: {}, alpha: {} }],
    ['with options', 'targets: { alpha: { module: shop } }', { alpha: { module: 'shop' } }],
    ['with options in quotes', 'targets: { alpha: { module: "shop" } }', { alpha: { module: 'shop' } }],
    ['none at all', 'targets: {}', {}],
  ])('%s', (_, targets, want) => {
    const shown = show(head + targets);
    expect(shown).toEqual([{ spec: 'errors.yaml', out: 'out', targets: want }]);
    expect(Object.keys(shown[0]?.targets ?? {})).toEqual(Object.keys(want));
  });

  test('several catalogs', () => {
    const text = `version: 1
catalogs:
  - { spec: a.yaml, out: out/a }
  - { spec: api/b.yaml, out: out/b, targets: { alpha: { module: b } } }
`;
    expect(read(text).diagnostics).toEqual([]);
    expect(show(text)).toEqual([
      { spec: 'a.yaml', out: 'out/a', targets: { alpha: {}, beta: {} } },
      { spec: 'api/b.yaml', out: 'out/b', targets: { alpha: { module: 'b' } } },
    ]);
  });

  test('all targets are those of the registry', () => {
    expect([...allTargets].map(([{ id }, options]) => [id, options])).toEqual([
      ['alpha', {}],
      ['beta', {}],
    ]);
  });
});

describe('what is wrong with it', () => {
  const two = (second: string): string => `version: 1\ncatalogs:\n  - { spec: a.yaml, out: out/a }\n  - ${second}\n`;

  test.each<readonly [string, string, readonly string[]]>([
    ['an empty file', '', ['type-wrong']],
    ['no YAML', 'a: [', ['yaml-syntax']],
    ['an alias', `${head}targets: &x {}\n`, ['yaml-anchor']],
    ['nothing in it', '{}', ['key-missing', 'key-missing', 'key-missing']],
    ['another version', head.replace('1', '2'), ['format-version']],
    ['an unknown key', `${head}outs: x\n`, ['key-unknown']],
    ['an unknown target', `${head}targets: { gamma: {} }\n`, ['target-unknown']],
    ['a target that is a text', `${head}targets: { alpha: yes }\n`, ['type-wrong']],
    ['targets that are a list', `${head}targets: [alpha]\n`, ['type-wrong']],
    ['an unknown option', `${head}targets: { alpha: { package: a } }\n`, ['option-unknown']],
    ['an option where there are none', `${head}targets: { beta: { module: a } }\n`, ['option-unknown']],
    ['an option called __proto__', `${head}targets: { alpha: { __proto__: a } }\n`, ['option-unknown']],
    ['an option called constructor', `${head}targets: { beta: { constructor: a } }\n`, ['option-unknown']],
    ['an option of another form', `${head}targets: { alpha: { module: "A;" } }\n`, ['option-invalid']],
    ['an option that ends in a newline', `${head}targets: { alpha: { module: "a\\n" } }\n`, ['option-invalid']],
    ['an option that is a list', `${head}targets: { alpha: { module: [a] } }\n`, ['option-invalid']],
    ['a spec outside', head.replace('errors.yaml', '../errors.yaml'), ['path-outside']],
    ['an out outside', head.replace('out: out', 'out: a/../../out'), ['path-outside']],
    ['an absolute out', head.replace('out: out', 'out: /out'), ['path-invalid']],
    ['an empty out', head.replace('out: out', 'out: ""'), ['path-invalid']],
    ['catalogs beside a spec', `${head}catalogs: []\n`, ['key-unknown', 'key-unknown']],
    ['catalogs that are no list', 'version: 1\ncatalogs: a.yaml\n', ['type-wrong']],
    ['a catalog that is a text', two('b.yaml'), ['type-wrong']],
    ['a catalog without out', two('{ spec: b.yaml }'), ['key-missing']],
    ['two catalogs in one folder', two('{ spec: b.yaml, out: out/a }'), ['out-duplicate']],
    ['two faults', `${head}targets: { gamma: {}, alpha: { module: A } }\n`, ['target-unknown', 'option-invalid']],
  ])('%s', (_, text, want) => {
    const { catalogs, diagnostics } = read(text);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(want);
    expect(catalogs).toEqual([]);
  });

  test('two spellings of one folder are one folder', () => {
    expect(read(two('{ spec: b.yaml, out: ./out/a/ }')).diagnostics.map(({ rule }) => rule)).toEqual(['out-duplicate']);
  });

  test('says what there is', () => {
    expect(read(`${head}targets: { gamma: {} }`).diagnostics[0]?.help).toBe('The targets are alpha, beta.');
    expect(read(`${head}targets: { alpha: { a: b } }`).diagnostics[0]?.help).toBe('Its options are module.');
    expect(read(`${head}targets: { beta: { a: b } }`).diagnostics[0]?.help).toBe('This target has no options.');
    expect(read(`${head}targets: { alpha: { module: B } }`).diagnostics[0]?.help).toBe(
      'Write a name in lower case such as shop.',
    );
  });
});
