import type { Json } from '../generator/ir/catalog.ts';
import { isObject } from '../generator/model/json.ts';

/** The value at a path of members; absent where one of them is missing or is no object. */
export const memberAt = (value: Json | undefined, path: readonly string[]): Json | undefined =>
  path.reduce<Json | undefined>(
    (inner, name) => (isObject(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined),
    value,
  );
