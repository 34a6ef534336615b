import type { Diagnostic } from '../../diagnostic.ts';
import { doubt } from '../notice.ts';
import { isLog } from './log-lines.ts';
import type { Cell, Grid, ReadPage, Reader } from '../source.ts';
import { readSeparated } from './page-cells.ts';
import { cellOf, headingText, isHeading, isSureHeading, readLines, wholeLine, type Line } from './page-lines.ts';
import { readRuns } from './page-runs.ts';
import { readStacks } from './page-stacks.ts';
import type { PageTable } from './page-table.ts';

const headingOf = (file: string, line: Line): Cell => {
  const text = headingText(line.text);
  const from = Math.max(0, line.text.indexOf(text));
  return cellOf(file, line, from, from + text.length);
};

/** The rows in the lines of a page, read in the way that finds the most. */
const findTable = (file: string, lines: readonly Line[]): PageTable => {
  const [separated, runs, stacks] = [readSeparated, readRuns, readStacks].map((read) => read(file, lines));
  const table = [separated, runs, stacks].reduce((best, one) =>
    (one?.rows.size ?? 0) > (best?.rows.size ?? 0) ? one : best,
  );
  return table ?? { rows: new Map(), headerAt: () => undefined, isUnsure: false };
};

const skipped = (file: string, line: Line): Diagnostic =>
  doubt(
    'row-skipped',
    wholeLine(file, line).place,
    'This line is among the rows of a table, but it cannot be read as one.',
    'If it is an error, give it the form of the other rows, or add it to the spec by hand.',
  );

const cutUnsure = (place: Grid['place']): Diagnostic =>
  doubt(
    'cut-unsure',
    place,
    'The cells of this table have run together, and another way to cut them fits nearly as well.',
    'Look at the codes and statuses. If they are wrong, put a tab between the cells.',
  );

const noTable = (file: string): ReadPage => ({
  title: undefined,
  grids: [],
  rows: [],
  doubts: [
    doubt(
      'no-errors',
      { file, start: 0, end: 1 },
      'These are lines of a log, and no table of errors.',
      'errspec explain reads a line of a log. To import a table, give the page or the file that has it.',
    ),
  ],
});

const read = (file: string, source: string): ReadPage => {
  if (isLog(source)) return noTable(file);
  const lines = readLines(source);
  const table = findTable(file, lines);
  const grids: Grid[] = [];
  const doubts: Diagnostic[] = [];
  let heading: Cell | undefined;
  let title: Cell | undefined;
  let header: readonly Cell[] | undefined;
  let rows: (readonly Cell[])[] = [];
  const close = (): void => {
    const place = rows[0]?.[0]?.place;
    if (place !== undefined) grids.push({ headings: heading === undefined ? [] : [heading], header, rows, place });
    rows = [];
  };
  const isRow = (index: number): boolean => table.rows.has(index);
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    const row = table.rows.get(index);
    const found = row === undefined ? table.headerAt(index) : undefined;
    index += Math.max(1, row?.height ?? found?.height ?? 1);
    if (line === undefined) break;
    if (row !== undefined) {
      rows.push(row.cells);
    } else if (found !== undefined) {
      close();
      header = found.cells.length > 0 ? found.cells : undefined;
    } else {
      const isAmong = rows.length > 0 && !line.isAfterGap;
      const isInside = isAmong && isRow(index) && lines[index]?.isAfterGap === false;
      if (isSureHeading(line) || (isHeading(line) && !isInside)) {
        close();
        heading = headingOf(file, line);
        if (line.text.endsWith('#')) title ??= heading;
      } else if (isAmong && !/^[\s|:=-]+$/.test(line.text)) doubts.push(skipped(file, line));
    }
  }
  close();
  const [first] = grids;
  if (table.isUnsure && first !== undefined) doubts.push(cutUnsure(first.place));
  return { title, grids, rows: [], doubts };
};

/** Reads the text of a page as it is copied from a browser: cells have run together, or have a separator or lines of their own. */
export const pageReader = {
  id: 'page',
  displayName: 'Text of a page',
  recognize: () => 0.1,
  read,
} as const satisfies Reader;
