import { displayWidth } from './display-width.ts';

/** Cells wider than this are not lined up: one long cell would make every row of its table as long. */
const widest = 300;

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Prettier is told to leave a table as it is. */
const writeUnaligned = ([head = [], ...body]: readonly (readonly string[])[]): readonly string[] => [
  '<!-- prettier-ignore -->',
  line(head),
  line(head.map(() => '---')),
  ...body.map(line),
];

/**
 * The lines of a table, the first row its head. Cells are Markdown already. Columns are lined up as prettier has it, unless
 * a cell is too wide, or of a width that programs disagree about.
 */
export const writeTable = (rows: readonly (readonly string[])[]): readonly string[] => {
  const columns: number[] = [];
  const widths: number[][] = [];
  for (const row of rows) {
    const measured: number[] = [];
    for (const [column, cell] of row.entries()) {
      const width = displayWidth(cell);
      if (width === undefined || width > widest) return writeUnaligned(rows);
      measured.push(width);
      columns[column] = Math.max(columns[column] ?? 3, width);
    }
    widths.push(measured);
  }
  const blanks = (at: number, column: number): string =>
    ' '.repeat((columns[column] ?? 0) - (widths[at]?.[column] ?? 0));
  const [head = '', ...body] = rows.map((row, at) => line(row.map((cell, column) => cell + blanks(at, column))));
  return [head, line(columns.map((width) => '-'.repeat(width))), ...body];
};

/** The cells of a table's row as an author wrote them, without the escapes of their pipes: an escaped pipe divides nothing. */
export const splitRow = (row: string): readonly string[] =>
  row
    .trim()
    .replace(/^\||(?<!\\)\|$/gu, '')
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
