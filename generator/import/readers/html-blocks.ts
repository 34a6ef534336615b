import { parse, parseFragment } from 'parse5';
import type { Block, BlockPage } from './blocks.ts';
import { readTable } from './html-table.ts';
import {
  childrenOf,
  deepest,
  isElement,
  isFlowing,
  isHidden,
  piecesOf,
  stretchOf,
  textOf,
  type HtmlElement,
  type HtmlNode,
  type HtmlSource,
} from './html-text.ts';
import { cellOf, richText, type Piece, type RichText } from './rich-text.ts';

/** The elements with a name below a node, but not those in others of them. */
const findAll = (node: HtmlNode, names: readonly string[], depth = 0): readonly HtmlElement[] =>
  depth > deepest
    ? []
    : childrenOf(node).flatMap((child) => {
        if (isElement(child) && names.includes(child.tagName)) return [child];
        return findAll(child, names, depth + 1);
      });

const readTerms = (list: HtmlElement, source: HtmlSource): Block => {
  const entries: { term: RichText; detail: RichText }[] = [];
  let terms: RichText[] = [];
  let details = 0;
  for (const child of findAll(list, ['dt', 'dd', 'dl'])) {
    if (child.tagName === 'dt') {
      if (details > 0) terms = [];
      details = 0;
      terms.push(textOf(child, source));
    } else if (child.tagName === 'dd') {
      details += 1;
      const detail = textOf(child, source);
      if (details === 1) entries.push(...terms.map((term) => ({ term, detail })));
    }
  }
  return { kind: 'terms', entries, place: { file: source.file, ...stretchOf(list, source) } };
};

/** Whether an element is a part of a line and holds nothing but such parts. */
const isInline = (node: HtmlNode, depth = 0): boolean =>
  !isElement(node) ||
  (isFlowing(node) && depth < deepest && childrenOf(node).every((child) => isInline(child, depth + 1)));

const readNodes = (nodes: readonly HtmlNode[], source: HtmlSource, depth: number): readonly Block[] => {
  if (depth > deepest) return [];
  const blocks: Block[] = [];
  let line: Piece[] = [];
  const endLine = (): void => {
    const at = line[0]?.starts[0] ?? 0;
    const text = richText(line, at, at);
    if (text.text !== '') blocks.push({ kind: 'text', text });
    line = [];
  };
  for (const node of nodes) {
    if (isInline(node)) {
      line.push(...piecesOf(node, source));
      continue;
    }
    endLine();
    if (!isElement(node) || isHidden(node)) continue;
    const heading = /^h([1-6])$/.exec(node.tagName)?.[1];
    if (heading !== undefined) {
      const text = textOf(node, source);
      if (text.text !== '') blocks.push({ kind: 'heading', level: Number(heading), text });
    } else if (node.tagName === 'table') {
      blocks.push(readTable(node, source));
      // Tables in cells are tables of their own.
      const inner = findAll(node, ['table']);
      if (depth < deepest) blocks.push(...readNodes(inner, source, depth + 1));
    } else if (node.tagName === 'dl') blocks.push(readTerms(node, source));
    else if (node.tagName === 'ul' || node.tagName === 'ol') {
      const items = childrenOf(node).filter(isElement);
      blocks.push({ kind: 'list', items: items.map((item) => readNodes(childrenOf(item), source, depth + 1)) });
    } else if (node.tagName === 'pre') {
      const { text } = textOf(node, source);
      blocks.push({ kind: 'code', text, place: { file: source.file, ...stretchOf(node, source) } });
    } else blocks.push(...readNodes(childrenOf(node), source, depth + 1));
  }
  endLine();
  return blocks;
};

/** The blocks of a part of a page that starts at an offset of the file. */
export const readHtmlPart = (file: string, html: string, offset: number): readonly Block[] =>
  readNodes(childrenOf(parseFragment(html, { sourceCodeLocationInfo: true })), { file, html, offset }, 0);

/** The blocks of a whole page. */
export const readHtmlBlocks = (file: string, html: string): BlockPage => {
  const source = { file, html, offset: 0 };
  const page = parse(html, { sourceCodeLocationInfo: true });
  const [title] = findAll(page, ['title']);
  const cell = title === undefined ? undefined : cellOf(file, textOf(title, source));
  const blocks = readNodes(childrenOf(page), source, 0);
  return {
    title:
      cell === undefined || cell.text === '' || blocks.some((block) => block.kind === 'heading' && block.level === 1)
        ? undefined
        : cell,
    blocks,
    doubts: [],
  };
};
