import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInRange, type CodeRange } from '../../generator/ir/code-range.ts';
import { overlap, readCodeRange } from '../../generator/spec/code-range.ts';
import type { CodeRangeSpec } from '../../generator/spec/schema.ts';
import { errorWith, rulesOf, specWith } from './sample.ts';

const range = (entry: CodeRangeSpec): CodeRange => {
  const read = readCodeRange(entry);
  if (typeof read === 'string') throw new Error(read);
  return read;
};

describe('reading', () => {
  test.each<readonly [CodeRangeSpec, CodeRange]>([
    ['0', { prefix: '', first: '0', last: '0' }],
    ['50000-50099', { prefix: '', first: '50000', last: '50099' }],
    ['0001-0999', { prefix: '', first: '0001', last: '0999' }],
    ['E001-E099', { prefix: 'E', first: '001', last: '099' }],
    ['22P01-22P09', { prefix: '22P', first: '01', last: '09' }],
    ['NOT_FOUND', { prefix: 'NOT_FOUND', first: '', last: '' }],
    ['DM-12', { prefix: 'DM-', first: '12', last: '12' }],
    ['DM-12-13', { prefix: 'DM-12-', first: '13', last: '13' }],
    ['A-1-B-2', { prefix: 'A-1-B-', first: '2', last: '2' }],
    [
      { from: 'DM-12-1', to: 'DM-12-9' },
      { prefix: 'DM-12-', first: '1', last: '9' },
    ],
    [
      { from: '-1199', to: '-1100' },
      { prefix: '-', first: '1199', last: '1100' },
    ],
  ])('%j', (entry, want) => {
    if (want.first > want.last) expect(readCodeRange(entry)).toMatch(/ends before it starts/);
    else expect(readCodeRange(entry)).toEqual(want);
  });

  test.each<readonly [CodeRangeSpec, RegExp]>([
    ['50099-50000', /ends before it starts: 50099 to 50000/],
    ['1-100', /same number of digits; 1 and 100 do not/],
    ['E001-F099', /same prefix/],
    ['E001-099', /same prefix/],
    ['ORD-9000-ORD-9999', /must be written as \{ from, to \}/],
    ['-1199--1100', /must be written as \{ from, to \}/],
    [{ from: 'A-1', to: 'B-2' }, /same prefix/],
    [{ from: 'A-1', to: 'A-10' }, /same number of digits/],
  ])('%j is refused', (entry, want) => {
    expect(readCodeRange(entry)).toMatch(want);
  });
});

describe('membership', () => {
  test.each<readonly [CodeRangeSpec, string, boolean]>([
    ['50000-50099', '50000', true],
    ['50000-50099', '50099', true],
    ['50000-50099', '49999', false],
    ['50000-50099', '50100', false],
    ['50000-50099', '5005', false],
    ['50000-50099', '050050', false],
    ['50000-50099', 'E50050', false],
    ['0001-0999', '12', false],
    ['0001-0999', '0012', true],
    ['E001-E099', 'E042', true],
    ['E001-E099', 'E42', false],
    ['E001-E099', 'F042', false],
    ['E001-E099', 'e042', false],
    ['E001-E099', 'E04x', false],
    ['0', '0', true],
    ['0', '00', false],
    ['NOT_FOUND', 'NOT_FOUND', true],
    ['NOT_FOUND', 'NOT_FOUND1', false],
    [{ from: 'DM-12-1', to: 'DM-12-9' }, 'DM-12-3', true],
    [{ from: 'DM-12-1', to: 'DM-12-9' }, 'DM-13-3', false],
    [{ from: '-1100', to: '-1199' }, '-1121', true],
    [{ from: '-1100', to: '-1199' }, '1121', false],
  ])('%j, %s: %s', (entry, code, want) => {
    expect(isInRange(code, range(entry))).toBe(want);
  });
});

describe('overlap', () => {
  test.each<readonly [CodeRangeSpec, CodeRangeSpec, boolean]>([
    ['10-19', '20-29', false],
    ['10-20', '20-29', true],
    ['10-99', '50', true],
    ['10-99', '050', false],
    ['A10-A99', 'B10-B99', false],
    ['A10-A99', { from: 'A50', to: 'A60' }, true],
  ])('%j and %j: %s', (a, b, want) => {
    expect(overlap(range(a), range(b))).toBe(want);
    expect(overlap(range(b), range(a))).toBe(want);
  });

  test('is the same as having a code in common', () => {
    const bound = fc.integer({ min: 10, max: 40 });
    const any = fc.tuple(bound, bound).map(([a, b]) => range(`${Math.min(a, b)}-${Math.max(a, b)}`));
    fc.assert(
      fc.property(any, any, (a, b) => {
        const codes = Array.from({ length: 31 }, (_, index) => String(index + 10));
        expect(overlap(a, b)).toBe(codes.some((code) => isInRange(code, a) && isInRange(code, b)));
      }),
      { seed: 1 },
    );
  });
});

describe('in a table', () => {
  const second = (codes: string, errors = '[]') => `
  - name: other
    title: Other
    codes: ${codes}
    errors: ${errors}
`;

  test.each([
    ['[1000-1999]', '1001', []],
    ['[1000-1999]', '2001', ['code-outside']],
    ['[2001, 3000]', '2001', []],
    ['[1000-1100, 1100-1200]', '1001', ['range-overlap']],
    ['[2000-1000]', '1001', ['range-invalid']],
    ['[]', '1001', ['code-outside']],
  ])('codes: %s with %s', (codes, code, want) => {
    expect(rulesOf(specWith(errorWith('', { code }), '', `codes: ${codes}`))).toEqual(want);
  });

  test.each([
    ['no code of another category', '[1000-1999]', 'codes: [2000-2999]', ['code-outside']],
    ['not even without ranges of its own', '[1000-1999]', '', ['code-outside']],
    ['ranges of two categories', '[1500-1600]', 'codes: [1000-1999]', ['range-overlap']],
    ['side by side', '[2000-2999]', 'codes: [1000-1999]', []],
  ])('%s', (_, codes, category, want) => {
    expect(rulesOf(specWith(errorWith(), '', category) + second(codes).slice(1))).toEqual(want);
  });

  test('500 codes in 50 ranges', () => {
    const errors = Array.from({ length: 500 }, (_, index) =>
      errorWith('', { code: `${10_000 + index}`, name: `e${index}` }),
    );
    const codes = Array.from({ length: 50 }, (_, index) => `${10_000 + index * 10}-${10_009 + index * 10}`);
    expect(rulesOf(specWith(errors.join('\n'), '', `codes: [${codes.join(', ')}]`))).toEqual([]);
  });
});
