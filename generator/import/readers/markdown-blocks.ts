import markdownIt, { type Env, type MarkdownIt, type Token } from 'markdown-it';
import type { Diagnostic } from '../../diagnostic.ts';
import { doubt } from '../notice.ts';
import type { Block, BlockPage } from './blocks.ts';
import { readInline, type Located } from './markdown-inline.ts';
import { findRegions } from './markdown-regions.ts';
import { splitRow, trim } from './markdown-rows.ts';
import { sliceText, type RichText } from './rich-text.ts';

/**
 * HTML stays in its line: a heading below a tag of JSX is a heading. Texts are parsed one by one, because escapes joined to
 * other text would lose their places.
 */
const createParser = (): MarkdownIt =>
  markdownIt({ html: true }).disable(['html_block', 'inline', 'text_join', 'linkify', 'replacements', 'smartquotes']);

interface Reading {
  readonly file: string;
  readonly lines: readonly { readonly text: string; readonly start: number }[];
  readonly parser: MarkdownIt;
  readonly env: Env;
  readonly doubts: Diagnostic[];
}

/** Lines as Markdown has them. */
const splitLines = (text: string): Reading['lines'] => {
  const lines: { text: string; start: number }[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(/\r\n?|\n/g)) {
    lines.push({ text: text.slice(start, index), start });
    start = index + end.length;
  }
  lines.push({ text: text.slice(start), start });
  return lines;
};

/** Where the text of a paragraph or heading is: each line of it is in a line of the source, behind markers. */
const locate = ({ lines }: Reading, token: Token): Located => {
  const [from] = token.map ?? [0];
  const places: number[] = [];
  for (const [index, part] of token.content.split('\n').entries()) {
    const line = lines[from + index] ?? { text: '', start: 0 };
    const wanted = part.trim();
    const lead = part.length - part.trimStart().length;
    const at = line.text.replaceAll('\0', '\ufffd').lastIndexOf(wanted);
    const start = line.start + Math.max(at, 0) - lead;
    for (let unit = 0; unit <= part.length; unit += 1) places.push(Math.max(start + unit, line.start));
  }
  return { content: token.content, places };
};

const parseText = ({ parser, env }: Reading, located: Located): RichText => {
  const tokens: Token[] = [];
  parser.inline.parse(located.content, parser, env, tokens);
  return readInline(located, tokens);
};

const readCells = (reading: Reading, tokens: readonly Token[], index: number, columns: number): readonly RichText[] => {
  const token = tokens[index];
  const line = reading.lines[token?.map?.[0] ?? 0] ?? { text: '', start: 0 };
  const located = splitRow(line.text, line.start, (token?.level ?? 0) > 2);
  const extra = located.slice(columns);
  const [first] = extra;
  if (first !== undefined) {
    const start = first.places[0] ?? line.start;
    const end = extra.at(-1)?.places.at(-1) ?? start;
    reading.doubts.push(
      doubt(
        'cells-extra',
        { file: reading.file, start, end },
        `This row has ${located.length} cells, but the table has ${columns} columns. What is right of the last column was not read.`,
        'Write \\| for a pipe that belongs to a cell.',
      ),
    );
  }
  const lineEnd = line.start + line.text.length;
  return Array.from({ length: columns }, (_, column) => {
    const cell = located[column] ?? { content: '', places: [lineEnd] };
    return parseText(reading, cell);
  });
};

/** `Orders {#orders}` is called Orders. */
const withoutAnchor = (text: RichText): RichText =>
  sliceText(text, 0, /\s*\{\s*#[\w.-]+\s*\}$/.exec(text.text)?.index ?? text.text.length);

/** Where the token is that closes an opening one. */
const closing = (tokens: readonly Token[], from: number): number => {
  const level = tokens[from]?.level ?? 0;
  let at = from + 1;
  while (at < tokens.length && !(tokens[at]?.nesting === -1 && tokens[at]?.level === level)) at += 1;
  return at;
};

const readTable = (reading: Reading, tokens: readonly Token[], from: number, to: number): Block => {
  const inner = tokens.slice(from, to);
  const rows = inner.flatMap(({ type }, index) => (type === 'tr_open' ? [index] : []));
  const columns = inner.filter(({ type }) => type === 'th_open').length;
  const [header = [], ...body] = rows.map((row) => readCells(reading, inner, row, columns));
  const [first = 0, last = first + 1] = tokens[from]?.map ?? [];
  const start = reading.lines[first]?.start ?? 0;
  const line = reading.lines[last - 1] ?? { text: '', start };
  const place = { file: reading.file, start, end: line.start + line.text.length };
  return { kind: 'table', caption: undefined, header, rows: body, place };
};

const readBlocks = (reading: Reading, tokens: readonly Token[]): readonly { block: Block; start: number }[] => {
  const blocks: { block: Block; start: number }[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const line = reading.lines[token.map?.[0] ?? 0];
    const start = line?.start ?? 0;
    const add = (block: Block): void => void blocks.push({ block, start });
    const end = token.nesting === 1 ? closing(tokens, at) : at;
    const inline = tokens[at + 1];
    switch (token.type) {
      case 'heading_open':
      case 'paragraph_open': {
        if (inline?.type !== 'inline') break;
        const text = parseText(reading, trim(locate(reading, inline)));
        if (text.text === '') break;
        if (token.type === 'paragraph_open') add({ kind: 'text', text });
        else add({ kind: 'heading', level: Number(token.tag.slice(1)), text: withoutAnchor(text) });
        break;
      }
      case 'table_open':
        add(readTable(reading, tokens, at, end));
        break;
      case 'bullet_list_open':
      case 'ordered_list_open': {
        const items: (readonly Block[])[] = [];
        for (let item = at + 1; item < end; item = closing(tokens, item) + 1) {
          items.push(readBlocks(reading, tokens.slice(item + 1, closing(tokens, item))).map(({ block }) => block));
        }
        add({ kind: 'list', items });
        break;
      }
      case 'blockquote_open':
        blocks.push(...readBlocks(reading, tokens.slice(at + 1, end)));
        break;
      case 'fence':
      case 'code_block': {
        const last = reading.lines[(token.map?.[1] ?? 1) - 1];
        const place = { file: reading.file, start, end: (last?.start ?? start) + (last?.text.length ?? 0) };
        add({ kind: 'code', text: token.content, place });
        break;
      }
    }
    at = end;
  }
  return blocks;
};

/** The blocks of a Markdown or MDX page. Tables of HTML in it are read by `readHtml`. */
export const readMarkdownBlocks = (
  file: string,
  text: string,
  readHtml: (html: string, offset: number) => readonly Block[],
): BlockPage => {
  const { markdown, title, html } = findRegions(file, text);
  const reading: Reading = { file, lines: splitLines(text), parser: createParser(), env: {}, doubts: [] };
  const blocks = [
    ...readBlocks(reading, reading.parser.parse(markdown, reading.env)),
    ...html.flatMap(({ start, end }) => readHtml(text.slice(start, end), start).map((block) => ({ block, start }))),
  ];
  return {
    title,
    blocks: blocks.toSorted((one, other) => one.start - other.start).map(({ block }) => block),
    doubts: reading.doubts,
  };
};
