import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unwrapOneOf, wrapInOneOf } from '../../../generator/openapi/edit/one-of.ts';
import { applyEdits } from '../../../generator/spec/edit/edits.ts';
import { blockMaps, flowMaps, jsonMaps, type DrawnMap } from './drawn-maps.ts';
import { dataOf, outerMap, read } from './read-sample.ts';

/* A value that is made one of two can be made alone again, byte for byte. */

const other = fc.constantFrom(
  { $ref: '#/components/schemas/ErrorResponse' },
  { type: 'object', required: ['code', 'a b'] },
);

const check = ({ file, text }: DrawnMap, added: { readonly [key: string]: string | readonly string[] }): void => {
  const { root, ...document } = read(file, text);
  if (root.kind !== 'map') throw new Error('There is no map.');
  const edits = wrapInOneOf({ ...document, root }, root, 'outer', added);
  if (edits === undefined) throw new Error('refused');
  const after = applyEdits(text, edits);
  const before = dataOf(file, text);
  expect(dataOf(file, after)).toEqual({ ...before, outer: { oneOf: [before['outer'], added] } });
  const changed = read(file, after);
  outerMap(changed);
  if (changed.root.kind !== 'map') throw new Error('There is no map.');
  expect(applyEdits(after, unwrapOneOf(changed, changed.root, 'outer') ?? [])).toBe(text);
};

test.each([
  ['lines of YAML', blockMaps],
  ['braces of YAML', flowMaps],
  ['JSON', jsonMaps],
])('maps in %s', (_, maps) => {
  fc.assert(fc.property(maps, other, check), { numRuns: 200, seed: 13 });
});

test.each([
  ['a: 1\nouter: true\n', 'a: 1\nouter: { oneOf: [true, { a: 1 }] }\n'],
  ['a: &a\n  b: 1\nouter: *a # comment\n', 'a: &a\n  b: 1\nouter: { oneOf: [*a, { a: 1 }] } # comment\n'],
])('a value that is no map, and an alias: %j', (text, want) => {
  const document = read('api.yaml', text);
  if (document.root.kind !== 'map') throw new Error('There is no map.');
  const after = applyEdits(text, wrapInOneOf(document, document.root, 'outer', { a: 1 }) ?? []);
  expect(after).toBe(want);
  const { root, ...changed } = read('api.yaml', after);
  if (root.kind !== 'map') throw new Error('There is no map.');
  expect(applyEdits(after, unwrapOneOf({ ...changed, root }, root, 'outer') ?? [])).toBe(text);
});
