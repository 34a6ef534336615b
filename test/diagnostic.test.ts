import { describe, expect, test } from 'vitest';
import { describeDiagnostics, formatDiagnostics, sortDiagnostics, type Diagnostic } from '../generator/diagnostic.ts';

const text = 'one: 1\ntwo: "zwei"\nthree: 3\nfour: 4\n';
const sources = new Map([
  ['b.yaml', text],
  ['a.yaml', 'x\r\ny\r\nz'],
]);

const found = (start: number, end: number, rest: Partial<Diagnostic> = {}): Diagnostic => ({
  rule: 'some-rule',
  severity: 'error',
  place: { file: 'b.yaml', start, end },
  message: 'Something is wrong.',
  ...rest,
});

describe('the text form', () => {
  test('place, severity, rule; what is wrong; a frame; the other place; what to do', () => {
    const diagnostic = found(12, 18, {
      help: 'Do something.',
      other: { message: 'The first one is at', place: { file: 'a.yaml', start: 3, end: 4 } },
    });
    expect(formatDiagnostics([diagnostic], sources)).toBe(`b.yaml:2:6  error  some-rule
  Something is wrong.
  1 | one: 1
> 2 | two: "zwei"
    |      ^^^^^^
  3 | three: 3
  The first one is at a.yaml:2:1.
  Do something.
`);
  });

  test('a blank line is between two', () => {
    expect(formatDiagnostics([found(0, 3), found(7, 10, { severity: 'warning' })], sources))
      .toBe(`b.yaml:1:1  error  some-rule
  Something is wrong.
> 1 | one: 1
    | ^^^
  2 | two: "zwei"

b.yaml:2:1  warning  some-rule
  Something is wrong.
  1 | one: 1
> 2 | two: "zwei"
    | ^^^
  3 | three: 3
`);
    expect(formatDiagnostics([], sources)).toBe('');
  });

  test('a file that could not be read has no frame', () => {
    expect(formatDiagnostics([found(0, 1, { place: { file: 'none.yaml', start: 0, end: 1 } })], sources)).toBe(
      'none.yaml:1:1  error  some-rule\n  Something is wrong.\n',
    );
  });

  test('a place that goes over several lines is marked on its first', () => {
    expect(formatDiagnostics([found(12, 30)], sources)).toContain('> 2 | two: "zwei"\n    |      ^^^^^^\n');
  });

  test.each([0, text.length - 1, text.length, text.length + 5])('a place at %i is no trouble', (start) => {
    expect(formatDiagnostics([found(start, start + 1)], sources)).toMatch(/^b\.yaml:\d+:\d+ /);
    expect(formatDiagnostics([found(start, start)], sources)).toMatch(/^b\.yaml:\d+:\d+ /);
  });

  test('CRLF does not reach the frame', () => {
    const formatted = formatDiagnostics([found(0, 0, { place: { file: 'a.yaml', start: 3, end: 4 } })], sources);
    expect(formatted).toContain('  1 | x\n> 2 | y\n    | ^\n  3 | z\n');
  });

  test('a long line is cut around the place', () => {
    const long = new Map([['b.yaml', `${'x'.repeat(70_000)}HERE${'y'.repeat(70_000)}`]]);
    const formatted = formatDiagnostics([found(70_000, 70_004)], long);
    expect(Math.max(...formatted.split('\n').map((line) => line.length))).toBeLessThan(200);
    const [, shown = '', marks = ''] = formatted.split('\n').slice(1);
    expect(shown.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('HERE');
  });

  test('what turns text around or drives a terminal is shown by its number', () => {
    const hostile = new Map([['b.yaml', 'a\u001b[31mb\u202ec\u2028d\u0007\u009be']]);
    const diagnostic = found(0, 1, { message: 'The name \u001b]0;x\u0007.', help: '\u202eDo.' });
    const formatted = formatDiagnostics([diagnostic], hostile);
    expect(formatted).toContain('a<U+001B>[31mb<U+202E>c<U+2028>d<U+0007><U+009B>e');
    expect(formatted).toContain('  The name <U+001B>]0;x<U+0007>.\n');
    expect(formatted).toContain('  <U+202E>Do.\n');
  });

  test('shows a hundred findings, and the number of others', () => {
    const formatted = formatDiagnostics(
      Array.from({ length: 103 }, () => found(0, 3)),
      sources,
    );
    expect(formatted.match(/some-rule/g)?.length).toBe(100);
    expect(formatted).toMatch(/\n\n… and 3 more\. Use --json to list all of them\.\n$/);
  });

  test('colours are given to pieces', () => {
    const wrap = (mark: string) => (piece: string) => `<${mark}>${piece}</${mark}>`;
    const paint = { error: wrap('e'), warning: wrap('w'), strong: wrap('s'), faint: wrap('f') };
    expect(formatDiagnostics([found(0, 3, { severity: 'warning' })], sources, paint)).toMatch(
      /^<s>b\.yaml:1:1<\/s> {2}<w>warning<\/w> {2}<f>some-rule<\/f>\n/,
    );
  });
});

describe('the JSON form', () => {
  test('has positions from 1, the end exclusive', () => {
    const diagnostic = found(12, 18, {
      help: 'Do something.',
      other: { message: 'The first one is at', place: { file: 'a.yaml', start: 3, end: 4 } },
    });
    expect(describeDiagnostics([diagnostic], sources)).toEqual([
      {
        rule: 'some-rule',
        severity: 'error',
        file: 'b.yaml',
        start: { line: 2, column: 6 },
        end: { line: 2, column: 12 },
        message: 'Something is wrong.',
        help: 'Do something.',
        other: {
          message: 'The first one is at',
          file: 'a.yaml',
          start: { line: 2, column: 1 },
          end: { line: 2, column: 2 },
        },
      },
    ]);
  });

  test('lists all of them', () => {
    expect(
      describeDiagnostics(
        Array.from({ length: 103 }, () => found(0, 3)),
        sources,
      ).length,
    ).toBe(103);
  });
});

test('sorted as a reader meets them: by file as first seen, by place, by rule', () => {
  const at = (file: string, start: number, rule: string): Diagnostic =>
    found(0, 0, { rule, place: { file, start, end: start } });
  const given = [
    at('a.yaml', 0, 'e'),
    at('b.yaml', 9, 'd'),
    at('b.yaml', 2, 'c'),
    at('b.yaml', 2, 'b'),
    at('a.yaml', 1, 'a'),
  ];
  expect(sortDiagnostics(given, sources).map(({ rule }) => rule)).toEqual(['b', 'c', 'd', 'e', 'a']);
});
