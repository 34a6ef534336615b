import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insertMembers, type NewMember } from '../../../generator/openapi/edit/insert-members.ts';
import { removeMembers } from '../../../generator/openapi/edit/remove-members.ts';
import { applyEdits } from '../../../generator/spec/edit/edits.ts';
import { blockMaps, flowMaps, jsonMaps, type DrawnMap } from './drawn-maps.ts';
import { dataOf, outerMap, read } from './read-sample.ts';

/* What is put in can be taken out, byte for byte, and in between the file says what it said and what was put in. */

const value = fc.constantFrom<NewMember[1]>(
  'text',
  'two\nlines',
  '',
  'no',
  200,
  true,
  null,
  { $ref: '#/components/responses/Error400' },
  { description: 'A text, with {braces}', content: { 'application/json': { schema: { type: 'object' } } } },
  ['a', { b: [1, [], {}] }, ['c']],
  {},
  { text: 'one\n\ntwo' },
);

const added: fc.Arbitrary<readonly NewMember[]> = fc.uniqueArray(
  fc.tuple(fc.constantFrom('100', '400', '418', '503', '5XX', 'x-errors', 'x-new', 'a b', 'true'), value),
  { minLength: 1, maxLength: 4, selector: ([key]) => key },
);

const check = ({ file, text }: DrawnMap, members: readonly NewMember[]): void => {
  const document = read(file, text);
  const edits = insertMembers(document, outerMap(document), members);
  if (edits === undefined) throw new Error('refused');
  const after = applyEdits(text, edits);
  const expected = dataOf(file, text);
  expect(dataOf(file, after)).toEqual({
    ...expected,
    outer: { ...Object(expected['outer']), ...Object.fromEntries(members) },
  });
  const changed = read(file, after);
  const back = removeMembers(
    changed,
    outerMap(changed),
    members.map(([key]) => key),
  );
  expect(applyEdits(after, back)).toBe(text);
};

describe('members that are put in and taken out', () => {
  const settings = { numRuns: 300, seed: 13 };

  test.each([
    ['lines of YAML', blockMaps],
    ['braces of YAML', flowMaps],
    ['JSON', jsonMaps],
  ])('leave %s as they were', (_, maps) => {
    fc.assert(fc.property(maps, added, check), settings);
  });
});
