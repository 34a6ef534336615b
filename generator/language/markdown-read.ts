import { commentLines, onOneLine } from './comments.ts';
import { writeInline } from './markdown-inline.ts';
import type { Block, Item } from './markdown-print.ts';
import { splitRow } from './markdown-table.ts';
import { defuseLineStart, escapeText } from './markdown-text.ts';

const fenceStart = /^( {0,3})(`{3,}|~{3,}) *([^`]*)$/u;
const quoteStart = /^ {0,3}> ?/u;
const heading = /^ {0,3}#{1,6}(?= |$)/u;
const underline = /^ {0,3}(?:=+|-+)$/u;
const thematicBreak = /^ {0,3}([-*_])(?: *\1){2,}$/u;
const itemStart = /^( {0,3})([-*+]|(\d{1,9})[.)])(?=( +|$))/u;
const tableRule = /^ {0,3}\|?(?: *:?-+:? *\|)+(?: *:?-+:? *)?$/u;

/** Quotes and lists that are inside of more of them are text. */
const deepest = 6;

const indentOf = (line: string): number => line.length - line.trimStart().length;

const outdent = (line: string, indent: number): string => line.slice(Math.min(indent, indentOf(line)));

const toParagraph = (lines: readonly string[]): Block => ({
  kind: 'paragraph',
  lines: writeInline(lines.map((line) => line.trim()).join('\n'), { isCell: false })
    .split('\n')
    .map((line) => defuseLineStart(line.trim())),
});

/** A heading of an author is none of the page: a bold line. */
const toBold = (lines: readonly string[]): Block => {
  const inside = writeInline(lines.join(' ').replaceAll('*', '').trim(), { isCell: false });
  return { kind: 'paragraph', lines: inside === '' ? [] : [`**${inside}**`] };
};

/** What an item starts with: its mark, its number and the columns that what belongs to it is indented by. */
const readMark = (line: string): { readonly number: number | undefined; readonly indent: number } | undefined => {
  const match = itemStart.exec(line);
  if (match === null) return undefined;
  const [, blanks = '', mark = '', digits, gap = ''] = match;
  // Of five blanks and more, all but one belong to code inside the item.
  const width = gap.length === 0 || gap.length > 4 ? 1 : gap.length;
  return { number: digits === undefined ? undefined : Number(digits), indent: blanks.length + mark.length + width };
};

const hasContent = (line: string): boolean => line.replace(itemStart, '').trim() !== '';

/** Whether a line starts a block. In the middle of a paragraph a list must start with content, and at one. */
const startsBlock = (line: string, isInParagraph: boolean): boolean => {
  if (line === '' || quoteStart.test(line) || heading.test(line)) return true;
  if (fenceStart.test(line) || thematicBreak.test(line)) return true;
  const mark = readMark(line);
  return mark !== undefined && (!isInParagraph || ([undefined, 1].includes(mark.number) && hasContent(line)));
};

interface Read {
  readonly blocks: readonly Block[];
  /** Whether blank lines are between the blocks. */
  readonly isLoose: boolean;
}

/** Adds a block that is not empty; a list continues the list of its kind in front of it, as any reader takes it. */
const addBlock = (blocks: Block[], block: Block): void => {
  const last = blocks.at(-1);
  const isEmpty =
    (block.kind === 'paragraph' && block.lines.join('') === '') ||
    (block.kind === 'list' && block.items.length === 0) ||
    (block.kind === 'quote' && block.blocks.length === 0);
  if (isEmpty) return;
  const isOrdered = (list: { readonly start: number | undefined }): boolean => list.start !== undefined;
  if (block.kind === 'list' && last?.kind === 'list' && isOrdered(last) === isOrdered(block)) {
    const items = last.items.map((item, at) => (at === last.items.length - 1 ? { ...item, isLoose: true } : item));
    blocks[blocks.length - 1] = { ...last, items: [...items, ...block.items] };
  } else blocks.push(block);
};

/** Reads the lines of an author's Markdown from the top, a block at a time. Each line is looked at once at each depth. */
const readBlocks = (source: readonly string[], depth: number, isItem: boolean): Read => {
  const lines = source.map((line) => line.replace(/^[ \t]+/u, (blanks) => blanks.replaceAll('\t', '    ')));
  const blocks: Block[] = [];
  let isAfterBlank = false;
  let isLoose = false;
  let at = 0;

  const takeWhile = (keep: (line: string) => boolean): readonly string[] => {
    const from = at;
    while (at < lines.length && keep(lines[at] ?? '')) at += 1;
    return lines.slice(from, at);
  };

  const takeFence = ([, blanks = '', marks = '', info = '']: RegExpExecArray): Block => {
    const closing = new RegExp(`^ {0,3}${marks.charAt(0)}{${marks.length},}$`, 'u');
    at += 1;
    const inside = takeWhile((line) => !closing.test(line));
    at += 1;
    const language = /^[\w+#.-]*/u.exec(info)?.[0] ?? '';
    return { kind: 'code', language, lines: inside.map((line) => outdent(line, blanks.length)) };
  };

  const takeIndented = (): Block => {
    const code = takeWhile((line) => line === '' || indentOf(line) >= 4).map((line) => outdent(line, 4));
    return { kind: 'code', language: '', lines: code.slice(0, code.findLastIndex((line) => line !== '') + 1) };
  };

  const takeQuote = (): Block => {
    const inside = takeWhile((line) => quoteStart.test(line)).map((line) => line.replace(quoteStart, ''));
    return { kind: 'quote', blocks: readBlocks(inside, depth + 1, false).blocks };
  };

  const takeTable = (): Block | undefined => {
    const head = splitRow(lines[at] ?? '');
    const columns = splitRow(lines[at + 1] ?? '').length;
    if (head.length !== columns) return undefined;
    at += 2;
    const body = takeWhile((line) => line.includes('|') && !startsBlock(line, true)).map(splitRow);
    const rows = [head, ...body].map((row) =>
      head.map((_, column) => writeInline(row[column] ?? '', { isCell: true })),
    );
    return { kind: 'table', rows };
  };

  /** The lines of an item: those that are indented, and those that continue its paragraph. */
  const takeItemLines = (indent: number): readonly string[] => {
    const taken = [(lines[at] ?? '').slice(indent)];
    at += 1;
    let end = at;
    let isFenced = fenceStart.test(taken[0] ?? '');
    for (let next = at; next < lines.length; next += 1) {
      const line = lines[next] ?? '';
      const isInside = indentOf(line) >= indent;
      const continues = next === end && !isFenced && !startsBlock(line, false) && taken.at(-1) !== '';
      if (line !== '' && !isInside && !continues) break;
      const inside = isInside ? line.slice(indent) : line;
      if (fenceStart.test(inside)) isFenced = !isFenced;
      taken.push(inside);
      if (line !== '') end = next + 1;
    }
    const count = end - at;
    at = end;
    return taken.slice(0, count + 1);
  };

  const takeList = (isOrdered: boolean): Block => {
    const items: Item[] = [];
    let start: number | undefined;
    for (;;) {
      const mark = readMark(lines[at] ?? '');
      if (mark === undefined || (mark.number !== undefined) !== isOrdered || thematicBreak.test(lines[at] ?? '')) break;
      if (items.length === 0) start = mark.number;
      const [first = '', ...others] = takeItemLines(mark.indent);
      const [, box] = /^\[([ xX])\] /u.exec(first) ?? [];
      const item = readBlocks([box === undefined ? first : first.slice(4), ...others], depth + 1, true);
      const blanks = takeWhile((line) => line === '');
      const isTask = box !== undefined && item.blocks[0]?.kind === 'paragraph';
      if (item.blocks.length > 0) {
        items.push({
          ...item,
          isLoose: item.isLoose || blanks.length > 0,
          ...(isTask ? { box: box === ' ' ? '[ ]' : '[x]' } : {}),
        });
      }
    }
    return { kind: 'list', start, items };
  };

  const takeParagraph = (): Block => {
    const from = at;
    at += 1;
    takeWhile((line) => !startsBlock(line, true) && !underline.test(line));
    const paragraph = lines.slice(from, at);
    if (!underline.test(lines[at] ?? '')) return toParagraph(paragraph);
    at += 1;
    return toBold(paragraph);
  };

  const takeBlock = (line: string): Block => {
    const fence = fenceStart.exec(line);
    if (fence) return takeFence(fence);
    if (indentOf(line) >= 4) return takeIndented();
    if (heading.test(line)) {
      at += 1;
      return toBold([line.replace(heading, '').replace(/ #+$/u, '')]);
    }
    if (thematicBreak.test(line)) {
      at += 1;
      return { kind: 'rule' };
    }
    if (depth < deepest) {
      if (quoteStart.test(line)) return takeQuote();
      const mark = readMark(line);
      // Only a list that starts at one can follow another block of an item without a blank line.
      const isList = mark !== undefined && (!isItem || blocks.length === 0 || [undefined, 1].includes(mark.number));
      if (isList) return takeList(mark.number !== undefined);
    }
    const isTable = line.includes('|') && tableRule.test(lines[at + 1] ?? '');
    return (isTable ? takeTable() : undefined) ?? takeParagraph();
  };

  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (line === '') {
      isAfterBlank = blocks.length > 0;
      at += 1;
    } else {
      isLoose ||= isAfterBlank;
      isAfterBlank = false;
      addBlock(blocks, takeBlock(line));
    }
  }
  return { blocks, isLoose };
};

/** Whether a text is words on one line as it is: what most texts are, and what needs no reading. */
export const isOneLine = (text: string): boolean =>
  /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]*$/u.test(text) && !/^ |  | $/.test(text);

/** The blocks of an author's Markdown: nothing of it can end the block that it is in, or be more than text and links. */
export const readMarkdown = (text: string): readonly Block[] => {
  if (/^\p{L}/u.test(text) && isOneLine(text)) return [toParagraph([text])];
  const lines = commentLines(text);
  const { blocks } = readBlocks(lines, 0, false);
  // Marks without anything that they mark are text.
  return blocks.length > 0 || lines.length === 0
    ? blocks
    : [{ kind: 'paragraph', lines: [defuseLineStart(escapeText(onOneLine(text)))] }];
};

/** An author's Markdown on one line, fit for a table cell. */
export const writeCell = (text: string): string => {
  const line = commentLines(text)
    .map((part) => part.trim())
    .join(' ');
  return defuseLineStart(writeInline(line, { isCell: true }));
};
