import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commentLines, markLines } from '../../generator/language/comments.ts';

describe('lines of a comment', () => {
  test.each<readonly [string, readonly string[]]>([
    ['', []],
    [' \n\t\n', []],
    ['one', ['one']],
    ['one\ntwo', ['one', 'two']],
    ['one\r\ntwo\rthree', ['one', 'two', 'three']],
    ['a\vb\fc\0d\u0085e\u2028f\u2029g', ['a', 'b', 'c', 'd', 'e', 'f', 'g']],
    ['\n\none\n\ntwo\n\n', ['one', '', 'two']],
    ['one  \n  two', ['one', '  two']],
    ['a\tb', ['a\tb']],
    ['a\u202eb\u2066c\u061cd\u200ee', ['aU+202EbU+2066cU+061CdU+200Ee']],
    ['a\u001bb\u007fc\u0090d\ufeffe\uffff', ['aU+001BbU+007FcU+0090dU+FEFFeU+FFFF']],
    ['a\ud800b', ['aU+D800b']],
    ['👨‍👩‍👧 é e\u0301', ['👨‍👩‍👧 é e\u0301']],
  ])('%j', (text, want) => {
    expect(commentLines(text)).toEqual(want);
  });

  test('hold nothing that ends a line or turns text around, and lose no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const lines = commentLines(text);
        const hostile =
          /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/u;
        if (lines.some((line) => hostile.test(line))) throw new Error('hostile');
        if (lines.at(0) === '' || lines.at(-1) === '') throw new Error('blank at an end');
        const letters = (some: string): string =>
          (some.match(/\p{L}/gu) ?? []).filter((letter) => letter !== 'U').join('');
        const shown = letters(lines.join('').replace(/U\+[0-9A-F]{4,5}/g, ''));
        if (shown !== letters(text.replace(/U\+[0-9A-F]{4,5}/g, ''))) throw new Error('a letter is gone');
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  test('70,000 lines are no trouble', () => {
    expect(commentLines('字\n'.repeat(70_000)).length).toBe(70_000);
  });
});

test('a marker is followed by one space, a blank line is the marker alone', () => {
  expect(markLines('//', ['one', '', ' two'])).toEqual(['// one', '//', '//  two']);
  expect(markLines('#', [])).toEqual([]);
});
