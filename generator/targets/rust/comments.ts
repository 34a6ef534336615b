import { commentLines } from '../../language/comments.ts';

const fence = /^\s*(?:`{3,}|~{3,})[\w+#.-]*$/u;
const link = /^<?(https?:\/\/[^\s<>"\\^`{|}]+?)>?([.,;:!?)]*)$/iu;
const inlineLink = /\[([^[\]]+)\]\((https?:\/\/[^\s()<>]+)\)/giu;
const inlineCode = /^([("']*)`([^`]+)`([.,;:!?)"']*)$/u;
const sign = /^(?:[-\u2013\u2014=+/]|\.\.\.)$/u;
const word = /^["'(]*[\p{L}\p{N}][\p{L}\p{M}\p{N}'\u2019.,;:!?)"/%-]*$/u;
const wordFirst = /^["'(]*\p{L}/u;

/** A code span that holds a text, whatever backticks that has. */
const codeSpan = (text: string): string => {
  const longest = Math.max(0, ...(text.match(/`+/gu) ?? []).map((run) => run.length));
  const marks = '`'.repeat(longest + 1);
  const pad = /^`|`$/u.test(text) ? ' ' : '';
  return `${marks}${pad}${text}${pad}${marks}`;
};

/** Whether a word has no meaning in Markdown, and clippy does not take it for an identifier (`doc_markdown`). */
const isProse = (text: string, isFirst: boolean): boolean => {
  if (sign.test(text)) return !isFirst;
  if (!word.test(text) || text.includes('::') || text.includes('//') || /^www\./iu.test(text)) return false;
  if (isFirst && !wordFirst.test(text)) return false;
  return !/\p{Lu}.*\p{Lu}/u.test(text) || !/\p{Ll}/u.test(text);
};

/** Words, and code spans of an author's own. */
const splitWords = (line: string): readonly string[] => line.match(/["'(]*`[^`]+`[.,;:!?)"']*(?=\s|$)|\S+/gu) ?? [];

const writeLine = (line: string): string => {
  const written: string[] = [];
  let codes: string[] = [];
  const flush = (): void => {
    const [, code = '', end = ''] = /^([^]*[\w}])([.,;:!?]*)$/u.exec(codes.join(' ')) ?? ['', codes.join(' ')];
    if (code !== '') written.push(codeSpan(code) + end);
    codes = [];
  };
  const put = (text: string): void => {
    flush();
    written.push(text);
  };
  for (const part of splitWords(line)) {
    const isFirst = written.length === 0 && codes.length === 0;
    const bare = part.replace(/^(\*{1,3})([^*]+)\1([.,;:!?)]*)$/u, '$2$3');
    const [, before = '', code, after = ''] = inlineCode.exec(part) ?? [];
    const [, address, rest = ''] = link.exec(part) ?? [];
    if (isProse(bare, isFirst)) put(bare);
    else if (code !== undefined && code.trim() !== '' && (!isFirst || before === ''))
      put(`${before}${codeSpan(code.replaceAll(/\s+/gu, ' ').trim())}${after}`);
    else if (address !== undefined) put(`<${address}>${rest}`);
    else codes.push(part);
  }
  flush();
  return written.join(' ');
};

/**
 * A text as lines of a documentation comment, without the marker. rustdoc reads Markdown and runs what looks like
 * code: words stay words, an author's code spans and links to the web stay what they are, and all else is shown in code
 * spans, where nothing means anything. A list item is a paragraph.
 */
export const toDocLines = (text: string): readonly string[] => {
  const lines: string[] = [];
  for (const line of commentLines(text.replace(inlineLink, '$1 $2'))) {
    if (fence.test(line)) continue;
    const isItem = /^\s*[-*+] /u.test(line);
    const written = writeLine(isItem ? line.replace(/^\s*[-*+] /u, '') : line);
    if (isItem && lines.at(-1) !== '' && lines.length > 0) lines.push('');
    if (written !== '') lines.push(isItem ? `\u2022 ${written}` : written);
    else if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
  }
  if (lines.length === 0 && text.trim() !== '') return [codeSpan(commentLines(text).join(' ').trim())];
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
};
