import { definitionOf, type Row } from './row.js';
import { pieces } from './table.js';
import type { Definition } from './types.js';

let rows: Map<string, Row> | undefined;

/** The row of a code. */
export const rowOf = (code: string): Row | undefined => {
  rows ??= new Map(pieces.flatMap((piece) => piece.map((row) => [row[0], row] as const)));
  return rows.get(code);
};

/** What the table says of a code; undefined for one that is not in it. */
export const lookup = (code: string): Definition | undefined => {
  const row = rowOf(code);
  return row === undefined ? undefined : definitionOf(row);
};
