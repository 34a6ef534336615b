import type { Json } from '../../ir/catalog.ts';

/** A JSON object without the members that are undefined. */
export const present = (members: { readonly [name: string]: Json | undefined }): { readonly [name: string]: Json } => {
  const kept: [string, Json][] = [];
  for (const [name, value] of Object.entries(members)) if (value !== undefined) kept.push([name, value]);
  return Object.fromEntries(kept);
};

/** A list or an object, or undefined if it is empty. */
export const some = <Value extends object>(value: Value): Value | undefined =>
  Object.keys(value).length === 0 ? undefined : value;
