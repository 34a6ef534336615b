import { groupBy } from '../ir/group-by.ts';
import { assignRoles, type ColumnRole } from './column-roles.ts';
import { forcedColumns, type ColumnChoice } from './column-choice.ts';
import { describeContent } from './columns-content.ts';
import type { Role } from './header-words.ts';
import { decision, doubt, quote, type Decision, type Notices } from './notice.ts';
import type { Cell, Grid, Row } from './source.ts';
import { rowsOf } from './table-rows.ts';
import { isAboutErrors } from './table-topic.ts';

/** The rows of tables, and how sure it is which column is which. */
export interface ReadColumns extends Notices {
  readonly rows: readonly Row[];
  /** The least sure of all tables, by role. */
  readonly sure: ReadonlyMap<Role, number>;
}

/** Below this, which column is which is a doubt. */
const limit = 0.7;

/** Tables with the same header have the same columns, as have those of one width that have none. */
const kindOf = ({ header, rows }: Grid): string =>
  header === undefined
    ? `${rows.reduce((width, row) => Math.max(width, row.length), 0)}`
    : header.map(({ text }) => text).join('\t');

/** A first row that is unlike all others is a header: it has a word where the others have numbers. */
const promoteHeader = (grid: Grid): Grid => {
  const [first, ...others] = grid.rows;
  if (grid.header !== undefined || first === undefined || others.length < 2) return grid;
  const isNumber = (cell: Cell | undefined): boolean => /^-?\d+$/.test(cell?.text ?? '');
  const isHeader =
    first.every((cell) => cell.text !== '' && !/\d/.test(cell.text)) &&
    first.some((_, column) => others.every((row) => isNumber(row[column])));
  return isHeader ? { ...grid, header: first, rows: others } : grid;
};

const widthOf = (grids: readonly Grid[]): number => {
  let width = 0;
  for (const { header, rows } of grids) {
    width = Math.max(width, header?.length ?? 0);
    for (const row of rows) width = Math.max(width, row.length);
  }
  return width;
};

const tableName = ({ headings }: Grid): string => {
  const heading = headings.at(-1)?.text;
  return heading === undefined ? 'This table' : `The table under ${quote(heading)}`;
};

const sayColumns = (grid: Grid, found: readonly ColumnRole[]): string =>
  `Columns: ${found
    .map(
      ({ role, column, sure }) =>
        `${role} is ${grid.header?.[column] === undefined ? `column ${column + 1}` : quote(grid.header[column].text)} (${percent(sure)})`,
    )
    .join(', ')}.`;

/** `97 %`. */
export const percent = (share: number): string => `${Math.floor(share * 100)} %`;

/** The rows of tables. Tables that have no codes, or are not about errors, are passed over with a doubt, unless they were asked for. */
export const readColumns = (
  grids: readonly Grid[],
  title: Cell | undefined,
  choice: ColumnChoice,
  isAskedFor: boolean,
): ReadColumns => {
  const doubts: Notices['doubts'][number][] = [];
  const decisions: Decision[] = [];
  const sure = new Map<Role, number>();
  const rows: Row[] = [];
  for (const same of groupBy(grids.map(promoteHeader), kindOf).values()) {
    const [first] = same;
    if (first === undefined) continue;
    const width = widthOf(same);
    const columns = Array.from({ length: width }, (_, column) => ({
      header: first.header?.[column]?.text,
      content: describeContent(same.flatMap((grid) => grid.rows.flatMap((row) => row.slice(column, column + 1)))),
    }));
    const forced = forcedColumns(choice, first.header, width);
    const found = assignRoles(columns, forced);
    const has = (role: Role): boolean => found.some((one) => one.role === role);
    if (!has('code') || !(has('message') || has('name') || has('description'))) {
      for (const grid of same) doubts.push(skip(grid, has('code') ? 'no column of messages' : 'no column of codes'));
      continue;
    }
    // The only table of a page is one of errors, unless its columns hardly are.
    const isPlausible = found.every(({ role, sure: share }) => !/^(?:code|message)$/.test(role) || share >= 0.4);
    // Tables without headers that are alike are one table, cut by headings.
    const isOne =
      (grids.length === 1 && isPlausible) ||
      forced.size > 0 ||
      found.some(({ role, sure: share }) => role === 'status' && share > limit) ||
      (first.header === undefined && same.some((grid) => isAboutErrors(grid, title)));
    const taken = same.filter((grid) => {
      const isTaken = isAskedFor || isOne || isAboutErrors(grid, title);
      if (!isTaken) doubts.push(skip(grid, 'nothing that says it is about errors'));
      return isTaken;
    });
    const [example] = taken;
    if (example === undefined) continue;
    for (const one of found) sure.set(one.role, Math.min(one.sure, sure.get(one.role) ?? 1));
    decisions.push(decision('columns', (example.header?.[0] ?? example).place, sayColumns(example, found)));
    for (const { role, column, sure: share } of found.filter((one) => one.sure < limit)) {
      const place = (example.header?.[column] ?? example.rows[0]?.[column] ?? example).place;
      doubts.push(
        doubt(
          'column-unsure',
          place,
          `This column was taken for the ${role}, but only with ${percent(share)} certainty.`,
          `If it is not, say which column is: --column ${role}=NUMBER`,
        ),
      );
    }
    rows.push(...taken.flatMap((grid) => rowsOf(grid, found, doubts)));
  }
  return { rows: rows.toSorted((a, b) => a.place.start - b.place.start), sure, decisions, doubts };
};

const skip = (grid: Grid, why: string) =>
  doubt(
    'table-skipped',
    (grid.header?.[0] ?? grid).place,
    `${tableName(grid)} was passed over: it has ${why}.`,
    'If it is a table of errors, name its heading with --section, or its columns with --column.',
  );
