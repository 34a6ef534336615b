import * as fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { showDuration } from '../../generator/explain/duration.ts';
import { layParagraphs, layRows, paragraphOf, printLines } from '../../generator/explain/layout.ts';
import { readProse } from '../../generator/explain/prose.ts';
import { paintSpans, span, type Colours } from '../../generator/explain/styled-text.ts';
import { prepareWidth, widthOf } from '../../generator/explain/width.ts';
import { wrapSpans } from '../../generator/explain/wrap.ts';

const wrap = (text: string, width: number): readonly string[] =>
  wrapSpans([span(text)], width).map((line) => paintSpans(line, undefined).trimEnd());

describe('a paragraph in lines', () => {
  test.each<[string, number, readonly string[]]>([
    ['', 10, []],
    ['one', 10, ['one']],
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 8, ['one two', 'three']],
    ['one  two', 20, ['one  two']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['to https://example.com/a/long/address now', 12, ['to', 'https://example.com/a/long/address', 'now']],
    ['(https://example.com/a/long/address)', 12, ['(https://example.com/a/long/address)']],
    ['参数不能为空。', 6, ['参数不', '能为', '空。']],
    ['参数「值」为空', 6, ['参数', '「值」', '为空']],
    ['参数 chainIndex 为空', 12, ['参数', 'chainIndex', '为空']],
    ['المعامل لا يمكن', 8, ['المعامل', 'لا يمكن']],
    ['กรุณาลองใหม่อีกครั้ง', 12, ['กรุณาลองใหม่อีก', 'ครั้ง']],
    ['a`b\u00a0c`', 4, ['a`b', 'c`']],
  ])('%j at %i', (text, width, want) => {
    expect(wrap(text, width)).toEqual(want);
  });

  test('keeps every character and no line is too wide', async () => {
    await prepareWidth('👩‍👩‍👧');
    const word = fc.oneof(
      fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.replaceAll(/\s/g, 'x')),
      fc.constantFrom('参数不能为空。', 'المعامل', '한국어', 'กรุณา', '👩‍👩‍👧', 'e\u0301', '「値」', 'a'.repeat(50)),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.integer({ min: 2, max: 40 }), (words, width) => {
        const lines = wrap(words.join(' '), width);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join('').replaceAll(' ', ''));
        expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
      }),
    );
  });

  test('a text is as wide as string-width says, for what a screen may show', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(widthOf(text)).toBe(stringWidth(text));
      }),
    );
  });

  test('each part keeps its style across lines', () => {
    const lines = wrapSpans([span('one '), span('two three', 'strong'), span('.')], 8);
    expect(lines).toEqual([
      [span('one '), span('two', 'strong')],
      [span('three', 'strong'), span('.')],
    ]);
  });
});

const show = (text: string, width = 40): string =>
  printLines(layParagraphs(readProse(text), width), { width, colours: undefined });

describe('Markdown', () => {
  test.each([
    ['Plain words.', 'Plain words.\n'],
    ['Read `data`, *then* **stop**.', 'Read `data`, then stop.\n'],
    ['See [the page](https://example.com/x).', 'See the page (https://example.com/x).\n'],
    ['See https://example.com/x.', 'See https://example.com/x.\n'],
    ['<https://example.com/x>', 'https://example.com/x\n'],
    ['[mail](mailto:a@example.com)', 'mail (mailto:a@example.com)\n'],
    ['[here](#place) and [bad](javascript:alert)', 'here and bad\n'],
    ['# A heading\n\nText', 'A heading\n\nText\n'],
    ['One:\n\n- a\n- b\n  c', 'One:\n- a\n- b c\n'],
    ['1. a\n2. b', '1. a\n2. b\n'],
    ['> quoted\n> text', '> quoted text\n'],
    ['```sh\ncurl -i  x\n```', '  curl -i  x\n'],
    ['a \\* b \\_ c &lt; d < e', 'a * b _ c < d < e\n'],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4\n'],
    ['~~gone~~', 'gone\n'],
    ['a\u001b[31mb\u202ec', 'aU+001B[31mbU+202Ec\n'],
    ['| a | b |\n| --- | --- |\n| `c` | d |', 'a | b\n`c` | d\n'],
    ['', ''],
  ])('%j', (text, want) => {
    expect(show(text)).toBe(want);
  });

  test('a long item continues below its text', () => {
    expect(show('- one two three four five six', 16)).toBe('- one two three\n  four five six\n');
  });
});

const tags: Colours = {
  strong: (text) => `<b>${text}</b>`,
  faint: (text) => text,
  label: (text) => `<l>${text}</l>`,
  code: (text) => `<c>${text}</c>`,
  link: (text) => `<a>${text}</a>`,
  warning: (text) => `<w>${text}</w>`,
};

test('colours are around words, not around blanks', () => {
  const lines = layRows(
    [{ label: 'Fix', paragraphs: readProse('Send **all of** `data` to https://example.com') }],
    60,
    false,
  );
  expect(printLines(lines, { width: 60, colours: tags })).toBe(
    '<l>Fix</l>  Send <b>all of</b> <c>`data`</c> to <a>https://example.com</a>\n',
  );
});

test('labels are above texts where there is too little room, and from right to left', () => {
  const rows = [
    { label: 'One', paragraphs: [paragraphOf([span('first')])] },
    { label: 'Two', paragraphs: [paragraphOf([span('second')])] },
  ];
  const print = (width: number, isRightToLeft: boolean): string =>
    printLines(layRows(rows, width, isRightToLeft), { width, colours: undefined });
  expect(print(60, false)).toBe('One  first\nTwo  second\n');
  expect(print(30, false)).toBe('One\n  first\n\nTwo\n  second\n');
  expect(print(60, true)).toBe(print(30, false));
});

test.each([
  [0, 'en', '0 seconds'],
  [1, 'en', '1 millisecond'],
  [999, 'en', '999 milliseconds'],
  [1000, 'en', '1 second'],
  [1500, 'en', '1 second 500 milliseconds'],
  [60_500, 'en', '1 minute'],
  [90_000, 'de', '1 Minute 30 Sekunden'],
  [3_600_000, 'fr', '1 heure'],
  [90_061_000, 'en', '1 day 1 hour 1 minute 1 second'],
])('%i ms in %s', (ms, locale, want) => {
  expect(showDuration(ms, locale)).toBe(want);
});
