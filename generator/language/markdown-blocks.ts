import { commentLines } from './comments.ts';
import { defuseLineStart, fenceFor, writeInline } from './markdown-inline.ts';
import { alignRows, splitRow } from './markdown-table.ts';

/** A paragraph, list, quote, table or block of code. */
export interface Block {
  readonly isParagraph: boolean;
  readonly lines: readonly string[];
}

const fenceStart = /^( *)(`{3,}|~{3,}) *([^`]*)$/u;
const quoteStart = /^ {0,3}> ?/u;
const heading = /^ {0,3}#{1,6}(?= |$)/u;
const underline = /^ {0,3}(?:=+|-+)$/u;
const thematicBreak = /^ {0,3}([-*_])(?: *\1){2,}$/u;
const listItem = /^( *)([-*+]|\d{1,9}[.)])(?: +(.*))?$/u;
const tableRule = /^ {0,3}\|?(?: *:?-+:? *\|)+(?: *:?-+:? *)?$/u;
const deepestQuote = 4;

const indentOf = (line: string): number => line.length - line.trimStart().length;

const writeLines = (text: string, indent: string): readonly string[] =>
  writeInline(text, { isCell: false })
    .split('\n')
    .map((line) => indent + defuseLineStart(line.trim()));

const bold = (text: string): string => {
  const inner = writeInline(text.replaceAll('\n', ' ').replaceAll('*', '').trim(), { isCell: false });
  return inner === '' ? '' : `**${inner}**`;
};

const fenced = (lines: readonly string[], info: string, indent: number): Block => {
  const blanks = ' '.repeat(indent);
  const fence = fenceFor(lines.join('\n'), '`', 3);
  const language = /^[\w+#.-]*/u.exec(info)?.[0] ?? '';
  return {
    isParagraph: false,
    lines: [fence + language, ...lines, fence].map((line) => (line === '' ? '' : blanks + line)),
  };
};

const outdent = (line: string, indent: number): string => line.slice(Math.min(indent, indentOf(line)));

/** Reads the lines of an author's Markdown from the top, a block at a time. Linear: each line is taken once. */
const readBlocks = (source: readonly string[], depth: number): readonly Block[] => {
  const lines = source.map((line) => line.replace(/^[ \t]+/u, (blanks) => blanks.replaceAll('\t', '    ')));
  const blocks: Block[] = [];
  /** Columns that what belongs to the last list item is indented by; 0 outside of lists. */
  let listIndent = 0;
  let at = 0;

  const startsBlock = (line: string, paragraph: boolean): boolean =>
    line === '' ||
    fenceStart.test(line) ||
    quoteStart.test(line) ||
    heading.test(line) ||
    thematicBreak.test(line) ||
    (listItem.test(line) && (!paragraph || !/^ *\d/u.test(line) || /^ *1[.)]/u.test(line)));

  const takeWhile = (keep: (line: string) => boolean): readonly string[] => {
    const from = at;
    while (at < lines.length && keep(lines[at] ?? '')) at += 1;
    return lines.slice(from, at);
  };

  const takeFence = ([, blanks = '', marks = '', info = '']: RegExpExecArray): Block => {
    const closing = new RegExp(`^ *${marks.charAt(0)}{${marks.length},}$`, 'u');
    at += 1;
    const inside = takeWhile((line) => !closing.test(line));
    at += 1;
    return fenced(
      inside.map((line) => outdent(line, blanks.length)),
      info,
      Math.min(blanks.length, listIndent),
    );
  };

  const takeTable = (): Block | undefined => {
    const head = splitRow(lines[at] ?? '');
    const columns = splitRow(lines[at + 1] ?? '').length;
    if (head.length !== columns) return undefined;
    at += 2;
    const body = takeWhile((line) => line.includes('|') && !startsBlock(line, true)).map(splitRow);
    const cells = [head, ...body].map((row) =>
      head.map((_, column) => writeInline(row[column] ?? '', { isCell: true })),
    );
    return { isParagraph: false, lines: alignRows(cells) };
  };

  const takeList = (): Block => {
    const written: string[] = [];
    for (let match = listItem.exec(lines[at] ?? ''); match; match = listItem.exec(lines[at] ?? '')) {
      const [, blanks = '', marker = '', content = ''] = match;
      at += 1;
      const more = takeWhile((line) => !startsBlock(line, false)).map((line) => line.trim());
      const indent = ' '.repeat(Math.min(blanks.length, listIndent));
      const mark = `${indent}${/\d/.test(marker) ? marker : '-'}`;
      const task = /^\[[ xX]\] /u.exec(content)?.[0] ?? '';
      const [first = '', ...others] = writeLines(
        [content.slice(task.length), ...more].filter((line) => line !== '').join('\n'),
        '',
      );
      listIndent = mark.length + 1;
      const text = `${task}${first}`;
      if (text !== '') written.push(`${mark} ${text}`);
      for (const line of others) written.push(' '.repeat(listIndent) + line);
    }
    return { isParagraph: false, lines: written };
  };

  const takeParagraph = (): Block => {
    const indent = Math.min(indentOf(lines[at] ?? ''), listIndent);
    const from = at;
    at += 1;
    const more = takeWhile((line) => !startsBlock(line, true) && !underline.test(line));
    const text = [lines[from] ?? '', ...more].map((line) => line.trim()).join('\n');
    if (underline.test(lines[at] ?? '')) {
      at += 1;
      return { isParagraph: true, lines: [bold(text)] };
    }
    return { isParagraph: true, lines: writeLines(text, ' '.repeat(indent)) };
  };

  const takeBlock = (line: string): Block => {
    const fence = fenceStart.exec(line);
    if (fence) return takeFence(fence);
    if (indentOf(line) < 2 && !listItem.test(line)) listIndent = 0;
    if (quoteStart.test(line) && listIndent === 0 && depth < deepestQuote) {
      const inside = takeWhile((next) => quoteStart.test(next)).map((next) => next.replace(quoteStart, ''));
      const quoted = writeBlocks(inside, depth + 1);
      return { isParagraph: false, lines: quoted.map((next) => (next === '' ? '>' : `> ${next}`)) };
    }
    if (indentOf(line) >= 4 && listIndent === 0) {
      const code = takeWhile((next) => next === '' || indentOf(next) >= 4).map((next) => outdent(next, 4));
      return fenced(code.slice(0, code.findLastIndex((next) => next !== '') + 1), '', 0);
    }
    if (heading.test(line)) {
      at += 1;
      return { isParagraph: true, lines: [bold(line.replace(heading, '').replace(/ #+$/u, ''))] };
    }
    if (thematicBreak.test(line)) {
      at += 1;
      return { isParagraph: false, lines: ['---'] };
    }
    if (listItem.test(line)) return takeList();
    const table =
      line.includes('|') && listIndent === 0 && tableRule.test(lines[at + 1] ?? '') ? takeTable() : undefined;
    return table ?? takeParagraph();
  };

  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (line === '') at += 1;
    else blocks.push(takeBlock(line));
  }
  return blocks.filter(({ lines: [first] }) => first !== undefined && first !== '');
};

/** Whether a text is words on one line as it stands: what most texts are, and what needs no reading. */
export const isOneLine = (text: string): boolean =>
  /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]*$/u.test(text) && !/^ |  | $/.test(text);

/** The blocks of an author's Markdown: nothing of it can end the block that it stands in, or be more than text and links. */
export const readMarkdown = (text: string): readonly Block[] =>
  /^\p{L}/u.test(text) && isOneLine(text)
    ? [{ isParagraph: true, lines: [defuseLineStart(writeInline(text, { isCell: false }))] }]
    : readBlocks(commentLines(text), 0);

/** The lines of blocks one after the other. */
export const joinBlocks = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap(({ lines }, index) => (index === 0 ? lines : ['', ...lines]));

const writeBlocks = (lines: readonly string[], depth: number): readonly string[] =>
  joinBlocks(readBlocks(lines, depth));

/** An author's Markdown on one line, fit for a table cell. */
export const writeCell = (text: string): string =>
  defuseLineStart(
    writeInline(
      commentLines(text)
        .map((line) => line.trim())
        .join(' '),
      { isCell: true },
    ),
  );
