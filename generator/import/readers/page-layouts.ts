import { isKnownStatus } from '../statuses.ts';
import type { Line } from './page-lines.ts';

/** The columns of a table whose cells have run together, in order. */
export type Layout = readonly ('text' | 'status' | 'code' | 'name')[];

/** Every order of columns that such a table may have, those with a status first. */
export const layouts: readonly Layout[] = [
  ['text', 'status', 'code'],
  ['text', 'code', 'status'],
  ['code', 'status', 'text'],
  ['status', 'code', 'text'],
  ['code', 'text', 'status'],
  ['status', 'text', 'code'],
  ['text', 'code'],
  ['code', 'text'],
  ['name', 'code', 'text'],
  ['code', 'name', 'text'],
];

/** A way to cut a line: where each column of the layout is. */
export interface Cut {
  readonly code: string;
  /** The letters of the code, and how many digits it has: `d5`, `E0000001` is `Ed7`. */
  readonly shape: string;
  readonly status: string | undefined;
  readonly name: string | undefined;
  readonly columns: readonly (readonly [number, number])[];
  /** Whether no two digits, and no two letters, are on both sides of a border between text and code. */
  readonly isNatural: boolean;
}

const codePattern = /^(?:-?\d{1,12}|[A-Z]{1,10}[-_.]?\d{1,10})$/;

/** Longest code that runs together with a text. */
const longest = 22;

/** A constant that a colon, an equals sign or a dash follows. */
const constantPattern = /[A-Z][A-Z\d]*(?:_[A-Z\d]+)+(?=\s*(?:[:：=]|\s[-–—]\s))/y;

/** The shape of codes that are constants. */
export const constantShape = 'CONSTANT';

const shapeOf = (code: string): string =>
  /^[A-Z].*_/.test(code) ? constantShape : code.replaceAll(/\d+/g, (digits) => `d${digits.length}`);

const skip = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && /[\s:：=|,–—]/.test(text.charAt(at))) at += 1;
  return at;
};

const skipBack = (text: string, to: number): number => {
  let at = to;
  while (at > 0 && /[\s:：=|,–—]/.test(text.charAt(at - 1))) at -= 1;
  return at;
};

type Span = readonly [number, number];

const constantFrom = (text: string, from: number): readonly Span[] => {
  constantPattern.lastIndex = from;
  const found = constantPattern.exec(text)?.[0];
  return found === undefined ? [] : [[from, from + found.length]];
};

/** Longest name that runs together with what follows. */
const longestName = 60;

const namesFrom = (text: string, from: number): readonly Span[] => {
  const found: Span[] = [];
  for (let to = from + 3; to <= Math.min(text.length, from + longestName); to += 1) {
    if (!/[A-Z\d_]/.test(text.charAt(to - 1))) break;
    const isName = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*$/.test(text.slice(from, to));
    const isEnd = !/^(?:\d\d|._)$/.test(text.slice(to - 1, to + 1));
    if (isName && isEnd) found.push([from, to]);
  }
  return found.toReversed();
};

const codesFrom = (text: string, from: number): readonly Span[] => {
  const constant = constantFrom(text, from);
  if (constant.length > 0) return constant;
  const found: Span[] = [];
  for (let to = from + 1; to <= Math.min(text.length, from + longest); to += 1) {
    if (!/[A-Z\d._-]/.test(text.charAt(to - 1))) break;
    if (codePattern.test(text.slice(from, to))) found.push([from, to]);
  }
  return found.toReversed();
};

const codesTo = (text: string, to: number): readonly Span[] => {
  const found: Span[] = [];
  for (let from = to - 1; from >= Math.max(0, to - longest); from -= 1) {
    if (!/[A-Z\d._-]/.test(text.charAt(from))) break;
    if (codePattern.test(text.slice(from, to))) found.push([from, to]);
  }
  return found.toReversed();
};

const statusFrom = (text: string, from: number): readonly Span[] =>
  isKnownStatus(text.slice(from, from + 3)) ? [[from, from + 3]] : [];

const statusTo = (text: string, to: number): readonly Span[] =>
  to >= 3 && isKnownStatus(text.slice(to - 3, to)) ? [[to - 3, to]] : [];

/** The ways to cut columns off the start of a text, or off its end when `columns` is reversed. */
const cutOff = (text: string, columns: Layout, isEnd: boolean): readonly (readonly Span[])[] => {
  let ways: readonly (readonly Span[])[] = [[]];
  for (const column of columns) {
    ways = ways.flatMap((spans) => {
      const last = spans.at(-1);
      const at = isEnd ? skipBack(text, last?.[0] ?? text.length) : skip(text, last?.[1] ?? 0);
      const find = column === 'status' ? (isEnd ? statusTo : statusFrom) : isEnd ? codesTo : codesFrom;
      const found = column === 'name' ? namesFrom(text, at) : find(text, at);
      return found.map((span) => [...spans, span]);
    });
  }
  return ways;
};

const isClass = (text: string, one: number, other: number): boolean => {
  const pair = text.slice(one, other + 1);
  return /^\d\d$|^[A-Z]\p{L}$/u.test(pair);
};

/** Every way to cut a line by a layout, the likelier ones first. */
export const cutLine = ({ text }: Pick<Line, 'text'>, layout: Layout): readonly Cut[] => {
  const middle = layout.indexOf('text');
  const starts = cutOff(text, layout.slice(0, middle), false);
  if (starts.length === 0) return [];
  const ends = cutOff(text, layout.slice(middle + 1).toReversed(), true);
  const cuts = starts.flatMap((start) =>
    ends.flatMap((end): readonly Cut[] => {
      const from = start.length === 0 ? 0 : skip(text, start.at(-1)?.[1] ?? 0);
      const to = end.at(-1)?.[0] ?? text.length;
      if (from >= to || !/\p{L}/u.test(text.slice(from, to))) return [];
      const columns: readonly Span[] = [...start, [from, to], ...end.toReversed()];
      const [codeFrom, codeTo] = columns[layout.indexOf('code')] ?? [0, 0];
      const [statusStart, statusEnd] = columns[layout.indexOf('status')] ?? [0, 0];
      const code = text.slice(codeFrom, codeTo);
      const isNatural =
        (from === 0 || !isClass(text, from - 1, from)) && (to === text.length || !isClass(text, to - 1, to));
      const status = statusEnd === 0 ? undefined : text.slice(statusStart, statusEnd);
      const [nameFrom, nameTo] = columns[layout.indexOf('name')] ?? [0, 0];
      const name = nameTo === 0 ? undefined : text.slice(nameFrom, nameTo);
      return [{ code, shape: shapeOf(code), status, name, columns, isNatural }];
    }),
  );
  return cuts.toSorted((a, b) => Number(b.isNatural) - Number(a.isNatural));
};
