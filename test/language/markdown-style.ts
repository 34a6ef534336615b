import fc from 'fast-check';
import { format } from 'prettier';
import { expect } from 'vitest';
import { source } from '../../generator/language/language.ts';
import { markdown } from '../../generator/language/markdown.ts';
import { style } from '../../generator/render/format.ts';

const words = [
  ...['a', 'snake_case', 'é', '漢字', '한국', '٣', '«x»', '€', '😀', '👩‍👩‍👧', '\u00a0', '\u3000', '、', '𐄀', '🇩🇪'],
  ...['x@y.zz', 'http://x.yz', 'www.a.bc', '[x](http://y.z)', '[*x*](#a)', '![i](http://y.z)', '<b>', '&amp;', '&'],
  ...['1.', '2)', '10.', '12345678901.', '-', '+', '*', '=', '==', '---', '***', '#', '##', '>', '|', '\\', '\\*'],
  ...['`', '``', '```', '~', '~~', '~~~', '_', '__', '**', '{{', '{%', '$', '$$', '[[', '[^1]:', ':::', 'import'],
  ...['`c`', '`a|b`', '``a`b``', '` x `', '*b*', '**c**', '***d***', '~~e~~', '- [ ] ', '- [x] ', '|---|', '| a | b |'],
];

const gaps = [
  ...['', '', ' ', ' ', ' ', '  ', '\t', '\n', '\n', '\n\n', '\n  ', '\n    ', '\n\n  ', '\n\n    '],
  ...['\n> ', '\n- ', '\n* ', '\n1. ', '\n2. ', '\n  - ', '\n\n- ', '\n```\n', '\n```js\n'],
];

/** Texts of what has a meaning in Markdown, in any order. */
export const drawnMarkdown: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...gaps), fc.constantFrom(...words)), { minLength: 1, maxLength: 16 })
  .map((pieces) => pieces.flat().join(''))
  .filter((text) => text.trim() !== '');

/** A page with the text in every place that takes one. */
const pageOf = (text: string): string =>
  [
    `# ${markdown.text(text)}`,
    markdown.block(text),
    markdown.labelled(source`**Cause:**`, text),
    markdown.textWithCode([{ text }, { code: 'a' }, { text }, { code: 'b' }, { code: 'c' }, { text }]),
    markdown.blocksInLanguage('en', 'ltr', markdown.labelled(markdown.inLanguage('de', source`**Ursache:**`), text)),
    markdown.quoteWith(source`**Alt**`, text, { locale: 'en', direction: 'ltr' }),
    markdown.inLanguage('en', markdown.text(text)),
    markdown.quoteWith(source`**Deprecated**`, text),
    markdown.table([
      [source`a`, markdown.text(text)],
      [markdown.cell(text), markdown.cellCode(text)],
      [markdown.inLanguage('en', markdown.cell(text)), markdown.inLanguage('en', markdown.text(text))],
      [markdown.textWithCode([{ text }, { code: 'a' }, { text }]), markdown.textWithCode([{ code: 'a' }, { text }])],
    ]),
    `Codes: ${markdown.code(text)}, ${markdown.text(text)}`,
    'The end.',
  ].join('\n\n');

/** Expects that prettier changes nothing of a page that holds the text. */
export const expectStyle = async (text: string): Promise<void> => {
  const page = `${pageOf(text)}\n`;
  expect(await format(page, { ...style, parser: 'markdown' })).toBe(page);
};
