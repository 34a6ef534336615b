import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { source } from '../../generator/language/language.ts';
import { markdown } from '../../generator/language/markdown.ts';
import { drawnMarkdown, expectStyle } from './markdown-style.ts';

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
    ['a|b', '`a|b`'],
    ['a`b', '``a`b``'],
    ['a```b', '`a```b`'],
    ['`a', '`` `a ``'],
    ['a`', '`` a` ``'],
    [' a ', '`a`'],
    ['', ''],
  ])('of %j is %j', (text, want) => {
    expect(markdown.code(text)).toBe(want);
  });

  test.each([
    ['a|b', '`a\\|b`'],
    // Readers disagree about a backslash in front of a pipe: it is no code then.
    ['a\\|b', 'a\\\\\\|b'],
  ])('of %j in a cell is %j', (text, want) => {
    expect(markdown.cellCode(text)).toBe(want);
  });
});

describe('text with code', () => {
  test.each([
    [[{ text: 'Order ' }, { code: 'order_id' }, { text: ' is gone.' }], 'Order `order_id` is gone.'],
    [[{ text: '&' }, { text: 'lt;' }], '\\&lt;'],
    [[{ code: 'a' }, { text: ' ' }, { code: 'b' }], '`a` `b`'],
    [[{ code: 'a' }, { code: 'b' }], '`a`&#8203;`b`'],
    [[{ text: '`' }, { code: 'a' }, { text: '`' }], '&#96;`a`\\`'],
    [[{ text: '\\`' }, { code: 'a' }], '\\\\&#96;`a`'],
    [[{ text: '\\' }, { code: 'a' }], '\\\\`a`'],
    [[{ text: '- ' }, { code: 'a' }, { text: '\n- | ' }, { code: 'b' }], '\\- `a` - \\| `b`'],
    [[{ text: '\n ' }, { code: 'a' }, { text: '\n' }], '`a`'],
  ])('of %j is %j', (parts, want) => {
    expect(markdown.textWithCode(parts)).toBe(want);
  });
});

describe('emphasis', () => {
  test.each([
    ['*a*', '_a_'],
    ['__a__', '**a**'],
    ['***a***', '_**a**_'],
    ['~a~ ~~b~~', '~~a~~ ~~b~~'],
    ['un*frigging*believable', 'un*frigging*believable'],
    ['*a **b** c*', '_a **b** c_'],
    ['**a *b* c**', '**a _b_ c**'],
    ['[*a*](https://b.c)', '[_a_](https://b.c)'],
    ['*[*a*](https://b.c)*', '_[*a*](https://b.c)_'],
    ['**\u{1f600} a**', '**\u{1f600} a**'],
    ['\u6f22*a*', '\u6f22*a*'],
  ])('%j stays, as %j', (text, want) => {
    expect(markdown.block(text)).toBe(want);
  });

  test.each([
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['a*', 'a\\*'],
    ['**a*', '\\*_a_'],
    ['snake_case_name', 'snake_case_name'],
    ['_a', '\\_a'],
    ['about ~5 minutes', 'about \\~5 minutes'],
    ['*a*_b_', '\\*a\\*\\_b\\_'],
    ['\u20ac*a*', '\u20ac\\*a\\*'],
    ['*a@b.cc*', '\\*a@b.cc\\*'],
    ['*a* '.repeat(101).trim(), '\\*a\\* '.repeat(101).trim()],
  ])('marks that are none, or not for every reader, are text: %j is %j', (text, want) => {
    expect(markdown.block(text)).toBe(want);
  });
});

describe('blocks', () => {
  test.each([
    ['* a\n* b', '- a\n- b'],
    ['+ a\n\n+ b', '- a\n\n- b'],
    ['3) a\n3) b\n   - c', '3. a\n4. b\n   - c'],
    ['- a\n\n  b\n- c', '- a\n\n  b\n\n- c'],
    ['- [X] a\n- [ ] b\n  c', '- [x] a\n- [ ] b\n      c'],
    ['- a\n- - -\n- b', '- a\n\n---\n\n- b'],
    ['# a\n\nb\n===', '**a**\n\n**b**'],
    ['> a\nb', '> a\n\nb'],
    ['    a\n\n    b', '```\na\n\nb\n```'],
    ['~~~sh\na', '```sh\na\n```'],
    ['```\n```', '```\n\n```'],
    ['```js\na ;\n```', '<!-- prettier-ignore -->\n```js\na ;\n```'],
    ['- a\n  ```\n  b\n  ```', '- a\n  ```\n  b\n  ```'],
    ['a|b\n-|-\nc', '| a   | b   |\n| --- | --- |\n\nc'],
    ['a  b\t c  \nd', 'a b c\nd'],
    ['#', '\\#'],
    ['> - - a\n>\n>   b', '<!-- prettier-ignore -->\n> - - a\n>\n>   b'],
  ])('%j is %j', (text, want) => {
    expect(markdown.block(text)).toBe(want);
  });

  test('prettier changes nothing of what is drawn', async () => {
    await fc.assert(
      fc.asyncProperty(drawnMarkdown, (text) => expectStyle(text)),
      { seed: 20_270_304, numRuns: 200 },
    );
  });
});

describe('a table', () => {
  test('has a pipe in no cell: as many cells in each row', () => {
    const rows = [['`a|b`', 'c'].map(markdown.cell), ['a | b', '|'].map(markdown.cell)];
    expect(markdown.table(rows).split('\n')).toEqual(['| `a\\|b` | c   |', '| ------ | --- |', '| a \\| b | \\|  |']);
  });

  test('is not lined up where a width is not certain', () => {
    const rows = [['a', 'b'].map(markdown.text), ['\u{1f469}\u200d\u{1f467}', 'long'].map(markdown.text)];
    expect(markdown.table(rows)).toBe(
      '<!-- prettier-ignore -->\n| a | b |\n| --- | --- |\n| \u{1f469}\u200d\u{1f467} | long |',
    );
  });
});

describe('a language', () => {
  test('is a locale of letters and digits', () => {
    expect(markdown.inLanguage('zh-Hans', source`a`)).toBe('<span lang="zh-Hans">a</span>');
    expect(markdown.inLanguage('ar', source`a`, 'rtl')).toBe('<span lang="ar" dir="rtl">a</span>');
    expect(markdown.languageStart('ar', 'rtl')).toBe('<div lang="ar" dir="rtl">');
    expect(markdown.blocksInLanguage('he', 'rtl', source`a`)).toBe('<div lang="he" dir="rtl">\n\na\n\n</div>');
    expect(markdown.leftToRight(source`a`)).toBe('<div dir="ltr">\n\na\n\n</div>');
  });

  test.each(['', 'en"', 'en us', 'en-', '-en', 'en>'])('%j is none', (locale) => {
    expect(() => markdown.inLanguage(locale, source`a`)).toThrow('not a locale');
    expect(() => markdown.quoteWith(source`a`, 'b', { locale, direction: 'ltr' })).toThrow('not a locale');
    expect(() => markdown.languageStart(locale, 'ltr')).toThrow('not a locale');
    expect(() => markdown.blocksInLanguage(locale, 'ltr', source`a`)).toThrow('not a locale');
  });
});
