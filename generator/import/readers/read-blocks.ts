/** Reads a page by its blocks: its tables, its headings and lists with codes, and what is said below them. */
import { roleOfHeader } from '../header-words.ts';
import type { Cell, ReadPage } from '../source.ts';
import type { Block, BlockPage, HeadingBlock } from './blocks.ts';
import { headingCode, readEntry } from './code-entries.ts';
import { hasOwnCodes, readLines, readList, readTerms, type Surroundings } from './code-lists.ts';
import type { LeadingCode } from './code-shape.ts';
import { doubt } from '../notice.ts';
import { skip, type Found } from './found.ts';
import { doubtMissingCodes, findCodes } from './heading-codes.ts';
import { cellOf, type RichText } from './rich-text.ts';
import { readSection } from './sections.ts';
import { readGrids } from './table-grids.ts';

const aboutErrors =
  /err(?:or|no|code)|code|fail|exception|reject|status|problem|错误|返回码|状态码|错误码|エラー|오류|에러|ошибк|خط[أا]|fehler|erreur|hata/i;

/** A heading that is a paragraph in bold is below all others. */
const boldLevel = 7;

const isBold = ({ text, spans }: RichText): boolean =>
  text.length <= 80 &&
  !/[\n.:：。]$/.test(text) &&
  spans.some(({ kind, from, to }) => kind === 'strong' && from === 0 && to === text.length);

/** Paragraphs in bold are headings. */
const withBoldHeadings = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block) =>
    block.kind === 'text' && isBold(block.text) ? { kind: 'heading', level: boldLevel, text: block.text } : block,
  );

/** The heading of the page: the first one, if no other is on its level. */
const findTitle = (headings: readonly HeadingBlock[]): HeadingBlock | undefined => {
  const [first, ...others] = headings;
  return first !== undefined && first.level < boldLevel && others.every(({ level }) => level > first.level)
    ? first
    : undefined;
};

const codeLine = /^\s*["'[(]?(?:-?\d{3,}|[A-Z]{1,10}[-_]?\d{2,}|[A-Z]+_[A-Z_]+)["'\])]?\s*(?:[:=,|\t]|-\s|\s{2,})\s*\S/;

/** `Error codes:` is called Error codes. */
const headingCell = (file: string, text: RichText): Cell =>
  cellOf(file, text, 0, text.text.length - (/\s*[:：]$/.exec(text.text)?.[0].length ?? 0));

/** The heading of an error, and what is below it. */
interface Section {
  readonly heading: HeadingBlock;
  readonly lead: LeadingCode;
  readonly blocks: Block[];
}

/** Whether a heading is a part of the error above it: it is smaller, or a label as `Cause`. */
const isWithin = ({ level, text }: HeadingBlock, { heading }: Section): boolean =>
  level > heading.level || (level === heading.level && roleOfHeader(text.text) !== undefined);

/** Errors below an error that is a status have it: Telegram's `400 BAD_REQUEST`. */
const withinSection = ({ heading, lead }: Section, { headings }: Surroundings, file: string): Surroundings => {
  const code = cellOf(file, heading.text, lead.code.from, lead.code.to);
  const status = /^[1-5]\d\d$/.test(code.text) ? { status: code } : {};
  return { headings: [...headings, cellOf(file, heading.text)], isAboutErrors: true, ...status };
};

const walk = (blocks: readonly Block[], outer: Surroundings, found: Found): void => {
  const { file } = found;
  const headings = blocks.filter((block) => block.kind === 'heading');
  const codes = findCodes(headings, outer.isAboutErrors, found);
  let path: readonly { readonly level: number; readonly cell: Cell }[] = [];
  let section: Section | undefined;
  let texts: RichText[] = [];
  const here = (): Surroundings => ({
    headings: [...outer.headings, ...path.map(({ cell }) => cell)],
    isAboutErrors: outer.isAboutErrors || path.some(({ cell }) => aboutErrors.test(cell.text)),
  });
  const endTexts = (): void => {
    readLines(texts, here(), found);
    texts = [];
  };
  const endSection = (): void => {
    if (section === undefined) return;
    readSection(readEntry(file, section.heading.text, section.lead), here().headings, section.blocks, found);
    section = undefined;
  };
  for (const block of blocks) {
    if (block.kind !== 'text') endTexts();
    if (block.kind === 'heading') {
      const lead = codes.get(block);
      if (section !== undefined && lead === undefined && isWithin(block, section)) {
        section.blocks.push(block);
        continue;
      }
      endSection();
      path = path.filter(({ level }) => level < block.level);
      if (lead !== undefined) section = { heading: block, lead, blocks: [] };
      else path = [...path, { level: block.level, cell: headingCell(file, block.text) }];
    } else if (block.kind === 'table') {
      const own = section === undefined ? [] : [cellOf(file, section.heading.text)];
      found.grids.push(...readGrids(file, block, [...here().headings, ...own]));
    } else if (block.kind === 'code') {
      if (block.text.split('\n').filter((line) => codeLine.test(line)).length >= 3) {
        const message = 'This code has lines that look like errors. It was not read.';
        skip(found, block.place, message, 'Save it as a file of its own, and import that.');
      }
    } else if (section !== undefined && block.kind === 'list' && hasOwnCodes(block)) {
      readList(block, withinSection(section, here(), file), found, () => {});
    } else if (section !== undefined) section.blocks.push(block);
    else if (block.kind === 'text') texts.push(block.text);
    else if (block.kind === 'terms') readTerms(block, here(), found);
    else readList(block, here(), found, (inner, surroundings) => walk(inner, surroundings, found));
  }
  endTexts();
  endSection();
};

/** Reads the blocks of a page. */
export const readBlockPage = (file: string, page: BlockPage): ReadPage => {
  const blocks = withBoldHeadings(page.blocks);
  const headings = blocks.filter((block) => block.kind === 'heading');
  const heading = findTitle(headings);
  const isCode = heading !== undefined && headingCode(heading.text, true) !== undefined;
  const isCategory = page.title !== undefined && heading?.level !== 1;
  const own = heading === undefined || isCode || isCategory ? undefined : cellOf(file, heading.text);
  const found: Found = { file, grids: [], rows: [], doubts: [...page.doubts] };
  const isAboutErrors = aboutErrors.test(`${page.title?.text ?? ''} ${own?.text ?? ''} ${file}`);
  walk(
    own === undefined ? blocks : blocks.filter((block) => block !== heading),
    { headings: [], isAboutErrors },
    found,
  );
  doubtMissingCodes(headings, found);
  if (found.grids.length === 0 && found.rows.length === 0 && found.doubts.length === 0) {
    const place = { file, start: 0, end: 0 };
    const message = 'No table, list or heading of this page looks like errors.';
    found.doubts.push(
      doubt('source-unreadable', place, message, 'Name the kind of the file with --as, if it is another.'),
    );
  }
  return { title: page.title ?? own, grids: found.grids, rows: found.rows, doubts: found.doubts };
};
