/** Values of JSON and YAML as cells. */
import type { MapNode, ScalarNode, SpecNode } from '../../spec/node.ts';
import { roleOfHeader } from '../header-words.ts';
import type { Cell } from '../source.ts';

/** A file of data. */
export interface DataSource {
  readonly file: string;
  readonly text: string;
}

/** The text of a key or a value, without its quotes, in one line. */
export const scalarCell = ({ text: source }: DataSource, node: ScalarNode): Cell => {
  const { start, end } = node.place;
  const isQuoted = /^["']/.test(source.charAt(start)) && end - start >= 2;
  const place = isQuoted ? { ...node.place, start: start + 1, end: end - 1 } : node.place;
  const text = node.plain && /^(?:null|~)$/i.test(node.text) ? '' : node.text.trim().replaceAll(/\s*[\r\n]+\s*/g, ' ');
  return text === '' ? { text, place: { ...place, end: place.start } } : { text, place };
};

/** What a record says in a column. */
export interface Field {
  /** `code`, `error.message`. */
  readonly column: string;
  readonly key: Cell;
  readonly value: Cell;
}

const localeKey = /^[a-z]{2,3}(?:[-_](?:[A-Z]{2}|[A-Z][a-z]{3}|\d{3}))?$/;

/** The name of a column: of `error.message`, what says more. */
const columnOf = (path: readonly string[]): string => {
  const last = path.at(-1) ?? '';
  const before = path.at(-2);
  if (before !== undefined && localeKey.test(last) && roleOfHeader(before) !== undefined) return before;
  return roleOfHeader(last) === undefined ? path.join('.') : last;
};

/** The first of several translations, English if it is there. */
const chooseLocale = (map: MapNode): readonly string[] => {
  const keys = [...map.entries.keys()];
  if (keys.length < 2 || !keys.every((key) => localeKey.test(key))) return keys;
  return [keys.find((key) => /^en\b/.test(key)) ?? keys[0] ?? ''];
};

/** Deepest nesting of a record. */
const deepest = 3;

/** The values of a record by column, those in objects within it too. */
export const fieldsOf = (source: DataSource, map: MapNode, path: readonly string[] = []): readonly Field[] =>
  chooseLocale(map).flatMap((name) => {
    const entry = map.entries.get(name);
    if (entry === undefined) return [];
    const { key, value } = entry;
    const here = [...path, key.text];
    const add = (cell: Cell): readonly Field[] => [
      { column: columnOf(here), key: scalarCell(source, key), value: cell },
    ];
    if (value.kind === 'scalar') return add(scalarCell(source, value));
    if (value.kind === 'map') return path.length < deepest ? fieldsOf(source, value, here) : [];
    const cells = value.items.flatMap((item) => (item.kind === 'scalar' ? [scalarCell(source, item)] : []));
    const [first] = cells;
    if (first === undefined) return [];
    return add({
      text: cells.map(({ text }) => text).join(' '),
      place: { ...first.place, end: cells.at(-1)?.place.end ?? first.place.end },
    });
  });

/** A node of a text that was parsed with something before it. */
export const shiftNode = (node: SpecNode, by: number): SpecNode => {
  const place = { ...node.place, start: Math.max(node.place.start + by, 0), end: Math.max(node.place.end + by, 0) };
  if (node.kind === 'list') return { ...node, place, items: node.items.map((item) => shiftNode(item, by)) };
  if (node.kind === 'scalar') return { ...node, place };
  const entries = [...node.entries].map(([name, { key, value }]) => {
    const moved = { ...key, place: { ...key.place, start: key.place.start + by, end: key.place.end + by } };
    return [name, { key: moved, value: shiftNode(value, by) }] as const;
  });
  return { ...node, place, entries: new Map(entries) };
};

/** The entries of a mapping. */
export const entriesIn = (node: SpecNode): readonly { readonly key: ScalarNode; readonly value: SpecNode }[] =>
  node.kind === 'map' ? [...node.entries.values()] : [];
