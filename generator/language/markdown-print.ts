import { fenceFor } from './markdown-text.ts';
import { writeTable } from './markdown-table.ts';

/** An entry of a list. */
export interface Item {
  readonly blocks: readonly Block[];
  /** Whether blank lines are between its blocks and behind it. */
  readonly isLoose: boolean;
  /** The box of a task. */
  readonly box?: '[ ]' | '[x]';
}

/** A block of Markdown; what is in lines and cells is written already. */
export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'code'; readonly language: string; readonly lines: readonly string[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | {
      readonly kind: 'list';
      /** The first number, of an ordered list. */ readonly start: number | undefined;
      readonly items: readonly Item[];
    }
  | { readonly kind: 'rule' };

/** Tells prettier to leave the next block as it is. */
const ignored = '<!-- prettier-ignore -->';

/** Languages whose code prettier leaves as it is; there are others, but these are what an error's documentation shows. */
const leftAlone: ReadonlySet<string> = new Set(
  `bash c c# c++ cpp console csharp curl diff go http ini java kotlin php plaintext py python rb rs ruby rust sh shell sql
  swift text toml txt xml zsh`.split(/\s+/),
);

const writeCode = (language: string, lines: readonly string[]): readonly string[] => {
  const fence = fenceFor(lines.join('\n'));
  const isLeftAlone = language === '' || leftAlone.has(language);
  const inside = lines.length === 0 ? [''] : lines;
  return [...(isLeftAlone ? [] : [ignored]), fence + language, ...inside, fence];
};

/** Lines behind a mark that stays on the first of them. */
const behind = (mark: string, lines: readonly string[]): readonly string[] =>
  lines.map((line, at) => (at === 0 ? mark + line : line === '' ? '' : ' '.repeat(mark.length) + line));

/** Whether a block would continue the one in front of it, were there no blank line. */
const wouldContinue = (before: Block | undefined, after: Block): boolean => {
  if (before === undefined || before.kind === 'code' || before.kind === 'rule') return false;
  return after.kind === 'paragraph' || after.kind === 'table' || (after.kind === 'quote' && before.kind === 'quote');
};

/** Whether blank lines are between the blocks of an item and behind it. */
const isApart = ({ isLoose, blocks }: Item): boolean =>
  isLoose || blocks.some((block, at) => wouldContinue(blocks[at - 1], block));

/** In a quote prettier takes the blank lines out that are behind a list inside of a list. */
const losesBlanks = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => {
    if (block.kind === 'quote') return losesBlanks(block.blocks);
    if (block.kind !== 'list') return false;
    return block.items.some(
      (item) => losesBlanks(item.blocks) || (isApart(item) && item.blocks.some(({ kind }) => kind === 'list')),
    );
  });

/** What a block is inside of, as far as it matters. */
interface Place {
  readonly isInList: boolean;
  readonly isInQuote: boolean;
}

const writeItem = (mark: string, item: Item, place: Place): readonly string[] => {
  const lines = item.blocks.flatMap((block, at) => {
    const written = writeBlock(block, place);
    const boxed = item.box !== undefined && at === 0 ? behind(`${item.box} `, written) : written;
    return isApart(item) && at > 0 && block.kind !== 'list' ? ['', ...boxed] : boxed;
  });
  return behind(mark, lines);
};

const writeList = (start: number | undefined, items: readonly Item[], place: Place): readonly string[] =>
  items.flatMap((item, at) => {
    const mark = start === undefined ? '- ' : `${Math.min(start + at, 999_999_999)}. `;
    return [...writeItem(mark, item, place), ...(isApart(item) && at < items.length - 1 ? [''] : [])];
  });

const writeQuote = (blocks: readonly Block[], place: Place): readonly string[] => {
  const lines = writeBlocks(blocks, { ...place, isInQuote: true }).map((line) => (line === '' ? '>' : `> ${line}`));
  return !place.isInQuote && losesBlanks(blocks) ? [ignored, ...lines] : lines;
};

const writeBlock = (block: Block, place: Place): readonly string[] => {
  switch (block.kind) {
    case 'paragraph':
      return block.lines;
    case 'code':
      return writeCode(block.language, block.lines);
    case 'quote':
      return writeQuote(block.blocks, place);
    case 'table':
      return writeTable(block.rows);
    case 'list':
      return writeList(block.start, block.items, { ...place, isInList: true });
    // In a list prettier writes a rule of stars.
    case 'rule':
      return [place.isInList ? '***' : '---'];
  }
};

/** The lines of blocks, one block after the other. */
export const writeBlocks = (
  blocks: readonly Block[],
  place: Place = { isInList: false, isInQuote: false },
): readonly string[] => blocks.flatMap((block, at) => [...(at === 0 ? [] : ['']), ...writeBlock(block, place)]);
