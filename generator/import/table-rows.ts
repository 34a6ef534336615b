import type { Diagnostic } from '../diagnostic.ts';
import type { ColumnRole } from './column-roles.ts';
import { codeIn } from './columns-content.ts';
import type { Role } from './header-words.ts';
import { doubt } from './notice.ts';
import type { Cell, Grid, Row } from './source.ts';

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

/** The rows of a table whose columns are known. */
export const rowsOf = (grid: Grid, found: readonly ColumnRole[], doubts: Diagnostic[]): readonly Row[] => {
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
