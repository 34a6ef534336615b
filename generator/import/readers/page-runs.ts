import { splitHeader } from '../header-words.ts';
import { constantShape, cutLine, layouts, type Cut, type Layout } from './page-layouts.ts';
import { cellOf, isHeading, type Line } from './page-lines.ts';
import type { PageRow, PageTable } from './page-table.ts';

/** A layout with the rows that it finds. */
interface Fit {
  readonly layout: Layout;
  /** By the index of the line. */
  readonly rows: ReadonlyMap<number, Cut>;
  /** How well it fits, in rows. */
  readonly score: number;
}

const count = <Key>(keys: Iterable<Key>): ReadonlyMap<Key, number> => {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** What the lines say that look like a header whose columns have run together: which columns there are. */
const headersIn = (lines: readonly Line[]): readonly (readonly string[])[] =>
  [...new Set(lines.filter(({ text }) => text.length <= 120 && !/\d/.test(text)).map(({ text }) => text))].flatMap(
    (text) => [...splitHeader(text).values()].map((parts) => parts.map(({ role }) => role)),
  );

/** How far a layout is what a header says: more than 1 where it is, less where it says otherwise. */
const agreement = (layout: Layout, headers: readonly (readonly string[])[]): number => {
  if (headers.length === 0) return 1;
  const isSame = headers.some((parts) => {
    const others = parts.map((role) => (role === 'code' || role === 'status' ? role : 'text'));
    const folded = others.filter((role, index) => role !== 'text' || others[index - 1] !== 'text');
    return folded.join() === layout.join();
  });
  return isSame ? 1.3 : 1;
};

/** The likeliest way to cut a line: with a code that is like most codes, that is no other's, and that does not end inside a number. */
const choose = (
  cuts: readonly Cut[],
  shapes: ReadonlyMap<string, number>,
  codes: ReadonlyMap<string, number>,
): Cut | undefined => {
  const own = cuts[0]?.code;
  const weigh = ({ shape, code, isNatural }: Cut): number =>
    (shapes.get(shape) ?? 0) ** 2 * (isNatural ? 4 : 1) * (code === own || !codes.has(code) ? 1 : 0.2);
  return cuts.toSorted((a, b) => weigh(b) - weigh(a))[0];
};

/** Cuts every line by a layout, so that the codes of all lines are as alike as they can be. */
const fit = (lines: readonly Line[], layout: Layout, headers: readonly (readonly string[])[]): Fit => {
  const cuts = lines.map((line) => (line.text.length > 2000 ? [] : cutLine(line, layout)));
  const natural = cuts.flatMap((ways) => ways.slice(0, 1).map(({ shape }) => shape));
  const shapes = count(natural);
  const taken = count(cuts.flatMap((ways) => ways.slice(0, 1).map(({ code }) => code)));
  // Among constants, `400 BAD_REQUEST` is the heading of a section.
  const areConstants = (shapes.get(constantShape) ?? 0) * 2 > natural.length;
  const chosen = new Map<number, Cut>();
  for (const [index, ways] of cuts.entries()) {
    const cut = choose(areConstants ? ways.filter(({ shape }) => shape === constantShape) : ways, shapes, taken);
    if (cut !== undefined) chosen.set(index, cut);
  }
  const rows = withoutStrays(chosen, lines);
  const final = count([...rows.values()].map(({ shape }) => shape));
  const codes = count([...rows.values()].map(({ code }) => code));
  const statuses = new Set([...rows.values()].map(({ status }) => status));
  const weigh = ({ code, shape, isNatural }: Cut): number =>
    (0.5 + (0.5 * (final.get(shape) ?? 0)) / rows.size) *
    (codes.get(code) === 1 ? 1 : 0.3) *
    (isNatural ? 1 : 0.5) *
    (layout.includes('status') && /^-?0\d/.test(code) ? 0.6 : 1);
  const sum = [...rows.values()].reduce((total, cut) => total + weigh(cut), 0);
  const names = [...rows.values()].flatMap(({ name }) => name ?? []);
  const isNamed = names.length === 0 || new Set(names).size > 0.8 * names.length;
  const variety = statuses.size <= Math.max(12, rows.size / 2) ? 1 : 0.5;
  return {
    layout,
    rows,
    score: sum * variety * (isNamed ? 1 : 0.3) * agreement(layout, headers) * (layout.includes('status') ? 1.1 : 1),
  };
};

/** Leaves out lines that stand away from others and whose code is like no other: `2. Send the request`. */
const withoutStrays = (chosen: ReadonlyMap<number, Cut>, lines: readonly Line[]): ReadonlyMap<number, Cut> => {
  const shapes = count([...chosen.values()].map(({ shape }) => shape));
  const usual = Math.max(0, ...shapes.values());
  const isUsual = (index: number): boolean => {
    const cut = chosen.get(index);
    return cut !== undefined && (shapes.get(cut.shape) ?? 0) * 4 >= usual;
  };
  const rows = new Map<number, Cut>();
  for (const [index, cut] of chosen) {
    const isBeside =
      (isUsual(index - 1) && lines[index]?.isAfterGap === false) ||
      (isUsual(index + 1) && lines[index + 1]?.isAfterGap === false);
    if (isUsual(index) || isBeside) rows.set(index, cut);
  }
  return rows;
};

/** The layouts that fit the lines, the best first. */
const fitLayouts = (lines: readonly Line[]): readonly Fit[] => {
  const headers = headersIn(lines);
  return layouts
    .map((layout) => fit(lines, layout, headers))
    .filter(({ rows }) => rows.size > 0)
    .toSorted((a, b) => b.score - a.score);
};

/** How often a text is right above a group of rows. */
const countAbove = (lines: readonly Line[], { rows }: Fit): ReadonlyMap<string, number> =>
  count([...rows.keys()].flatMap((index) => (rows.has(index - 1) ? [] : (lines[index - 1]?.text ?? []))));

/**
 * Finds headers: by their words, or because there is one like it above several groups of rows, or because it is between a
 * heading and the rows.
 */
const createHeaderAt = (file: string, lines: readonly Line[], best: Fit) => {
  const above = countAbove(lines, best);
  return (index: number): PageRow | undefined => {
    const line = lines[index];
    if (line === undefined || !best.rows.has(index + 1) || /\d{3}/.test(line.text)) return undefined;
    const ways = splitHeader(line.text);
    if (ways.size > 0) {
      const parts = ways.get(best.layout.length) ?? [];
      return { cells: parts.map(({ from, to }) => cellOf(file, line, from, to)), height: 1 };
    }
    const before = lines[index - 1];
    const hasHeading = before !== undefined && isHeading(before) && !best.rows.has(index - 1);
    const isApart = line.isAfterGap && lines[index + 1]?.isAfterGap === false;
    const isLike = (above.get(line.text) ?? 0) > 1 || isApart || /\p{Ll}\p{Lu}/u.test(line.text);
    return isHeading(line) && hasHeading && isLike ? { cells: [], height: 1 } : undefined;
  };
};

/** Rows whose cells have run together: `Parameter {0} can not be empty.40050014`. */
export const readRuns = (file: string, lines: readonly Line[]): PageTable => {
  const [best, second] = fitLayouts(lines);
  if (best === undefined) return { rows: new Map(), headerAt: () => undefined, isUnsure: false };
  const rows = new Map<number, PageRow>();
  for (const [index, { columns }] of best.rows) {
    const line = lines[index];
    if (line !== undefined)
      rows.set(index, { cells: columns.map(([from, to]) => cellOf(file, line, from, to)), height: 1 });
  }
  const isUnsure = second !== undefined && second.score > 0.9 * best.score;
  return { rows, headerAt: createHeaderAt(file, lines, best), isUnsure };
};
