import { definitionOf } from './row.js';
import { pieces } from './table.js';
let rows;
/** The row of a code. */
export const rowOf = (code) => {
  rows ??= new Map(pieces.flatMap((piece) => piece.map((row) => [row[0], row])));
  return rows.get(code);
};
/** What the table says of a code; undefined for one that is not in it. */
export const lookup = (code) => {
  const row = rowOf(code);
  return row === undefined ? undefined : definitionOf(row);
};
