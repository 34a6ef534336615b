import type { ListNode, SpecNode } from '../node.ts';
import { columnOf, lineAt, lineEnd, linesBetween, lineStart, nextLine, trimBack } from './lines.ts';

/** Where an entry of a list with dashes is. */
export interface BlockItem {
  readonly dash: number;
  /** The column of the dash. */
  readonly column: number;
  /** Where the lines start that belong to it: comments right above its dash are of it. */
  readonly top: number;
  /** Where its value ends. */
  readonly end: number;
  /** Where the lines end that belong to it: comments below that are further right than the dash are of it. */
  readonly tail: number;
  readonly node: SpecNode;
}

/** Whether a list is written in brackets. */
export const isFlowList = (list: ListNode, text: string): boolean => text[list.place.start] === '[';

/** The last text inside a node, which decides where the node ends. */
const lastLeaf = (node: SpecNode): SpecNode => {
  const last =
    node.kind === 'list'
      ? node.items.at(-1)
      : node.kind === 'map'
        ? [...node.entries.values()].at(-1)?.value
        : undefined;
  return last === undefined ? node : lastLeaf(last);
};

/** Whether a text is one whose final blank lines belong to it: `|+`. */
const keepsBlankLines = (node: SpecNode, text: string): boolean => {
  const header =
    node.kind === 'scalar' && !node.plain ? text.slice(node.place.start, lineEnd(text, node.place.start)) : '';
  return /^[|>]\d?\+/.test(header);
};

/** Where the value of a node ends, without the blank lines that follow it. */
export const contentEnd = (node: SpecNode, text: string): number => {
  const leaf = lastLeaf(node);
  if (keepsBlankLines(leaf, text)) return leaf.place.end;
  return trimBack(text, leaf === node || isClosed(node, text) ? node.place.end : leaf.place.end, node.place.start);
};

const isClosed = (node: SpecNode, text: string): boolean => {
  const first = text[node.place.start];
  return (node.kind === 'map' && first === '{') || (node.kind === 'list' && first === '[');
};

const findDash = (text: string, from: number, to: number): number => {
  for (let at = from; at < to; at++) {
    if (text[at] === '#') at = lineEnd(text, at);
    else if (text[at] === '-') return at;
  }
  return to;
};

const findTop = (text: string, dash: number, from: number): number => {
  let top = lineStart(text, dash);
  while (top > from) {
    const above = lineAt(text, top - 1);
    if (above.kind !== 'comment' || above.start < from) break;
    top = above.start;
  }
  return top;
};

/** Where the lines of a value end: that of its last text, and comments below that are further right than a column. */
export const findTail = (text: string, end: number, column: number): number => {
  if (text[end - 1] === '\n') return end;
  let tail = lineEnd(text, end);
  for (const line of linesBetween(text, nextLine(text, end), text.length)) {
    if (line.kind === 'other' || (line.kind === 'comment' && line.indent <= column)) break;
    if (line.kind === 'comment') tail = line.end;
  }
  return tail;
};

/** The entries of a list with dashes, with the comments that belong to each. */
export const blockItems = (list: ListNode, text: string): readonly BlockItem[] => {
  let from = list.place.start;
  // Comments above the first entry end at the line of the key.
  let floor = 0;
  return list.items.map((node) => {
    const dash = findDash(text, from, node.place.start);
    const column = columnOf(text, dash);
    const end = contentEnd(node, text);
    const tail = findTail(text, end, column);
    const item = { dash, column, top: findTop(text, dash, floor), end, tail, node };
    from = tail;
    floor = tail;
    return item;
  });
};
