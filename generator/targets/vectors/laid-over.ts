import type { Json, Path, PartSource } from '../../ir/catalog.ts';
import { isObject } from '../../model/json.ts';

/** What a list or an object has at a step that takes each of its elements or members. */
type Fill = (inner: Json) => Json;

const once: Fill = (inner) => [inner];

/** The JSON that has a value at a path; `elements` says what list a step into one makes, `members` what object. */
export const at = (
  path: Path,
  value: Json,
  elements: Fill = once,
  members: Fill = (inner) => ({ any: inner }),
): Json => {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const inner = at(rest, value, elements, members);
  if (step === 'elements') return elements(inner);
  if (step === 'members') return members(inner);
  if ('member' in step) return { [step.member]: inner };
  return [...Array<Json>(step.index).fill({}), inner];
};

/** A body with another laid over it, in which null counts too. */
export const over = (first: Json, second: Json): Json => {
  if (Array.isArray(first) && Array.isArray(second)) {
    return Array.from({ length: Math.max(first.length, second.length) }, (_, index) => {
      const [one, other]: readonly [Json | undefined, Json | undefined] = [first[index], second[index]];
      return one === undefined ? (other ?? null) : other === undefined ? one : over(one, other);
    });
  }
  if (!isObject(first) || !isObject(second)) return second;
  const members = new Map(Object.entries(first));
  for (const [name, value] of Object.entries(second)) {
    const one = members.get(name);
    members.set(name, one === undefined ? value : over(one, value));
  }
  return Object.fromEntries(members);
};

/** A text from which an excerpt takes that text. */
export const inExcerpt = ({ after, before }: PartSource, text: string): string =>
  `${after === undefined ? '' : `x${after}y${after}`}${text}${before === undefined ? '' : `${before}z${before}`}`;
