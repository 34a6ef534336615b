import { assignRoles, type ColumnRole } from './column-roles.ts';
import { codeIn, describeContent } from './columns-content.ts';
import { roles, type Role } from './header-words.ts';
import { decision, doubt, quote, type Decision, type Notices } from './notice.ts';
import type { Cell, Grid, Row } from './source.ts';

/** What `--column` says: by role, the number of a column from 1, or the text of its header. */
export type ColumnChoice = ReadonlyMap<Role, string>;

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

const groupByKind = (grids: readonly Grid[]): Iterable<readonly Grid[]> => {
  const kinds = new Map<string, Grid[]>();
  for (const grid of grids) {
    const kind = kindOf(grid);
    const same = kinds.get(kind);
    if (same === undefined) kinds.set(kind, [grid]);
    else same.push(grid);
  }
  return kinds.values();
};

const widthOf = (grids: readonly Grid[]): number => {
  let width = 0;
  for (const { header, rows } of grids) {
    width = Math.max(width, header?.length ?? 0);
    for (const row of rows) width = Math.max(width, row.length);
  }
  return width;
};

const chosenColumn = (choice: string, header: readonly Cell[] | undefined, width: number): number | undefined => {
  if (/^\d+$/.test(choice)) {
    const column = Number(choice) - 1;
    return column >= 0 && column < width ? column : undefined;
  }
  const wanted = choice.trim().toLowerCase();
  const column = header?.findIndex(({ text }) => text.trim().toLowerCase() === wanted) ?? -1;
  return column < 0 ? undefined : column;
};

const forcedColumns = (choice: ColumnChoice, header: readonly Cell[] | undefined, width: number) =>
  new Map(
    [...choice].flatMap(([role, said]) => {
      const column = chosenColumn(said, header, width);
      return column === undefined ? [] : [[role, column] as const];
    }),
  );

/** Words of texts about failures, in the languages of documentation. */
const failure =
  /error|fail|invalid|unknown|not (?:found|exist|allowed|supported|valid|authori|available|enough|match|be)|n[’']t\b|cannot|missing|denied|exceed|unauthori|forbidden|expired|already|too (?:many|large|long|short|small|frequent)|time(?:d)? ?out|reject|incorrect|required|must |unavailable|limit|exception|illegal|insufficient|duplicate|wrong|unsupported|unable|malformed|empty|no such|bad |错误|失败|无效|不存在|不能|不支持|未|异常|超|エラー|失敗|無効|오류|실패|잘못|ошибк|невер|невоз|erro|fehl|ungültig|échec|invalide|خطأ|غير|فشل|hata|geçersiz|lỗi|không|gagal|salah|tidak/iu;

const isAboutErrors = (grid: Grid, title: Cell | undefined): boolean => {
  const near = [...grid.headings.slice(-1), ...(grid.header ?? [])].map(({ text }) => text).join(' ');
  if (/error|erro\b|fehler|erreur|hata|lỗi|kesalahan|exception|错误|異常|エラー|오류|에러|ошиб|خطأ/iu.test(near))
    return true;
  const about = grid.rows.filter((row) => row.some(({ text }) => failure.test(text))).length;
  const share = grid.rows.length === 0 ? 0 : about / grid.rows.length;
  return share >= (/error|错误|エラー|오류|ошиб/iu.test(title?.text ?? '') ? 0.1 : 0.25);
};

const tableName = ({ headings }: Grid): string => {
  const heading = headings.at(-1)?.text;
  return heading === undefined ? 'This table' : `The table under ${quote(heading)}`;
};

const splitCodes = (cell: Cell): readonly Cell[] => {
  const parts = [...cell.text.matchAll(/[^\s,、/;]+/g)];
  const isList =
    parts.length > 1 &&
    /[,、/;]/.test(cell.text) &&
    parts.every(([text]) => /^-?\d+$/.test(text) && text.length === parts[0]?.[0].length);
  if (!isList) return [{ ...cell, text: codeIn(cell.text) }];
  return parts.map(({ 0: text, index }) => ({
    text,
    place: { ...cell.place, start: cell.place.start + index, end: cell.place.start + index + text.length },
  }));
};

const filled = (cell: Cell | undefined): Cell | undefined =>
  cell === undefined || /^[-–—]?$/.test(cell.text.trim()) ? undefined : cell;

const placeOf = (cells: readonly Cell[], grid: Grid): Row['place'] => {
  const some = cells.filter(({ text }) => text !== '');
  const [first] = some;
  const last = some.at(-1);
  if (first === undefined || last === undefined) return grid.place;
  const end = Math.max(first.place.end, last.place.end);
  return { file: first.place.file, start: Math.min(first.place.start, last.place.start), end };
};

const rowsOf = (grid: Grid, found: readonly ColumnRole[], doubts: Notices['doubts'][number][]): readonly Row[] => {
  const columnOf = new Map(found.map(({ role, column }) => [role, column]));
  const rows: Row[] = [];
  for (const cells of grid.rows) {
    const at = (role: Role): Cell | undefined => {
      const column = columnOf.get(role);
      return column === undefined ? undefined : filled(cells[column]);
    };
    const place = placeOf(cells, grid);
    const code = at('code');
    const message = at('message');
    const above = rows.at(-1);
    if (code === undefined && message !== undefined && above?.code !== undefined && cells.length > 1) {
      // A cell that spans several rows: another message for the code above.
      rows.push({ ...above, messages: [message], place });
      continue;
    }
    if (code === undefined) {
      if (cells.some(({ text }) => text !== '')) {
        doubts.push(
          doubt('row-skipped', place, 'This row has no code.', 'Add the error to the spec by hand, if it is one.'),
        );
      }
      continue;
    }
    for (const one of splitCodes(code)) {
      rows.push({
        headings: grid.headings,
        code: one,
        name: at('name'),
        aliases: [],
        status: at('status'),
        messages: message === undefined ? [] : [message],
        description: at('description'),
        cause: at('cause'),
        fix: at('fix'),
        kind: undefined,
        retry: at('retry'),
        place,
      });
    }
  }
  return rows;
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
  for (const same of groupByKind(grids)) {
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
    // Tables without headers that are alike are one table, cut by headings.
    const isOne =
      grids.length === 1 ||
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

/** Reads `--column status=2,message=Description`; a text that is not of this form is the problem. */
export const readColumnChoice = (
  options: readonly string[],
): { readonly choice: ColumnChoice } | { readonly problem: string } => {
  const choice = new Map<Role, string>();
  for (const option of options) {
    const [name = '', ...rest] = option.split('=');
    const role = roles.find((one) => one === name.trim());
    if (role === undefined || rest.length === 0) {
      return { problem: `--column ${option} is not of the form role=column. The roles are ${roles.join(', ')}.` };
    }
    choice.set(role, rest.join('=').trim());
  }
  return { choice };
};
