import type { Json } from '../ir/catalog.ts';

/** How many lists and objects may be open at once; a text that nests deeper counts as not JSON. */
const deepest = 64;

/** Whether arrays and objects in a JSON text are nested deeper than the limit. Brackets inside strings do not count. */
const nestsDeeper = (text: string, limit: number): boolean => {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') isInString = !isInString;
    else if (isInString && character === '\\') at += 1;
    else if (!isInString && (character === '[' || character === '{')) depth += 1;
    else if (!isInString && (character === ']' || character === '}')) depth -= 1;
    if (depth > limit) return true;
  }
  return false;
};

/** A JSON text after RFC 8259 as its value; absent where the text is not JSON or nests too deep (B1). */
export const parseJson = (text: string): Json | undefined => {
  try {
    const json = text.replace(/^\ufeff/u, '');
    const value: Json = JSON.parse(json);
    return nestsDeeper(json, deepest) ? undefined : value;
  } catch {
    return undefined;
  }
};

/** Whether a value is a JSON object: neither null nor an array. */
export const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a list or an object, in which the parts of an error may be. */
export const isContainer = (value: Json | undefined): value is Exclude<Json, null | boolean | number | string> =>
  typeof value === 'object' && value !== null;
