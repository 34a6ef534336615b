import { describe, expect, test } from 'vitest';
import { toPlainData, type PlainData, type SpecNode } from '../../generator/spec/node.ts';
import { depthLimit } from '../../generator/spec/yaml-tokens.ts';
import { parseYaml, sizeLimit } from '../../generator/spec/yaml.ts';

const parse = (text: string) => parseYaml('a.yaml', text);

const rulesOf = (text: string): readonly string[] => parse(text).diagnostics.map(({ rule }) => rule);

/** Plain data without the missing prototypes, which would make a comparison fail. */
const dataOf = (text: string): PlainData => {
  const { root, diagnostics } = parse(text);
  if (root === undefined) throw new Error(JSON.stringify(diagnostics));
  return JSON.parse(JSON.stringify(toPlainData(root))) as PlainData;
};

describe('scalars stay the text that was written', () => {
  test.each([
    '0o17',
    '0x1F',
    '1e3',
    '1_000',
    '00012',
    '-0',
    '+1',
    '.5',
    '.inf',
    '.nan',
    'NO',
    'no',
    'y',
    'on',
    'True',
    'null',
    '~',
    '2024-01-01',
    '2024-01-01T00:00:00Z',
    '1:20',
    '12345678901234567890123',
    '=',
  ])('%s', (text) => {
    expect(dataOf(`a: ${text}`)).toEqual({ a: text });
    expect(dataOf(`a: [${text}]`)).toEqual({ a: [text] });
    expect(dataOf(`{ ${text}: ${text} }`)).toEqual({ [text]: text });
  });

  test.each<readonly [yaml: string, want: PlainData]>([
    ['a:', { a: '' }],
    ['a: ""', { a: '' }],
    ['- \n- a', ['', 'a']],
    ['{ a, b: }', { a: '', b: '' }],
    ['a: "\\u00e9\\x41\\n\\t\\U0001f600"', { a: 'éA\n\t😀' }],
    ["a: 'it''s \\n'", { a: "it's \\n" }],
    ['a: one\n  two\n\n  three', { a: 'one two\nthree' }],
    ['a: "one\n  two\\\n  three"', { a: 'one twothree' }],
    ['a: |\n  one\n   two\n\n  three\n\n', { a: 'one\n two\n\nthree\n' }],
    ['a: |-\n  one\n', { a: 'one' }],
    ['a: |+\n  one\n\n', { a: 'one\n\n' }],
    ['a: |2\n   one\n', { a: ' one\n' }],
    ['a: >-\n  one\n  two\n\n  three\n', { a: 'one two\nthree' }],
    ['a: >\n  # no comment\n', { a: '# no comment\n' }],
    ['a: b # comment', { a: 'b' }],
    ['a: b#c', { a: 'b#c' }],
    ['# only\na: 1 # x\n# end', { a: '1' }],
    ['a: {b: [c, {d: e}]}', { a: { b: ['c', { d: 'e' }] } }],
    ['a: [b,\n  c]', { a: ['b', 'c'] }],
    ['? a\n: b', { a: 'b' }],
    ['--- \na: 1\n...\n', { a: '1' }],
    ['a: \u2028\u0085b', { a: '\u2028\u0085b' }],
    ['a: \ufeffb', { a: '\ufeffb' }],
    ['', ''],
  ])('%j', (yaml, want) => {
    expect(dataOf(yaml)).toEqual(want);
  });

  test('CRLF reads as LF', () => {
    const text = 'a: |\n  one\n  two\nb: "x\n  y"\nc: z # comment\nd:\n  - 1\n  - 2\n';
    expect(dataOf(text.replaceAll('\n', '\r\n'))).toEqual(dataOf(text));
  });

  test('a byte order mark at the start is skipped', () => {
    expect(dataOf('\ufeffa: 1')).toEqual({ a: '1' });
  });

  test.each(['__proto__', 'constructor', 'toString'])('%s is a key like others', (key) => {
    const { root } = parse(`${key}: { ${key}: 1 }\nb: 2`);
    expect(root?.kind === 'map' ? [...root.entries.keys()] : []).toEqual([key, 'b']);
  });
});

describe('places', () => {
  const nodes = (node: SpecNode): readonly SpecNode[] => {
    switch (node.kind) {
      case 'scalar':
        return [node];
      case 'list':
        return [node, ...node.items.flatMap(nodes)];
      case 'map':
        return [node, ...[...node.entries.values()].flatMap(({ key, value }) => [key, ...nodes(value)])];
    }
  };

  test.each<readonly [string, readonly string[]]>([
    ['a: bc', ['a: bc', 'a', 'bc']],
    ['a: "b c"', ['a: "b c"', 'a', '"b c"']],
    ['- a\n- [b, c]', ['- a\n- [b, c]', 'a', '[b, c]', 'b', 'c']],
    ['é: 😀', ['é: 😀', 'é', '😀']],
    ['a: {b: c}\r\nd: e', ['a: {b: c}\r\nd: e', 'a', '{b: c}', 'b', 'c', 'd', 'e']],
  ])('%j', (text, want) => {
    const { root } = parse(text);
    if (root === undefined) throw new Error('not read');
    expect(nodes(root).map(({ place }) => text.slice(place.start, place.end))).toEqual(want);
    expect(nodes(root).every(({ place }) => place.file === 'a.yaml')).toBe(true);
  });

  test('plain is what has no quotes and is no block', () => {
    const { root } = parse('- a\n- "a"\n- \'a\'\n- |\n  a\n');
    expect(root?.kind === 'list' ? root.items.map((item) => item.kind === 'scalar' && item.plain) : []).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('what a spec may not use', () => {
  test.each<readonly [string, readonly string[]]>([
    ['a: &x 1', ['yaml-anchor']],
    ['&x a: 1', ['yaml-anchor']],
    ['&x\na: 1', ['yaml-anchor']],
    ['a: &x {b: 1}\nc: *x', ['yaml-anchor', 'yaml-alias']],
    ['*x : 1', ['yaml-alias']],
    ['a: &x [*x]', ['yaml-anchor', 'yaml-alias']],
    ['a: !!str 1', ['yaml-tag']],
    ['!foo a: 1', ['yaml-tag']],
    ['- !<tag:x> 1', ['yaml-tag']],
    ['a: { b: !x { c: 1 } }', ['yaml-tag']],
    ['<<: { a: 1 }', ['yaml-merge']],
    ['a:\n  <<: { b: 1 }', ['yaml-merge']],
    ['%YAML 1.1\n---\na: 1', ['yaml-directive']],
    ['%TAG ! x\n---\na: 1', ['yaml-directive']],
    ['a: 1\n---\nb: 2', ['yaml-documents']],
    ['a: 1\n---\nb: 2\n---\nc: 3', ['yaml-documents', 'yaml-documents']],
    ['a: 1\na: 2', ['yaml-duplicate-key']],
    ['1: a\n"1": b', ['yaml-duplicate-key']],
    ['{ a: 1, a: 2 }', ['yaml-duplicate-key']],
    ['? [a]\n: b', ['yaml-key']],
    ['{a: 1}: b', ['yaml-key']],
    ['a: "\\u0000"', ['text-control']],
    ['a: "\\e"', ['text-control']],
    ['"\\x07": b', ['text-control']],
    ['a: \u0001', ['text-control']],
    ['a: "\\ud800"', ['text-surrogate']],
    ['a: \ud800', ['text-surrogate']],
    ['a: "tab\\t cr\\r lf\\n nel\\u0085 bom\\ufeff"', []],
    ['a: [1', ['yaml-syntax']],
    ['a: "b', ['yaml-syntax']],
    ['a: b: c', ['yaml-syntax']],
    ['\ta: 1', ['yaml-syntax']],
    ['a: {0} is', ['yaml-syntax']],
    ['a: @b', ['yaml-syntax']],
  ])('%j breaks %j', (text, want) => {
    const found = rulesOf(text);
    if (want[0] === 'yaml-syntax') expect(new Set(found)).toEqual(new Set(want));
    else expect(found).toEqual(want);
  });

  test('the first of two equal keys is shown and kept', () => {
    const { root, diagnostics } = parse('a: 1\nb: 2\na: 3\n');
    expect(diagnostics[0]?.place.start).toBe(10);
    expect(diagnostics[0]?.other?.place.start).toBe(0);
    expect(root && JSON.stringify(toPlainData(root))).toBe('{"a":"1","b":"2"}');
  });

  test('20,000 keys are read in no time', () => {
    const text = Array.from({ length: 20_000 }, (_, index) => `k${index}: ${index}`).join('\n');
    const { root } = parse(text);
    expect(root?.kind === 'map' && root.entries.size).toBe(20_000);
  });

  test('a file may be as large as the limit in bytes', () => {
    const comment = '#'.repeat(sizeLimit - 6);
    expect(rulesOf(`a: 1\n${comment}\n`)).toEqual([]);
    expect(rulesOf(`a: 1\n${comment}\n#`)).toEqual(['file-size']);
    expect(rulesOf('é'.repeat(sizeLimit / 2 + 1))).toEqual(['file-size']);
  });
});

describe('depth', () => {
  /** Texts in which this number of collections are inside one another. */
  const forms: Readonly<Record<string, (depth: number) => string>> = {
    'flow lists': (depth) => '['.repeat(depth) + ']'.repeat(depth),
    'flow mappings': (depth) => '{a: '.repeat(depth) + '}'.repeat(depth),
    'block lists': (depth) => `${'- '.repeat(depth)}x`,
    'block mappings': (depth) =>
      Array.from({ length: depth }, (_, index) => `${' '.repeat(index)}a:`)
        .join('\n')
        .concat(' x'),
    'flow lists in block lists': (depth) => {
      const flow = Math.floor(depth / 2);
      return '- '.repeat(depth - flow) + '['.repeat(flow) + ']'.repeat(flow);
    },
    'mappings and lists in turn': (depth) =>
      `${Array.from({ length: depth }, (_, index) => (index % 2 === 0 ? '{a: ' : '[')).join('')}${Array.from({ length: depth }, (_, index) => ((depth - index) % 2 === 0 ? ']' : '}')).join('')}`,
    'explicit keys': (depth) => `${'? '.repeat(depth - 1)}[x]`,
  };

  describe.each(Object.entries(forms))('%s', (name, write) => {
    test(`${depthLimit} is fine, one more is not`, () => {
      expect(rulesOf(write(depthLimit))).toEqual(name === 'explicit keys' ? expect.arrayContaining(['yaml-key']) : []);
      expect(rulesOf(write(depthLimit + 1))).toEqual(['yaml-depth']);
    });
  });

  test.each(['flow lists', 'flow mappings', 'block lists', 'explicit keys'])('10,000 %s are refused', (name) => {
    const text = forms[name]?.(10_000) ?? '';
    expect(rulesOf(text)).toEqual(['yaml-depth']);
    // The parser once aborted Node at a tenth of that after another deep text.
    expect(rulesOf(forms[name]?.(1000) ?? '')).toEqual(['yaml-depth']);
  });

  test('3,000 block mappings are refused', () => {
    expect(rulesOf(forms['block mappings']?.(3000) ?? '')).toEqual(['yaml-depth']);
  });

  test('100,000 brackets are refused', () => {
    expect(rulesOf('['.repeat(100_000))).toEqual(['yaml-depth']);
  });

  test('width is no depth', () => {
    expect(rulesOf(`[${'[], '.repeat(5000)}]`)).toEqual([]);
  });
});
