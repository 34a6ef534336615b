import type { Json, SuccessRule } from '../ir/catalog.ts';
import { isObject } from './json.ts';
import { valueOf, valuesAt } from './places.ts';

/** Whether a value says nothing: null, false, or an empty text, list or object. */
const isNothing = (json: Json): boolean =>
  json === null ||
  json === false ||
  json === '' ||
  (Array.isArray(json) && json.length === 0) ||
  (isObject(json) && Object.keys(json).length === 0);

/** Whether a body says that the request succeeded, that it failed, or (undefined) neither (C3). */
export const successByRule = (rule: SuccessRule | undefined, body: Json, status: number): boolean | undefined => {
  if (rule === undefined) return undefined;
  if ('below' in rule) return status < rule.below ? true : undefined;
  if ('absent' in rule)
    return status < 400 ? [...valuesAt(body, rule.absent)].map(valueOf).every(isNothing) : undefined;
  const [first] = valuesAt(body, rule.path);
  if (first === undefined) return undefined;
  const isEqual = valueOf(first) === rule.equals;
  return isEqual && status >= 400 ? undefined : isEqual;
};
