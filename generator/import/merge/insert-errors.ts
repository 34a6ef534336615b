import type { Edit } from '../../spec/edit/edits.ts';
import { insertAfterItem, insertBeforeItem, insertInBrackets } from '../../spec/edit/insert-item.ts';
import { columnOf, lineEnd } from '../../spec/edit/lines.ts';
import { blockItems, isFlowList, type BlockItem } from '../../spec/edit/list-layout.ts';
import { printFlow, printItem, printSpread, type Form, type NewEntries } from '../../spec/edit/print-value.ts';
import type { LoadedCategory, LoadedError } from '../../spec/load.ts';
import type { ListNode, MapNode, SpecNode } from '../../spec/node.ts';
import type { FileStyle } from './error-style.ts';
import { gapsOf, listAt } from './error-style.ts';

/** A list of mappings that new ones are put into. */
export interface Target {
  /** The mapping that has the list. */
  readonly owner: MapNode;
  readonly key: 'errors' | 'categories' | 'params';
  readonly list: ListNode;
  /** The entries, where the list has dashes. */
  readonly items: readonly BlockItem[] | undefined;
  /** Blank lines between two entries. */
  readonly blankLines: number;
}

/** The place for new entries under a key. */
export const targetAt = (
  owner: MapNode,
  key: Target['key'],
  { blankLines }: FileStyle,
  source: string,
): Target | undefined => {
  const list = listAt(owner, key);
  if (list === undefined) return undefined;
  const items = isFlowList(list, source) ? undefined : blockItems(list, source);
  const gaps = items === undefined ? [] : gapsOf(items, source).toSorted((a, b) => a - b);
  const [first] = list.items;
  const usual = first?.kind === 'map' && first.flow ? 0 : blankLines;
  return { owner, key, list, items, blankLines: gaps[gaps.length >> 1] ?? usual };
};

const isSpread = (node: MapNode, source: string): boolean => {
  const first = node.entries.values().next().value?.key;
  return first !== undefined && source.slice(node.place.start, first.place.start).includes('\n');
};

/** How far the keys of a mapping that has a line for each are from its closing brace. */
const stepOf = (node: MapNode, source: string): number => {
  const first = node.entries.values().next().value?.key ?? node;
  return Math.max(1, columnOf(source, first.place.start) - columnOf(source, node.place.end - 1));
};

const printInBrackets = (entries: NewEntries, sample: SpecNode | undefined, form: Form, source: string): string => {
  const value = { kind: 'map', flow: true, entries } as const;
  if (sample?.kind !== 'map' || !isSpread(sample, source)) return printFlow(value, form);
  return printSpread(value, columnOf(source, sample.place.end - 1), stepOf(sample, source), form);
};

/** An empty pair of brackets becomes a list with dashes. Its comment stays in its line. */
const fillEmpty = (
  { owner, key, list }: Target,
  written: (column: number) => string,
  form: Form,
  source: string,
): readonly Edit[] => {
  const { file, start, end } = list.place;
  const keyNode = owner.entries.get(key)?.key;
  const column = columnOf(source, keyNode?.place.start ?? start) + form.dashOffset;
  const line = lineEnd(source, end);
  const blanks = /[ \t]*$/.exec(source.slice(0, start))?.[0].length ?? 0;
  return [
    { file, start: start - blanks, end, text: '' },
    { file, start: line, end: line, text: `${form.lineBreak}${' '.repeat(column)}${written(column)}` },
  ];
};

/** The edits that put mappings into a list: behind the entry with an index, in order; before all where that is -1. */
export const insertMappings = (
  target: Target,
  after: number,
  mappings: readonly NewEntries[],
  form: Form,
  source: string,
): readonly Edit[] => {
  const { list, items, owner, blankLines } = target;
  const { file } = list.place;
  const gap = form.lineBreak.repeat(blankLines);
  if (items !== undefined) {
    const near = items[Math.max(0, after)];
    if (near === undefined) return [];
    const isFlow = near.node.kind === 'map' && near.node.flow;
    const indent = ' '.repeat(near.column);
    const own = {
      ...form,
      keyOffset: Math.max(2, near.node.place.start - near.dash < 9 ? near.node.place.start - near.dash : 2),
    };
    const lines = mappings
      .map((entries) => `${indent}${printItem({ kind: 'map', flow: isFlow, entries }, near.column, own)}`)
      .join(`${form.lineBreak}${gap}`);
    return [
      after < 0
        ? insertBeforeItem(file, near, lines, blankLines, source)
        : insertAfterItem(file, near, lines, blankLines, source),
    ];
  }
  const isEmpty = list.items.length === 0 && source.slice(list.place.start + 1, list.place.end - 1).trim() === '';
  if (isEmpty && !owner.flow) {
    const written = (column: number): string =>
      mappings
        .map((entries) => printItem({ kind: 'map', flow: false, entries }, column, form))
        .join(`${form.lineBreak}${gap}${' '.repeat(column)}`);
    return fillEmpty(target, written, form, source);
  }
  const sample = list.items[Math.max(0, after)];
  const brackets = { place: list.place, entries: list.items.map(({ place }) => place) };
  const written = mappings.map((entries) => printInBrackets(entries, sample, form, source));
  const [first] = list.items;
  const isInLines = first !== undefined && source.slice(list.place.start, first.place.start).includes('\n');
  const between =
    isInLines && first !== undefined ? `,${form.lineBreak}${' '.repeat(columnOf(source, first.place.start))}` : ', ';
  return insertInBrackets(brackets, after, written.join(between), source);
};

/** The error that a new one is written like: the one before it, or else after it, or else any of the file. */
export const sampleFor = (category: LoadedCategory, after: number, style: FileStyle): LoadedError | undefined =>
  category.errors[Math.max(0, after)] ?? style.sample;
