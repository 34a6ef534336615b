import { readColumnChoice, type ColumnChoice } from '../../generator/import/column-choice.ts';
import type { ReadColumns } from '../../generator/import/columns.ts';
import type { Cell, Grid, Row } from '../../generator/import/source.ts';

const place = { file: 'page.md', start: 0, end: 1 };

/** A row of cells with ` | ` between them. */
const cellsOf = (line: string, row: number): readonly Cell[] =>
  line.split('|').map((text, column) => {
    const start = 100 * row + column;
    return { text: text.trim(), place: { ...place, start, end: start + 1 } };
  });

/** A table whose cells have ` | ` between them; an empty header is none. */
export const gridOf = (header: string, rows: readonly string[]): Grid => ({
  headings: [],
  header: header === '' ? undefined : cellsOf(header, 0),
  rows: rows.map((line, row) => cellsOf(line, row + 1)),
  place,
});

/** What was found in each column, by the cells of the last row: `code status message`, `-` for what was left out. */
export const partsOf = ({ rows }: ReadColumns, lines: readonly string[]): string => {
  const row = rows.at(-1);
  const parts: readonly (readonly [string, Cell | undefined])[] = row === undefined ? [] : partsIn(row);
  return (lines.at(-1) ?? '')
    .split('|')
    .map((text) => parts.find(([, cell]) => cell?.text === text.trim())?.[0] ?? '-')
    .join(' ');
};

const partsIn = (row: Row): readonly (readonly [string, Cell | undefined])[] => [
  ['code', row.code],
  ['status', row.status],
  ['message', row.messages[0]],
  ['name', row.name],
  ['description', row.description],
  ['cause', row.cause],
  ['fix', row.fix],
  ['retry', row.retry],
];

/** What `--column` says. */
export const columnChoiceOf = (options: readonly string[]): ColumnChoice => {
  const read = readColumnChoice(options);
  if ('problem' in read) throw new Error(read.problem);
  return read.choice;
};
