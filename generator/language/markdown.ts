import { commentLines } from './comments.ts';
import { lexical, sourced, type Source } from './language.ts';
import { writeBlocks, type Block } from './markdown-print.ts';
import { isOneLine, readMarkdown, writeCell } from './markdown-read.ts';
import { writeTable } from './markdown-table.ts';
import { defuseLineStart, escapeText, fenceFor, writeCellCode, writeCodeSpan, writeLink } from './markdown-text.ts';

const onOneLine = (text: string): string =>
  isOneLine(text)
    ? text
    : commentLines(text)
        .map((line) => line.trim())
        .join(' ')
        .replace(/[ \t]+/gu, ' ');

/** The same, with a space at each end where the text has one. */
const onOneLineInside = (text: string): string => {
  if (isOneLine(text)) return text;
  const inside = onOneLine(text).trim();
  if (inside === '') return text === '' ? '' : ' ';
  return `${/^\s/u.test(text) ? ' ' : ''}${inside}${/\s$/u.test(text) ? ' ' : ''}`;
};

/** A part of a line: text that shows as it is, or code. */
type TextOrCode = { readonly text: string } | { readonly code: string };

/** The parts with those texts as one that follow one another: what a sign means depends on what is beside it. */
const mergeTexts = (parts: readonly TextOrCode[]): readonly TextOrCode[] => {
  const merged: TextOrCode[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last !== undefined && 'text' in last && 'text' in part) merged.splice(-1, 1, { text: last.text + part.text });
    else merged.push(part);
  }
  return merged;
};

const writeTextOrCode = (part: TextOrCode, next: TextOrCode | undefined): string => {
  const isBeforeCode = next !== undefined && 'code' in next;
  // Readers disagree about backticks that touch.
  if ('code' in part) return writeCellCode(onOneLine(part.code)) + (isBeforeCode ? '&#8203;' : '');
  const text = escapeText(onOneLineInside(part.text));
  return isBeforeCode ? text.replace(/\\`$/u, '&#96;') : text;
};

const checkAnchor = (anchor: string): string => {
  if (!/^[\w.:/~-]+$/.test(anchor)) throw new Error(`not an anchor: ${JSON.stringify(anchor)}`);
  return anchor;
};

const checkLocale = (locale: string): string => {
  if (!/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/.test(locale)) throw new Error(`not a locale: ${JSON.stringify(locale)}`);
  return locale;
};

/** How lines are written. */
type Direction = 'ltr' | 'rtl';

const writeLanguageStart = (locale: string, direction: Direction): string =>
  `<div lang="${checkLocale(locale)}" dir="${direction}">`;

/** Markdown: CommonMark with tables (GitHub Flavored Markdown), in prettier's style. */
export const markdown = {
  /** Text on one line that shows as it is, in a paragraph, a heading or a table cell. */
  text: lexical((text: string) => defuseLineStart(escapeText(onOneLine(text)))),
  /** Text on one line with code in it, in a paragraph or a table cell. */
  textWithCode: lexical((parts: readonly TextOrCode[]) =>
    defuseLineStart(
      mergeTexts(parts)
        .map((part, at, all) => writeTextOrCode(part, all[at + 1]))
        .join('')
        .trim(),
    ),
  ),
  /** A code span on one line. */
  code: lexical((text: string) => writeCodeSpan(onOneLine(text))),
  /** A code span on one line in a table cell. */
  cellCode: lexical((text: string) => writeCellCode(onOneLine(text))),
  /** What an author wrote in Markdown, on one line, fit for a table cell; links and HTML as in `block`. */
  cell: lexical(writeCell),
  /**
   * What an author wrote in Markdown, as paragraphs, lists, quotes, tables and code: raw HTML shows as text, so does a
   * link that is not http, https or mailto, a heading is a bold line, and what was opened is closed.
   */
  block: lexical((text: string) => writeBlocks(readMarkdown(text)).join('\n')),
  /** The same after a label of our own, which leads the first paragraph where the text starts with one. */
  labelled: lexical((label: Source, text: string) => {
    const blocks = readMarkdown(text);
    const lines = writeBlocks(blocks).join('\n');
    if (lines === '') return sourced(label);
    return `${sourced(label)}${blocks[0]?.kind === 'paragraph' ? ' ' : '\n\n'}${lines}`;
  }),
  /** A link to an address; the text alone where that is not http, https or mailto. */
  link: lexical((text: Source, address: string) => writeLink(sourced(text), address)),
  /** A link to an anchor of a page. */
  anchorLink: lexical((text: Source, anchor: string) => `[${sourced(text)}](#${checkAnchor(anchor)})`),
  /** A link to another page of the same folder. */
  pageLink: lexical((text: Source, page: string) => {
    if (!/^[\w.-]+\.md$/.test(page)) throw new Error(`not a page: ${JSON.stringify(page)}`);
    return `[${sourced(text)}](${page})`;
  }),
  /** The place that a link to an anchor leads to. */
  anchor: lexical((anchor: string) => `<a id="${checkAnchor(anchor)}"></a>`),
  /** A part of a line that is in another language than what is around it. */
  inLanguage: lexical((locale: string, text: Source, direction?: Direction) => {
    const dir = direction === undefined ? '' : ` dir="${direction}"`;
    return `<span lang="${checkLocale(locale)}"${dir}>${sourced(text)}</span>`;
  }),
  /** The tag in front of blocks in a language. */
  languageStart: lexical(writeLanguageStart),
  /** Blocks that are in another language than what is around them. */
  blocksInLanguage: lexical(
    (locale: string, direction: Direction, blocks: Source) =>
      `${writeLanguageStart(locale, direction)}\n\n${sourced(blocks)}\n\n</div>`,
  ),
  /** Blocks that are written from left to right, whatever is around them. */
  leftToRight: lexical((blocks: Source) => `<div dir="ltr">\n\n${sourced(blocks)}\n\n</div>`),
  /** A block of JSON. */
  json: lexical((text: string) => {
    const inside = commentLines(text).join('\n');
    const fence = fenceFor(inside);
    return `${fence}json\n${inside}\n${fence}`;
  }),
  /** A line of Markdown in a block quote. */
  quote: lexical((line: Source) => `> ${sourced(line)}`),
  /** The same with an author's Markdown below it, which may be in another language. */
  quoteWith: lexical(
    (line: Source, text: string, language?: { readonly locale: string; readonly direction: Direction }) => {
      const toBlock = (written: string): Block => ({ kind: 'paragraph', lines: [written] });
      const note = readMarkdown(text);
      const marked =
        language === undefined || note.length === 0
          ? note
          : [toBlock(writeLanguageStart(language.locale, language.direction)), ...note, toBlock('</div>')];
      return writeBlocks([{ kind: 'quote', blocks: [toBlock(sourced(line)), ...marked] }]).join('\n');
    },
  ),
  /** A table, its first row the head. */
  table: lexical((rows: readonly (readonly Source[])[]) => writeTable(sourced(rows)).join('\n')),
};
