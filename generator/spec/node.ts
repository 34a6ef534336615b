import type { Place } from '../diagnostic.ts';

/** A YAML document as the spec reads it: every scalar is the text in the file, and nothing is guessed. */
export type SpecNode = ScalarNode | MapNode | ListNode;

/** A text, a number, a truth value: all are text until a key asks for a type. */
export interface ScalarNode {
  readonly kind: 'scalar';
  /** After escapes and line folding. */
  readonly text: string;
  /** Without quotes and not a block. */
  readonly plain: boolean;
  readonly place: Place;
  /** A comment that follows in the same line. */
  readonly comment?: Place;
}

/** Keys with values, each key once. */
export interface MapNode {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, { readonly key: ScalarNode; readonly value: SpecNode }>;
  /** In braces, `{ a: b }`. */
  readonly flow: boolean;
  readonly place: Place;
}

/** Values in order. */
export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly SpecNode[];
  readonly place: Place;
}

/** Keys and indices from a node down. */
export type NodePath = readonly (string | number)[];

/** Plain data of a node: objects without prototype, arrays and texts. */
export type PlainData = string | readonly PlainData[] | { readonly [key: string]: PlainData };

const proto = '__proto__';

/** Objects and validators lose a key `__proto__`, which is a legal code: in plain data it has a blank behind it. */
export const toPlainKey = (key: string): string => (key === proto ? `${proto} ` : key);

/** The key as it was written. */
export const fromPlainKey = (key: string): string => (key === `${proto} ` ? proto : key);

/** The entries of plain data, keys as they were written. */
export const entriesOf = <Value>(
  record: { readonly [key: string]: Value } | undefined,
): readonly (readonly [string, Value])[] =>
  Object.entries(record ?? {}).map(([key, value]) => [fromPlainKey(key), value]);

/** The node at a path, or the last one on the way that is there. */
export const nodeAt = (node: SpecNode, path: NodePath): SpecNode => {
  let current = node;
  for (const step of path) {
    const next =
      current.kind === 'map'
        ? current.entries.get(fromPlainKey(String(step)))?.value
        : current.kind === 'list' && typeof step === 'number'
          ? current.items[step]
          : undefined;
    if (next === undefined) return current;
    current = next;
  }
  return current;
};

/** The key at a path, where its last step is one; else what {@link nodeAt} gives. */
export const keyAt = (node: SpecNode, path: NodePath): SpecNode => {
  const parent = nodeAt(node, path.slice(0, -1));
  const entry = parent.kind === 'map' ? parent.entries.get(fromPlainKey(String(path.at(-1)))) : undefined;
  return entry?.key ?? nodeAt(node, path);
};

/** The value of a member of a map. */
export const memberOf = (node: SpecNode | undefined, name: string): SpecNode | undefined =>
  node?.kind === 'map' ? node.entries.get(name)?.value : undefined;

/** The data of a node, without places. */
export const toPlainData = (node: SpecNode): PlainData => {
  switch (node.kind) {
    case 'scalar':
      return node.text;
    case 'list':
      return node.items.map(toPlainData);
    case 'map': {
      const data: Record<string, PlainData> = Object.create(null);
      for (const [key, { value }] of node.entries) data[toPlainKey(key)] = toPlainData(value);
      return data;
    }
  }
};
