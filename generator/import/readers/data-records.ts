/** Objects of JSON and YAML that are errors, as rows. */
import type { MapNode, SpecNode } from '../../spec/node.ts';
import { roleOfHeader } from '../header-words.ts';
import type { Cell } from '../source.ts';
import { shapeOf } from './code-shape.ts';
import { entriesIn, type DataSource, type Field } from './data-cells.ts';
import type { Found } from './found.ts';

/** A file of data, and what was found in it so far. */
export interface Reading extends DataSource, Found {}

/** A group whose name is a status gives it to all of its errors. */
export const statusOf = (headings: readonly Cell[]): readonly Cell[] =>
  headings.filter(({ text }) => /^[1-5]\d\d$/.test(text)).slice(-1);

/** Adds rows, if there are any. */
export const addGrid = (
  { grids }: Reading,
  headings: readonly Cell[],
  header: readonly Cell[] | undefined,
  rows: readonly (readonly Cell[])[],
  { place }: SpecNode,
): void => {
  if (rows.length === 0) return;
  const status = statusOf(headings);
  grids.push({
    headings: headings.filter((heading) => !status.includes(heading)),
    header: header === undefined ? undefined : [...header, ...status.map((cell) => ({ ...cell, text: 'status' }))],
    rows: rows.map((row) => [...row, ...status]),
    place,
  });
};

/** An object of a list or of another object, whose key it has then. */
export interface DataRecord {
  readonly key?: Cell;
  readonly fields: readonly Field[];
}

/** Adds records, with all columns that any of them has, as they come. */
export const addRecords = (
  reading: Reading,
  headings: readonly Cell[],
  records: readonly DataRecord[],
  node: SpecNode,
): void => {
  const columns = new Map<string, Cell>();
  for (const { column, key } of records.flatMap(({ fields }) => fields)) {
    if (!columns.has(column)) columns.set(column, { text: column, place: key.place });
  }
  const keyed = records.find(({ key }) => key !== undefined)?.key;
  const keyHeader = keyed === undefined ? [] : [{ text: '', place: { ...keyed.place, end: keyed.place.start } }];
  const rows = records.map(({ key, fields }) => {
    const byColumn = new Map(fields.map(({ column, value }) => [column, value]));
    const at = (key ?? fields[0]?.key)?.place ?? node.place;
    const none: Cell = { text: '', place: { ...at, start: at.end } };
    return [...(key === undefined ? [] : [key]), ...[...columns.keys()].map((column) => byColumn.get(column) ?? none)];
  });
  addGrid(reading, headings, [...keyHeader, ...columns.values()], rows, node);
};

const scalarsOf = (node: SpecNode): readonly string[] =>
  entriesIn(node).flatMap(({ key, value }) => (value.kind === 'scalar' ? [key.text] : []));

/** An object that is one error: it says what it is called, and what it means. */
export const isWhole = (map: MapNode): boolean => {
  const roles = new Set(scalarsOf(map).map(roleOfHeader));
  return (roles.has('code') || roles.has('name')) && (roles.has('message') || roles.has('description'));
};

/** Whether objects beside each other are records: their keys are names of columns, or the same in all of them. */
export const areRecords = (nodes: readonly SpecNode[]): boolean => {
  const records = nodes.filter((node) => entriesIn(node).some(({ value }) => value.kind !== 'map'));
  const named = records.filter((node) => scalarsOf(node).some((key) => roleOfHeader(key) !== undefined));
  if (records.length === 0 || named.length * 2 >= nodes.length) return records.length > 0;
  const [first, ...others] = records.map((node) => new Set(entriesIn(node).map(({ key }) => key.text)));
  const isAlike = (keys: ReadonlySet<string>): boolean =>
    [...keys].some((key) => first?.has(key) === true && shapeOf(key) === undefined);
  return others.length > 0 && others.every(isAlike);
};
