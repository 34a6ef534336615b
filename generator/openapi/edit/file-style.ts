import { columnOf, lineBreakOf } from '../../spec/edit/lines.ts';
import type { SpecNode } from '../../spec/node.ts';
import type { Document } from '../document-shape.ts';

/** How a file is written as a whole. */
export interface FileStyle {
  readonly lineBreak: string;
  /** By how much a map in a map is indented: `\t` or blanks. */
  readonly step: string;
  /** From a key to the dashes of its list. */
  readonly dashOffset: number;
  readonly quote: "'" | '"';
  /** Whether the braces of JSON have a member in each line. */
  readonly isSpread: boolean;
}

/** Enough to see how a file is written. */
const looked = 2_000;

const mostFrequent = <Value>(values: readonly Value[], otherwise: Value): Value => {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? otherwise;
};

const readStyle = ({ text, root, form }: Document): FileStyle => {
  const [steps, offsets, quotes]: [number[], number[], ("'" | '"')[]] = [[], [], []];
  const queue: SpecNode[] = [root];
  const note = ({ kind, place: { start } }: SpecNode): void => {
    const sign = text[start];
    if (kind === 'scalar' && (sign === "'" || sign === '"')) quotes.push(sign);
  };
  for (let at = 0; at < queue.length && at < looked; at++) {
    const node = queue[at];
    if (node === undefined || node.kind === 'scalar') continue;
    if (node.kind === 'list') {
      for (const item of node.items) {
        note(item);
        queue.push(item);
      }
      continue;
    }
    for (const { key, value } of node.entries.values()) {
      note(key);
      note(value);
      queue.push(value);
      if (node.flow || value.place.start < key.place.end) continue;
      const offset = columnOf(text, value.place.start) - columnOf(text, key.place.start);
      if (value.kind === 'map' && !value.flow) steps.push(offset);
      if (value.kind === 'list' && text[value.place.start] === '-') offsets.push(offset);
    }
  }
  const inner = /^\{[ \t]*\r?\n([ \t]*)/.exec(text.slice(root.place.start, root.place.start + 200))?.[1];
  const isSpread = form === 'yaml' || inner !== undefined;
  const step = form === 'json' ? (inner ?? '  ') : ' '.repeat(Math.max(1, mostFrequent(steps, 2)));
  return {
    lineBreak: lineBreakOf(text),
    step,
    dashOffset: Math.max(0, mostFrequent(offsets, 2)),
    quote: mostFrequent(quotes, "'"),
    isSpread,
  };
};

const styles = new WeakMap<Document, FileStyle>();

/** How a file is written; found out once. */
export const styleOfFile = (document: Document): FileStyle => {
  const known = styles.get(document);
  if (known !== undefined) return known;
  const style = readStyle(document);
  styles.set(document, style);
  return style;
};
