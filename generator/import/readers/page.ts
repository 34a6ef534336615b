import { doubt } from '../notice.ts';
import { splitHeader } from '../header-words.ts';
import type { Cell, Grid, ReadPage, Reader } from '../source.ts';
import { cellOf, headingText, isHeading, readLines, type Line } from './page-lines.ts';
import { findTable, type PageTable } from './page-table.ts';

const wholeLine = (file: string, line: Line): Cell => cellOf(file, line, 0, line.text.length);

const headingOf = (file: string, line: Line): Cell => {
  const text = headingText(line.text);
  const from = Math.max(0, line.text.indexOf(text));
  return cellOf(file, line, from, from + text.length);
};

/** The lines right above a row, by how often their text is there. */
const countAbove = (lines: readonly Line[], { rows }: PageTable): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const index of rows.keys()) {
    const above = lines[index - 1];
    if (above !== undefined && !rows.has(index - 1)) counts.set(above.text, (counts.get(above.text) ?? 0) + 1);
  }
  return counts;
};

/** Whether a line is the header of a table: by its words, or because there is one like it above several groups of rows. */
const createIsHeader = (lines: readonly Line[], table: PageTable) => {
  const above = countAbove(lines, table);
  return (index: number): boolean => {
    const line = lines[index];
    const below = lines[index + 1];
    if (line === undefined || !table.rows.has(index + 1) || /\d{3}/.test(line.text)) return false;
    if ((table.cutHeader?.(line).length ?? 1) > 1 || splitHeader(line.text) !== undefined) return true;
    const before = lines[index - 1];
    const isBetween = line.isAfterGap && below?.isAfterGap === false;
    const hasHeading = before !== undefined && isHeading(before) && !table.rows.has(index - 1);
    return (
      isHeading(line) && hasHeading && ((above.get(line.text) ?? 0) > 1 || isBetween || /\p{Ll}\p{Lu}/u.test(line.text))
    );
  };
};

const cutHeader = (file: string, line: Line, table: PageTable, width: number): readonly Cell[] | undefined => {
  if (table.cutHeader !== undefined) return table.cutHeader(line);
  const parts = splitHeader(line.text);
  return parts?.length === width ? parts.map(({ from, to }) => cellOf(file, line, from, to)) : undefined;
};

const skipped = (file: string, line: Line) =>
  doubt(
    'row-skipped',
    wholeLine(file, line).place,
    'This line is among the rows of a table, but it cannot be read as one.',
    'If it is an error, give it the form of the other rows, or add it to the spec by hand.',
  );

const read = (file: string, source: string): ReadPage => {
  const lines = readLines(source);
  const table = findTable(file, lines);
  const isHeader = createIsHeader(lines, table);
  const grids: Grid[] = [];
  const doubts = [];
  let heading: Cell | undefined;
  let title: Cell | undefined;
  let header: readonly Cell[] | undefined;
  let rows: (readonly Cell[])[] = [];
  const close = (): void => {
    const [first] = rows;
    const place = first?.[0]?.place;
    if (place !== undefined) grids.push({ headings: heading === undefined ? [] : [heading], header, rows, place });
    rows = [];
  };
  for (const [index, line] of lines.entries()) {
    const cells = table.rows.get(index);
    if (cells !== undefined) {
      rows.push(cells);
      continue;
    }
    const isAmong = rows.length > 0 && !line.isAfterGap;
    const isInside = isAmong && table.rows.has(index + 1) && lines[index + 1]?.isAfterGap === false;
    if (isHeader(index)) {
      close();
      header = cutHeader(file, line, table, table.rows.get(index + 1)?.length ?? 0);
    } else if (isHeading(line) && !isInside) {
      close();
      heading = headingOf(file, line);
      if (line.text.endsWith('#')) title ??= heading;
    } else if (isAmong) doubts.push(skipped(file, line));
  }
  close();
  if (table.isUnsure && grids[0] !== undefined) {
    doubts.push(
      doubt(
        'columns-unsure',
        grids[0].place,
        'The cells of this table have run together, and another way to cut them fits nearly as well.',
        'Look at the codes and statuses. If they are wrong, put a tab between the cells.',
      ),
    );
  }
  return { title, grids, rows: [], doubts };
};

/** Reads the text of a page as it is copied from a browser: cells have run together, or have tabs or blanks between them. */
export const pageReader = {
  id: 'page',
  displayName: 'Text of a page',
  recognize: () => 0.1,
  read,
} as const satisfies Reader;
