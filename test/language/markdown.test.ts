import { describe, expect, test } from 'vitest';
import { markdown } from '../../generator/language/markdown.ts';

describe('a cell', () => {
  test.each([
    ['plain words.', 'plain words.'],
    ['a | b', 'a \\| b'],
    ['`a|b`', '`a\\|b`'],
    ['`a\\|b`', '`a\\|b`'],
    ['``a`|b``', '``a`\\|b``'],
    ['two\nlines', 'two lines'],
  ])('%j is %j', (text, want) => {
    expect(markdown.cell(text)).toBe(want);
  });
});

describe('a code span', () => {
  test.each([
    ['a', '`a`'],
    ['a|b', '`a\\|b`'],
    ['a`b', '``a`b``'],
    ['`a', '`` `a ``'],
    ['a`', '`` a` ``'],
    [' a ', '`a`'],
    ['', ''],
  ])('of %j is %j', (text, want) => {
    expect(markdown.code(text)).toBe(want);
  });
});

describe('a table', () => {
  test('has a pipe in no cell: as many cells in each row', () => {
    const rows = [['`a|b`', 'c'].map(markdown.cell), ['a | b', '|'].map(markdown.cell)];
    expect(markdown.table(rows).split('\n')).toEqual(['| `a\\|b` | c   |', '| ------ | --- |', '| a \\| b | \\|  |']);
  });
});
