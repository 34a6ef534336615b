import { isDeepStrictEqual } from 'node:util';
import type { Json } from '../../generator/ir/catalog.ts';
import { isObject } from '../../generator/model/json.ts';
import type { Case } from '../../generator/targets/vectors/case.ts';

/** A language whose strings are UTF-8 holds U+FFFD for a lone surrogate; one that has no -0 prints 0. */
const normalize = (value: Json): Json => {
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value === 'number') return value + 0;
  if (Array.isArray(value)) return value.map(normalize);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, normalize(member)]));
};

const parseOr = (text: string): Json => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** What a driver saw, in the form that the vectors want it in. */
const comparable = (asked: Case, saw: Json): Json => {
  if (!isObject(saw)) return saw;
  const { body } = saw;
  if (['encode', 'forward', 'answer'].includes(asked.op) && typeof body === 'string')
    return { ...saw, body: parseOr(body) };
  if (asked.op === 'decode' && asked.parsed && body === asked.body) return { ...saw, body: null };
  return saw;
};

/** Whether something was printed, and what is to be hidden is nowhere in it. */
const hides = (want: Json, saw: Json): boolean => {
  const hidden = isObject(want) && Array.isArray(want['hidden']) ? want['hidden'].map(String) : [];
  const printed = JSON.stringify(saw);
  return Array.isArray(saw) && saw.length > 0 && hidden.every((text) => !printed.includes(text));
};

/** Whether a driver's answer is the one that is wanted. The body of an encoded error is compared as parsed JSON. */
export const agrees = (asked: Case, saw: Json): boolean =>
  asked.op === 'print'
    ? hides(asked.want, saw)
    : isDeepStrictEqual(normalize(comparable(asked, saw)), normalize(asked.want));
