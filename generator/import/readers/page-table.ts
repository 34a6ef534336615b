import type { Cell } from '../source.ts';
import { cellOf, type Line } from './page-lines.ts';
import { fitLayouts } from './page-runs.ts';

/** The rows that were found in the lines of a page. */
export interface PageTable {
  /** The cells of each row, by the index of its first line. */
  readonly rows: ReadonlyMap<number, readonly Cell[]>;
  /** How many lines a row has. */
  readonly height: number;
  /** Cuts a line that is a header into cells, where the way to do so is known. */
  readonly cutHeader: ((line: Line) => readonly Cell[]) | undefined;
  /** Whether another way to cut the lines fits nearly as well. */
  readonly isUnsure: boolean;
}

/** Whether a text looks like a code: a number, or letters with digits after them, or a constant. */
export const isCodeLike = (text: string): boolean =>
  /^-?\d{1,12}$|^[A-Z]{1,10}[-_.]?\d{1,10}$|^[A-Z]\w*_\w+$|^(?=.*\d)[A-Z\d]{5}$/.test(text);

const separators = [/\s*\t\s*/g, /\s+\|\s+|\s*\|\s*(?=\|)/g, /\s{2,}/g] as const;

const cellsBy = (file: string, line: Line, separator: RegExp): readonly Cell[] => {
  const from = line.text.startsWith('|') ? 1 : 0;
  const until = line.text.endsWith('|') && line.text.length > 1 ? line.text.length - 1 : line.text.length;
  const cells: Cell[] = [];
  let at = from;
  for (const { 0: found, index } of line.text.matchAll(separator)) {
    if (index < from || index + found.length > until) continue;
    cells.push(cellOf(file, line, at, index));
    at = index + found.length;
  }
  return [...cells, cellOf(file, line, at, until)];
};

/** Rows whose cells have a tab, a bar or several blanks between them. */
const readSeparated = (file: string, lines: readonly Line[]): PageTable => {
  const tables = separators.map((separator): PageTable => {
    const cut = (line: Line): readonly Cell[] => cellsBy(file, line, separator);
    const rows = new Map(
      lines.flatMap((line, index) => {
        const cells = cut(line);
        return cells.length > 1 && cells.some(({ text }) => isCodeLike(text)) ? [[index, cells] as const] : [];
      }),
    );
    return { rows, height: 1, cutHeader: cut, isUnsure: false };
  });
  return tables.reduce((best, one) => (one.rows.size > best.rows.size ? one : best));
};

/** Rows whose cells have run together. */
const readRuns = (file: string, lines: readonly Line[]): PageTable => {
  const [best, second] = fitLayouts(lines);
  const rows = new Map(
    [...(best?.rows ?? [])].flatMap(([index, { columns }]) => {
      const line = lines[index];
      return line === undefined ? [] : [[index, columns.map(([from, to]) => cellOf(file, line, from, to))] as const];
    }),
  );
  const isUnsure = best !== undefined && second !== undefined && second.score > 0.9 * best.score;
  return { rows, height: 1, cutHeader: undefined, isUnsure };
};

/** The rows in the lines of a page, read in the way that finds the most. */
export const findTable = (file: string, lines: readonly Line[]): PageTable => {
  const separated = readSeparated(file, lines);
  const runs = readRuns(file, lines);
  return separated.rows.size * 2 >= runs.rows.size ? separated : runs;
};
