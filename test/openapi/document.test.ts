import { describe, expect, test } from 'vitest';
import { readDocument } from '../../generator/openapi/document.ts';
import { toJson } from '../../generator/spec/json.ts';
import type { SpecNode } from '../../generator/spec/node.ts';

/** The data of a file, or the rules of what is wrong with it. */
const readData = (file: string, text: string): unknown => {
  const { document, diagnostics } = readDocument(file, text);
  return document === undefined ? diagnostics.map(({ rule }) => rule) : toJson(document.root);
};

describe('what files say', () => {
  test.each([
    ['a.yaml', 'a: 1\nb: [x, "y", null]\n', { a: 1, b: ['x', 'y', null] }],
    ['a.yaml', "200: a\n'400': b\n", { 200: 'a', 400: 'b' }],
    ['a.yaml', 'a: &x { b: 1 }\nc: *x\nd: [*x]\n', { a: { b: 1 }, c: { b: 1 }, d: [{ b: 1 }] }],
    ['a.yaml', 'a: &x { b: 1, c: 2 }\nd:\n  b: 3\n  <<: *x\n', { a: { b: 1, c: 2 }, d: { b: 3, c: 2 } }],
    [
      'a.yaml',
      'x: &x { b: 1 }\ny: &y { b: 2, c: 3 }\nd: { <<: [*x, *y] }\n',
      { x: { b: 1 }, y: { b: 2, c: 3 }, d: { b: 1, c: 3 } },
    ],
    ['a.yaml', 'a: !!str 200\nb: !custom x\n', { a: '200', b: 'x' }],
    ['a.yaml', '\uFEFF---\r\n# so\r\na: |\r\n  b\r\n\r\n', { a: 'b\n' }],
    ['a.yaml', '? a\n: b\n? c\n', { a: 'b', c: '' }],
    ['a.yaml', 'a:\n- - 1\n  -\n', { a: [[1, '']] }],
    ['a.yaml', '', ''],
    ['a.yaml', '{"a": 1}', { a: 1 }],
    ['a.yaml', '{"a": 1} # YAML', { a: 1 }],
    ['a.json', '\uFEFF {"a": [1.50, "\\u00e9", {}, false]}\r\n', { a: [1.5, 'é', {}, false] }],
    ['a.json', 'a: 1', { a: 1 }],
  ])('%s %j', (file, text, want) => {
    expect(readData(file, text)).toEqual(want);
  });
});

describe('what is wrong with files', () => {
  test.each([
    ['a.yaml', 'a: 1\na: 2\n', 'yaml-duplicate-key', 'a: 2'],
    ['a.yaml', 'a: { b: 1, b: 2 }', 'yaml-duplicate-key', 'b: 2'],
    ['a.yaml', 'a: b: c\n', 'yaml-syntax', ': c'],
    ['a.yaml', 'a: [1, 2\nb: 1\n', 'yaml-syntax', '[1'],
    ['a.yaml', 'a: @b\n', 'yaml-syntax', '@b'],
    ['a.yaml', 'a: 1\n---\nb: 1\n', 'yaml-documents', '---'],
    ['a.yaml', 'a: *b\n', 'yaml-alias', '*b'],
    ['a.yaml', 'a: &a { b: *a }\n', 'yaml-alias', '*a'],
    ['a.yaml', '[a, b]: 1\n', 'yaml-key', '[a'],
    ['a.yaml', '<<<<<<< a\na: 1\n=======\na: 2\n>>>>>>> b\n', 'yaml-conflict', '<<<'],
    ['a.yaml', `${'['.repeat(300)}${']'.repeat(300)}`, 'yaml-depth', '['],
    ['a.json', `${'{"a":'.repeat(300)}1${'}'.repeat(300)}`, 'yaml-depth', '{'],
    ['a.json', `{"a":${'['.repeat(200_000)}`, 'yaml-depth', '['],
    ['a.json', '{"a": 1, "a": 2}', 'yaml-duplicate-key', '"a": 2'],
    ['a.json', '{"a": 1,}', 'yaml-syntax', '}'],
    ['a.json', '{"a": 1 // so\n}', 'yaml-syntax', '// so'],
    ['a.json', '{"a": "b\n"}', 'yaml-syntax', '"b'],
    ['a.json', "{'a': 1}", 'yaml-syntax', "'a'"],
    ['a.json', '{"a": 1} {}', 'yaml-syntax', '{}'],
  ])('%s %j', (file, text, rule, at) => {
    const [first, ...others] = readDocument(file, text).diagnostics;
    expect(others).toEqual([]);
    expect(first?.rule).toBe(rule);
    expect(text.slice(first?.place.start).startsWith(at), JSON.stringify(first)).toBe(true);
  });

  test('aliases of aliases, which would fill the memory', () => {
    const lines = Array.from({ length: 30 }, (_, level) => {
      const items = level === 0 ? 'x' : Array.from({ length: 9 }, () => `*a${level - 1}`).join(', ');
      return `a${level}: &a${level} [${items}]`;
    });
    expect(readData('a.yaml', lines.join('\n'))).toEqual(['yaml-alias']);
    const chain = Array.from(
      { length: 300 },
      (_, level) => `a${level}: &a${level} [${level === 0 ? '' : `*a${level - 1}`}]`,
    );
    expect(readData('a.yaml', chain.join('\n'))).toEqual(['yaml-depth']);
  });
});

test('places are those of what was written', () => {
  const text = 'a: &x "b" # so\nc:\n  - d: |\n      e\n\n  - *x\nf: { g: h }\n';
  const { document } = readDocument('a.yaml', text);
  const found: string[] = [];
  const visit = (node: SpecNode): void => {
    found.push(text.slice(node.place.start, node.place.end));
    if (node.kind === 'list') node.items.forEach(visit);
    if (node.kind === 'map') for (const { key, value } of node.entries.values()) [key, value].forEach(visit);
  };
  if (document !== undefined) visit(document.root);
  const list = '- d: |\n      e\n\n  - *x';
  expect(found).toEqual([
    text.trimEnd(),
    ...['a', '"b"', 'c', list, 'd: |\n      e', 'd', '|\n      e', '"b"', 'f', '{ g: h }', 'g', 'h'],
  ]);
  expect(document?.shared.map(({ start, end }) => text.slice(start, end))).toEqual(['"b"']);
});
