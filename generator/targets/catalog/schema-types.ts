import type { Json } from '../../ir/catalog.ts';

/** A JSON Schema. */
export type Schema = { readonly [keyword: string]: Json };

/** A text. */
export const text = (title: string, description: string, more: Schema = {}): Schema => ({
  title,
  description,
  type: 'string',
  ...more,
});

/** A list with at least one entry. */
export const list = (title: string, description: string, items: Json): Schema => ({
  title,
  description,
  type: 'array',
  minItems: 1,
  items,
});

/** An object without other members than these. All members are required except the optional ones. */
export const object = (
  title: string,
  description: string,
  properties: Schema,
  optional: readonly string[] = [],
): Schema => ({
  title,
  description,
  type: 'object',
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
  additionalProperties: false,
});

/** A retry verdict. */
export const verdict = (description: string): Schema =>
  text('Retry', description, { enum: ['never', 'backoff', 'check'] });
