import { expect, test } from 'vitest';
import { cutPieces } from '../../generator/targets/pieces.ts';
import { lexical } from '../../generator/language/language.ts';
import { addingFunctions } from '../../generator/targets/swift/table-view.ts';
import { shareOut } from '../../generator/targets/typescript/pieces.ts';

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

test.each([
  [0, []],
  [1, [1]],
  [999, [999]],
  [1000, [1000]],
  [1001, [1000, 1]],
  [3000, [1000, 1000, 1000]],
  [3999, [1000, 1000, 1000, 999]],
])('%i entries are cut into pieces of %j', (count, sizes) => {
  const pieces = cutPieces(numbers(count));
  expect(pieces.map(({ length }) => length)).toEqual(sizes);
  expect(pieces.flat()).toEqual(numbers(count));
});

test.each([
  [0, { '': 0 }],
  [1000, { '': 1000 }],
  [1001, { '-1': 1000, '-2': 1 }],
  [2999, { '-1': 1000, '-2': 1000, '-3': 999 }],
])('%i entries of TypeScript are shared out in files of %j', (count, sizes) => {
  const pieces = shareOut(numbers(count));
  expect(Object.fromEntries(pieces.map(({ suffix, entries }) => [suffix, entries.length]))).toEqual(sizes);
  expect(pieces.flatMap(({ entries }) => entries)).toEqual(numbers(count));
  expect(pieces.map(({ index }) => index)).toEqual(numbers(pieces.length));
});

test.each([
  [0, []],
  [100, [[1]]],
  [101, [[1, 2]]],
  [
    1150,
    [
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      [11, 12],
    ],
  ],
])('%i entries of Swift are added in functions of %j', (count, want) => {
  const files = addingFunctions(cutPieces(numbers(count)), lexical(String));
  expect(files.map((functions) => functions.map(({ number }) => number))).toEqual(want);
  expect(files.map((functions) => functions.findIndex(({ isFirst }) => isFirst))).toEqual(want.map(() => 0));
  const statements = files.flat().map((each) => each.statements.split(/\n +/));
  expect(statements.every(({ length }) => length <= 100)).toBe(true);
  expect(statements.flat().map(Number)).toEqual(numbers(count));
});
