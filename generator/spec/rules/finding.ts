import type { Diagnostic, Place } from '../../diagnostic.ts';
import type { LoadedSpec, Placed } from '../load.ts';
import { keyAt, nodeAt, type NodePath, type SpecNode } from '../node.ts';

/** One thing that is checked once every part has the right shape. */
export type Rule = (spec: LoadedSpec) => readonly Diagnostic[];

/** Makes an error: what is wrong, what to do, and the other place, if there is one. */
export const error = (
  rule: string,
  place: Place,
  message: string,
  help?: string,
  other?: Diagnostic['other'],
): Diagnostic => ({
  rule,
  severity: 'error',
  place,
  message,
  ...(help === undefined ? {} : { help }),
  ...(other === undefined ? {} : { other }),
});

/** Makes a warning, which stops nothing without `--strict`. */
export const warning = (...finding: Parameters<typeof error>): Diagnostic => ({
  ...error(...finding),
  severity: 'warning',
});

/** The place of a value. */
export const valuePlace = ({ node }: Placed<unknown>, ...path: NodePath): Place => nodeAt(node, path).place;

/** The place of a key. */
export const keyPlace = ({ node }: Placed<unknown>, ...path: NodePath): Place => keyAt(node, path).place;

const countBefore = (text: string, part: string, end: number): number => text.slice(0, end).split(part).length - 1;

const nthIndex = (text: string, part: string, n: number): number => {
  let index = text.indexOf(part);
  for (let found = 0; found < n && index !== -1; found++) index = text.indexOf(part, index + part.length);
  return index;
};

/** The place of a part of a scalar's text in the source, or of the whole scalar if escapes hide the part. */
export const partPlace = (node: SpecNode, sources: LoadedSpec['sources'], start: number, end: number): Place => {
  const { place } = node;
  if (node.kind !== 'scalar') return place;
  const raw = (sources.get(place.file) ?? '').slice(place.start, place.end);
  const part = node.text.slice(start, end);
  const at = nthIndex(raw, part, countBefore(node.text, part, start));
  return at === -1 ? place : { ...place, start: place.start + at, end: place.start + at + part.length };
};
