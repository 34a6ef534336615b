/** Data with codes in one object and their texts in another, as Telegram's `errors` and `descriptions`. */
import type { MapNode, ScalarNode, SpecNode } from '../../spec/node.ts';
import type { Cell } from '../source.ts';
import { shapeOf } from './code-shape.ts';
import { entriesIn, scalarCell } from './data-cells.ts';
import { statusOf, type Reading } from './data-records.ts';
import { plainRow, skip } from './found.ts';

/** A key and its value. */
export type Pair = { readonly key: ScalarNode; readonly value: SpecNode };

const findTexts = (pairs: readonly Pair[]): MapNode | undefined =>
  pairs
    .filter(({ key }) => /^(?:descriptions?|messages?|texts?)$/i.test(key.text))
    .map(({ value }) => value)
    .filter((value) => value.kind === 'map')
    .find((map) => map.entries.size > 0 && entriesIn(map).every(({ value }) => value.kind === 'scalar'));

/** Reads the codes below a node, with their texts. A group whose name is a status gives it to its codes. */
const readCodes = (
  reading: Reading,
  headings: readonly Cell[],
  node: MapNode,
  texts: MapNode,
  used: Set<string>,
): void => {
  const [status] = statusOf(headings);
  const names = headings.filter((heading) => heading !== status);
  for (const { key, value } of entriesIn(node)) {
    const code = scalarCell(reading, key);
    const text = texts.entries.get(key.text)?.value;
    if (text?.kind === 'scalar') {
      used.add(key.text);
      reading.rows.push(plainRow(names, code, scalarCell(reading, text), status));
    } else if (value.kind === 'map') readCodes(reading, [...headings, code], value, texts, used);
    else if (shapeOf(key.text) === 'constant') reading.rows.push(plainRow(names, code, undefined, status));
  }
};

/** Reads an object that has the texts of codes in an object of their own. Says whether it is one. */
export const readWithTexts = (reading: Reading, headings: readonly Cell[], pairs: readonly Pair[]): boolean => {
  const texts = findTexts(pairs);
  if (texts === undefined) return false;
  const used = new Set<string>();
  const inner: Reading = { ...reading, rows: [] };
  for (const { key, value } of pairs) {
    if (value.kind !== 'map' || value === texts) continue;
    const isAll = /^(?:errors?|codes?)$/i.test(key.text);
    readCodes(inner, isAll ? headings : [...headings, scalarCell(reading, key)], value, texts, used);
  }
  if (used.size * 2 < texts.entries.size) return false;
  reading.rows.push(...inner.rows);
  for (const { key } of entriesIn(texts)) {
    if (used.has(key.text)) continue;
    skip(
      reading,
      scalarCell(reading, key).place,
      `There is a text for ${key.text}, but nothing says that it is an error.`,
    );
  }
  return true;
};
