import type { Json, Path, Step } from '../ir/catalog.ts';
import { isObject } from './json.ts';

/** A value and where it is in a body. */
export type Placed = readonly [path: Path, value: Json];

const isIntoList = (step: Step): boolean => step === 'elements' || (typeof step === 'object' && 'index' in step);

/** The JSON that has a value at a path and nothing else; `name[]` is a list of one (E3). */
export const jsonAt = ([step, ...rest]: Path, value: Json): Json => {
  if (step === undefined) return value;
  const inner = jsonAt(rest, value);
  if (isIntoList(step))
    return [...Array<null>(typeof step === 'object' && 'index' in step ? step.index : 0).fill(null), inner];
  return typeof step === 'object' && 'member' in step ? { [step.member]: inner } : inner;
};

/** Two bodies as one: objects by member, lists by place; of two other values, the later; null is nothing (E3). */
export const merge = (first: Json | undefined, second: Json): Json => {
  if (first === undefined || first === null) return second;
  if (second === null) return first;
  if (Array.isArray(first) && Array.isArray(second)) {
    const longer = Math.max(first.length, second.length);
    return Array.from({ length: longer }, (_, index) => {
      const one: Json | undefined = first[index];
      const other: Json | undefined = second[index];
      return other === undefined ? (one ?? null) : merge(one, other);
    });
  }
  if (!isObject(first) || !isObject(second)) return second;
  const members = new Map(Object.entries(first));
  for (const [name, value] of Object.entries(second)) members.set(name, merge(members.get(name), value));
  return Object.fromEntries(members);
};

const isEmpty = (json: Json): boolean => typeof json === 'object' && json !== null && Object.keys(json).length === 0;

/** Whether a value can be merged into another one without replacing anything (D2). */
export const fits = (first: Json | undefined, second: Json): boolean => {
  if (first === undefined || first === null || second === null || isEmpty(first)) return true;
  if (Array.isArray(first) && Array.isArray(second))
    return second.every((value: Json, index) => fits(first[index], value));
  if (!isObject(first) || !isObject(second)) return first === second;
  return Object.entries(second).every(([name, value]) => !Object.hasOwn(first, name) || fits(first[name], value));
};

/** A body with values in their places. */
export const bodyOf = (values: readonly Placed[], start: Json = {}): Json =>
  values.reduce<Json>((body, [path, value]) => merge(body, jsonAt(path, value)), start);
