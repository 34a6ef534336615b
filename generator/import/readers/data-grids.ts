/** Finds the errors in JSON and YAML: objects of codes, lists of objects, groups of both. */
import type { Diagnostic } from '../../diagnostic.ts';
import type { ListNode, MapNode, SpecNode } from '../../spec/node.ts';
import { doubt } from '../notice.ts';
import type { Cell, Grid, ReadPage } from '../source.ts';
import { shapeOf } from './code-shape.ts';
import { entriesIn, fieldsOf, scalarCell, type DataSource } from './data-cells.ts';
import { addGrid, addRecords, areRecords, isWhole, type Reading } from './data-records.ts';
import { readWithTexts, type Pair } from './data-texts.ts';
import { skip } from './found.ts';

/** An object of texts by code, or of codes by name. */
const readScalars = (reading: Reading, headings: readonly Cell[], pairs: readonly Pair[], node: SpecNode): void => {
  const rows = pairs.flatMap(({ key, value }) =>
    value.kind === 'scalar' ? [[scalarCell(reading, key), scalarCell(reading, value)]] : [],
  );
  const codes = rows.filter(([key, value]) => {
    const shape = shapeOf(value?.text ?? '');
    return shapeOf(key?.text ?? '') !== undefined || (shape !== undefined && shape !== 'word');
  });
  // `version: 1.2.0` is no error.
  const isAboutFile = headings.length === 0 && rows.every(([key]) => !/\d|_/.test(key?.text ?? ''));
  if (codes.length * 2 >= rows.length && !isAboutFile) addGrid(reading, headings, undefined, rows, node);
};

/** The lists of errors in an object of a list. */
const errorListsOf = (map: MapNode): readonly ListNode[] =>
  entriesIn(map).flatMap(({ value }) =>
    value.kind === 'list' && value.items.some((item) => item.kind === 'map' && isWhole(item)) ? [value] : [],
  );

const groupName = /^(?:name|title|category|group|section|module)$/i;

/** A group of errors that says what it is called: `{"category": "Orders", "errors": [...]}`. */
const readGroup = (reading: Reading, headings: readonly Cell[], map: MapNode): void => {
  const name = entriesIn(map).find(({ key, value }) => value.kind === 'scalar' && groupName.test(key.text))?.value;
  const own = name?.kind === 'scalar' ? [scalarCell(reading, name)] : [];
  for (const list of errorListsOf(map)) readList(reading, [...headings, ...own], list);
};

const readList = (reading: Reading, headings: readonly Cell[], list: ListNode): void => {
  const maps = list.items.filter((item) => item.kind === 'map');
  const groups = maps.filter((map) => errorListsOf(map).length > 0);
  for (const group of groups) readGroup(reading, headings, group);
  const others = maps.filter((map) => !groups.includes(map));
  // `- 1001: No order` is a pair in a list.
  if (others.length > 1 && others.every((map) => map.entries.size === 1)) {
    readScalars(reading, headings, others.flatMap(entriesIn), list);
  } else if (areRecords(others)) {
    const records = others.map((map) => ({ fields: fieldsOf(reading, map) }));
    addRecords(reading, headings, records, list);
  } else for (const map of others) read(reading, headings, map);
  // Codes alone, or pairs of a code and a text.
  const rows = list.items.flatMap((item) => {
    const values = item.kind === 'list' ? item.items : [item];
    const cells = values.flatMap((value) => (value.kind === 'scalar' ? [scalarCell(reading, value)] : []));
    return cells.some(({ text }) => shapeOf(text) !== undefined) ? [cells] : [];
  });
  if (rows.length * 2 > list.items.length) addGrid(reading, headings, undefined, rows, list);
};

const readMap = (reading: Reading, headings: readonly Cell[], map: MapNode): void => {
  const pairs = entriesIn(map);
  if (readWithTexts(reading, headings, pairs)) return;
  const scalars = pairs.filter(({ value }) => value.kind === 'scalar');
  const maps = pairs.filter(({ value }) => value.kind === 'map');
  if (isWhole(map) && maps.length === 0) {
    addRecords(reading, headings, [{ fields: fieldsOf(reading, map) }], map);
    return;
  }
  if (scalars.length > 0) readScalars(reading, headings, scalars, map);
  if (areRecords(maps.map(({ value }) => value))) {
    const records = maps.flatMap(({ key, value }) =>
      value.kind === 'map' ? [{ key: scalarCell(reading, key), fields: fieldsOf(reading, value) }] : [],
    );
    addRecords(reading, headings, records, map);
  } else for (const { key, value } of maps) read(reading, [...headings, scalarCell(reading, key)], value);
  const lists = pairs.filter(({ value }) => value.kind === 'list');
  if (!readTuples(reading, headings, lists, map)) {
    for (const { key, value } of lists) read(reading, [...headings, scalarCell(reading, key)], value);
  }
};

/** Lists of texts by code: `{"1001": ["NO_ORDER", "There is no order."]}`. Says whether they are such. */
const readTuples = (reading: Reading, headings: readonly Cell[], lists: readonly Pair[], node: SpecNode): boolean => {
  const rows = lists.map(({ key, value }) => [
    scalarCell(reading, key),
    ...(value.kind === 'list' ? value.items : []).flatMap((item) =>
      item.kind === 'scalar' ? [scalarCell(reading, item)] : [],
    ),
  ]);
  const areTuples =
    rows.length > 0 &&
    rows.every((row) => row.length > 1 && /\d/.test(row[0]?.text ?? '') && shapeOf(row[0]?.text ?? '') !== undefined);
  if (areTuples) addGrid(reading, headings, undefined, rows, node);
  return areTuples;
};

const read = (reading: Reading, headings: readonly Cell[], node: SpecNode): void => {
  if (node.kind === 'map') readMap(reading, headings, node);
  else if (node.kind === 'list') readList(reading, headings, node);
};

/** Types of a JSON Schema, and lists of names beside objects that are errors, are no errors themselves. */
const leaveOutNames = ({ grids, doubts }: Reading): void => {
  const isType = ({ headings }: Grid): boolean => /^(?:definitions|\$defs)$/.test(headings[0]?.text ?? '');
  const isNames = ({ rows }: Grid): boolean => rows.every(({ length }) => length === 1);
  const errors = grids.filter((grid) => !isType(grid) && !isNames(grid));
  if (errors.length === 0) return;
  for (const grid of grids.filter((one) => !errors.includes(one))) {
    const place = grid.rows[0]?.[0]?.place ?? grid.place;
    skip({ doubts }, place, `These ${grid.rows.length} names beside the errors were not read as errors.`);
  }
  grids.splice(0, grids.length, ...errors);
};

/** A key that holds everything is no category. */
const withoutRoot = (grids: readonly Grid[]): readonly Grid[] => {
  const root = grids[0]?.headings[0];
  if (root === undefined || grids.some(({ headings }) => headings[0]?.place.start !== root.place.start)) return grids;
  return withoutRoot(grids.map((grid) => ({ ...grid, headings: grid.headings.slice(1) })));
};

const titleOf = (reading: Reading, root: SpecNode): Cell | undefined => {
  const isOneError =
    root.kind === 'map' && isWhole(root) && entriesIn(root).every(({ value }) => value.kind === 'scalar');
  const info = entriesIn(root).filter(({ key }) => key.text === 'info');
  const title = [root, ...info.map(({ value }) => value)]
    .flatMap(entriesIn)
    .find(({ key }) => key.text === 'title')?.value;
  return title?.kind === 'scalar' && !isOneError ? scalarCell(reading, title) : undefined;
};

/** Reads the root of a file of data; `problems` are those of its YAML. */
export const readData = (source: DataSource, root: SpecNode | undefined, problems: readonly Diagnostic[]): ReadPage => {
  const { file, text } = source;
  const end = Math.max(text.length, 1);
  const doubts = problems.map(({ rule, place, message, help }) => {
    const kind = rule === 'yaml-duplicate-key' ? 'row-skipped' : 'source-unreadable';
    return doubt(kind, { ...place, end: Math.min(place.end, end) }, message, help);
  });
  const reading: Reading = { ...source, grids: [], rows: [], doubts };
  if (root !== undefined) {
    read(reading, [], root);
    leaveOutNames(reading);
  }
  if (reading.grids.length === 0 && reading.rows.length === 0 && doubts.length === 0) {
    const place = { file, start: 0, end: Math.max(text.search(/\r?\n|$/), 1) };
    const message = 'No object and no list of this file looks like errors.';
    doubts.push(
      doubt(
        'source-unreadable',
        place,
        message,
        'Errors are an object of codes, or a list of objects with a code each.',
      ),
    );
  }
  const title = root === undefined ? undefined : titleOf(reading, root);
  return { title, grids: withoutRoot(reading.grids), rows: reading.rows, doubts };
};
