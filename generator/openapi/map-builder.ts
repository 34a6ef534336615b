import type { Diagnostic, Place } from '../diagnostic.ts';
import type { ScalarNode, SpecNode } from '../spec/node.ts';
import { duplicateKey } from './read-findings.ts';
import type { Stretch, WrittenMember } from './written.ts';

/** Where a value is in the text, how many values are in it and how deep they are nested, aliases followed. */
export interface Measured extends Stretch {
  readonly node: SpecNode;
  readonly size: number;
  readonly height: number;
}

/** A key of a map. */
export type Key = { readonly node: ScalarNode; readonly isMerge: boolean };

/** Gathers the members of a map while they are read. */
export const createMapBuilder = (
  written: Map<SpecNode, readonly WrittenMember[]>,
  report: (found: Diagnostic) => void,
) => {
  const entries = new Map<string, { readonly key: ScalarNode; readonly value: SpecNode }>();
  const members: WrittenMember[] = [];
  const merged: Measured[] = [];
  let isAsMeant = true;
  let [size, height] = [1, 0];
  const add = (key: Key, value: Measured): void => {
    size += value.size;
    height = Math.max(height, value.height);
    members.push({ key: key.node.text, start: key.node.place.start, valueStart: value.start, end: value.end });
    const first = entries.get(key.node.text);
    if (key.isMerge) {
      isAsMeant = false;
      merged.push(value);
      return;
    }
    if (value.node.place.start !== value.start) isAsMeant = false;
    if (first === undefined) entries.set(key.node.text, { key: key.node, value: value.node });
    else report(duplicateKey(key.node, first.key));
  };
  const end = (flow: boolean, place: Place): Measured => {
    for (const { node } of merged) {
      for (const source of node.kind === 'list' ? node.items : [node]) {
        if (source.kind !== 'map') continue;
        for (const [key, entry] of source.entries) if (!entries.has(key)) entries.set(key, entry);
      }
    }
    const node: SpecNode = { kind: 'map', entries, flow, place };
    if (!isAsMeant) written.set(node, members);
    return { node, start: place.start, end: place.end, size, height: height + 1 };
  };
  return { add, end };
};
