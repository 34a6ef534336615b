import type { CodeRange } from '../../ir/code-range.ts';
import { readCodeRange } from '../../spec/code-range.ts';
import type { Edit } from '../../spec/edit/edits.ts';
import { insertAfterItem, insertInBrackets } from '../../spec/edit/insert-item.ts';
import { blockItems, isFlowList } from '../../spec/edit/list-layout.ts';
import { printFlow, type Form, type NewValue } from '../../spec/edit/print-value.ts';
import { styleOf, writeScalar, type ScalarStyle } from '../../spec/edit/scalar.ts';
import { replaceScalar } from '../../spec/edit/set-value.ts';
import type { LoadedCategory } from '../../spec/load.ts';
import { nodeAt, type ScalarNode, type SpecNode } from '../../spec/node.ts';
import { listAt } from './error-style.ts';

const next = (digits: string): string => String(BigInt(digits) + 1n).padStart(digits.length, '0');

const rangeOf = (code: string): CodeRange | undefined => {
  const range = readCodeRange({ from: code, to: code });
  return typeof range === 'string' ? undefined : range;
};

const follows = (a: CodeRange, b: CodeRange): boolean =>
  a.prefix === b.prefix && a.last !== '' && a.last.length === b.first.length && next(a.last) === b.first;

/** Codes as few ranges: those that follow each other are one. */
const gatherRanges = (codes: readonly string[]): readonly CodeRange[] => {
  const single = codes.flatMap((code) => rangeOf(code) ?? []);
  const keyOf = ({ prefix, first }: CodeRange): string => `${prefix} ${String(first.length).padStart(4, '0')} ${first}`;
  const ranges: CodeRange[] = [];
  for (const range of single.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))) {
    const before = ranges.at(-1);
    if (before !== undefined && follows(before, range)) ranges[ranges.length - 1] = { ...before, last: range.last };
    else ranges.push(range);
  }
  return ranges;
};

const valueOf = ({ prefix, first, last }: CodeRange, style: ScalarStyle): NewValue => {
  const [from, to] = [`${prefix}${first}`, `${prefix}${last}`];
  const text = (value: string): NewValue => ({ kind: 'text', text: value, style });
  if (from === to) return text(from);
  return prefix.includes('-')
    ? {
        kind: 'map',
        flow: true,
        entries: [
          ['from', text(from)],
          ['to', text(to)],
        ],
      }
    : text(`${from}-${to}`);
};

/** The last code of an entry that is a range, and how the entry is written with another one. */
const endOf = (node: SpecNode): { readonly node: ScalarNode; readonly write: (last: string) => string } | undefined => {
  if (node.kind === 'map') {
    const to = nodeAt(node, ['to']);
    return to.kind === 'scalar' ? { node: to, write: (last) => last } : undefined;
  }
  if (node.kind !== 'scalar') return undefined;
  const from = /^([^-]*\d)-[^-]*\d$/.exec(node.text)?.[1];
  return from === undefined ? undefined : { node, write: (last) => `${from}-${last}` };
};

/** The edits that add codes to those of a category: a range that they follow grows, and others get an entry. */
export const extendCodes = (
  category: LoadedCategory,
  codes: readonly string[],
  form: Form,
  source: string,
): readonly Edit[] => {
  const list = listAt(category.node, 'codes');
  const entries = category.spec.codes;
  if (list === undefined || entries === undefined || codes.length === 0) return [];
  const { file } = list.place;
  const owned = entries.map((entry) => readCodeRange(entry));
  const isFlow = isFlowList(list, source);
  const edits: Edit[] = [];
  const others: CodeRange[] = [];
  for (const range of gatherRanges(codes)) {
    const index = owned.findIndex((one) => typeof one !== 'string' && follows(one, range));
    const node = list.items[index];
    const end = node === undefined ? undefined : endOf(node);
    if (end === undefined) others.push(range);
    else {
      const last = end.write(`${range.prefix}${range.last}`);
      edits.push(replaceScalar(end.node, last, form.quote, isFlow || category.node.flow, source));
    }
  }
  const sample = list.items.find((item) => item.kind === 'scalar');
  const shown = sample === undefined ? 'plain' : styleOf(sample, source);
  const written = others.map((range) => {
    const value = valueOf(range, shown);
    return value.kind === 'text' ? writeScalar(value.text, shown, isFlow, form.quote) : printFlow(value, form);
  });
  if (written.length === 0) return edits;
  const brackets = { place: list.place, entries: list.items.map(({ place }) => place) };
  if (isFlow) return [...edits, ...insertInBrackets(brackets, list.items.length - 1, written.join(', '), source)];
  const item = blockItems(list, source).at(-1);
  if (item === undefined) return edits;
  const lines = written.map((text) => `${' '.repeat(item.column)}- ${text}`).join(form.lineBreak);
  return [...edits, insertAfterItem(file, item, lines, 0, source)];
};
