import { commentLines } from './comments.ts';
import { lexical, sourced, type Source } from './language.ts';
import { isOneLine, joinBlocks, readMarkdown, writeCell } from './markdown-blocks.ts';
import { defuseLineStart, escapeText, fenceFor, writeLink } from './markdown-inline.ts';
import { alignRows } from './markdown-table.ts';

const onOneLine = (text: string): string =>
  isOneLine(text)
    ? text
    : commentLines(text)
        .map((line) => line.trim())
        .join(' ')
        .replace(/[ \t]+/gu, ' ');

const checkAnchor = (anchor: string): string => {
  if (!/^[\w.:/-]+$/.test(anchor)) throw new Error(`not an anchor: ${JSON.stringify(anchor)}`);
  return anchor;
};

/** Markdown: CommonMark with tables (GitHub Flavored Markdown), in prettier's style as far as that is easy. */
export const markdown = {
  /** Text on one line that shows as it is, in a paragraph, a heading or a table cell. */
  text: lexical((text: string) => defuseLineStart(escapeText(onOneLine(text)))),
  /** A code span on one line, fit for a table cell. */
  code: lexical((text: string) => {
    const line = onOneLine(text).replaceAll('|', '\\|');
    const fence = fenceFor(line, '`', 1);
    const pad = /^`|`$|^ .* $/u.test(line) ? ' ' : '';
    return line === '' ? '' : `${fence}${pad}${line}${pad}${fence}`;
  }),
  /** What an author wrote in Markdown, on one line, fit for a table cell; links and HTML as in `block`. */
  cell: lexical(writeCell),
  /**
   * What an author wrote in Markdown, as paragraphs, lists, quotes, tables and code: raw HTML shows as text, so does a
   * link that is not http, https or mailto, a heading is a bold line, and what was opened is closed.
   */
  block: lexical((text: string) => joinBlocks(readMarkdown(text)).join('\n')),
  /** The same after a label of our own, which leads the first paragraph where the text starts with one. */
  labelled: lexical((label: Source, text: string) => {
    const blocks = readMarkdown(text);
    return `${sourced(label)}${blocks[0]?.isParagraph === true ? ' ' : '\n\n'}${joinBlocks(blocks).join('\n')}`;
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
  /** A block of JSON. */
  json: lexical((text: string) => {
    const inside = commentLines(text).join('\n');
    const fence = fenceFor(inside, '`', 3);
    return `${fence}json\n${inside}\n${fence}`;
  }),
  /** Lines of Markdown in a block quote. */
  quote: lexical((lines: Source) =>
    sourced(lines)
      .split('\n')
      .map((line) => (line === '' ? '>' : `> ${line}`))
      .join('\n'),
  ),
  /** A table, its first row the head. */
  table: lexical((rows: readonly (readonly Source[])[]) => alignRows(sourced(rows)).join('\n')),
};
