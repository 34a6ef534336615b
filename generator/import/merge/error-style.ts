import { blockItems, isFlowList, type BlockItem } from '../../spec/edit/list-layout.ts';
import type { Form } from '../../spec/edit/print-value.ts';
import { styleOf, type ScalarStyle } from '../../spec/edit/scalar.ts';
import { columnOf, lineBreakOf } from '../../spec/edit/lines.ts';
import type { LoadedCategory, LoadedError, LoadedSpec } from '../../spec/load.ts';
import type { ListNode, MapNode, SpecNode } from '../../spec/node.ts';

/** How the errors of a file are written: what its new ones follow. */
export interface FileStyle {
  readonly form: Form;
  /** An error that shows how they are written; the nearest one goes before it. */
  readonly sample: LoadedError | undefined;
  /** An error with parameters. */
  readonly paramsSample: LoadedError | undefined;
  /** Blank lines between two errors, as most have it. */
  readonly blankLines: number;
}

/** A list under a key of a mapping. */
export const listAt = (node: MapNode, key: string): ListNode | undefined => {
  const value = node.entries.get(key)?.value;
  return value?.kind === 'list' ? value : undefined;
};

/** How the text under a key is written. */
export const keyStyle = (node: MapNode, key: string, text: string): ScalarStyle | undefined => {
  const value = node.entries.get(key)?.value;
  return value?.kind === 'scalar' ? styleOf(value, text) : undefined;
};

/** The blank lines before each entry but the first. */
export const gapsOf = (items: readonly BlockItem[], text: string): readonly number[] =>
  items.slice(1).map((item, index) => {
    const between = text.slice(items[index]?.tail ?? item.top, item.top);
    const blank = /^\r?\n((?:[ \t]*\r?\n)*)/.exec(between)?.[1] ?? '';
    return blank.split('\n').length - 1;
  });

/** The value that comes most often; the first of several. */
const mostCommon = (values: readonly number[]): number | undefined => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
};

const quoteOf = (node: SpecNode, text: string): Form['keyQuote'] => {
  const first = text[node.place.start];
  return first === '"' || first === "'" ? first : '';
};

const firstKey = ({ node }: LoadedError): SpecNode | undefined => node.entries.values().next().value?.key;

const formOf = (categories: readonly LoadedCategory[], text: string): Form => {
  const errors = categories.flatMap((category) => category.errors);
  const key = errors.map(firstKey).find((one) => one !== undefined);
  const maps = errors.flatMap(({ node }) => [node, ...(listAt(node, 'params')?.items ?? [])]);
  const flow = maps.find((node) => node.kind === 'map' && node.flow && text[node.place.start + 1] !== '\n');
  const lists = categories.flatMap(({ node }) => {
    const list = listAt(node, 'errors');
    const listKey = node.entries.get('errors')?.key;
    const [item] = list?.items ?? [];
    if (list === undefined || listKey === undefined || item === undefined || isFlowList(list, text)) return [];
    const dash = columnOf(text, list.place.start);
    return [{ dash: dash - columnOf(text, listKey.place.start), key: columnOf(text, item.place.start) - dash }];
  });
  const quotes = errors.flatMap(({ node }) => keyStyle(node, 'message', text) ?? []);
  return {
    quote: quotes.find((style) => style === 'single' || style === 'double') ?? 'single',
    lineBreak: lineBreakOf(text),
    keyQuote: key === undefined ? '' : quoteOf(key, text),
    padding: flow !== undefined && text[flow.place.start + 1] !== ' ' ? '' : ' ',
    dashOffset: Math.max(0, lists[0]?.dash ?? 2),
    keyOffset: Math.max(2, lists[0]?.key ?? 2),
  };
};

/** Finds how each file of a spec is written, once for each. */
export const createStyles = ({ categories, sources }: LoadedSpec): ((file: string) => FileStyle) => {
  const known = new Map<string, FileStyle>();
  const find = (file: string): FileStyle => {
    const text = sources.get(file) ?? '';
    const own = categories.filter(({ node }) => node.place.file === file);
    const errors = own.flatMap((category) => category.errors);
    const lists = own.flatMap(({ node }) => listAt(node, 'errors') ?? []).filter((list) => !isFlowList(list, text));
    return {
      form: formOf(own, text),
      sample: errors[0],
      paramsSample: errors.find(({ spec }) => (spec.params ?? []).length > 0),
      blankLines: mostCommon(lists.flatMap((list) => gapsOf(blockItems(list, text), text))) ?? 1,
    };
  };
  return (file) => {
    const style = known.get(file) ?? find(file);
    known.set(file, style);
    return style;
  };
};
