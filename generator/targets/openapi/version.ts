import type { Json } from '../../ir/catalog.ts';
import type { Dialect, Schema } from '../body-schema.ts';

/** The supported versions of OpenAPI. */
export type OpenapiVersion = '3.0.3' | '3.1.0';

/** How schemas are written in a version. */
export const dialectOf = (version: OpenapiVersion): Dialect => (version === '3.0.3' ? 'openapi-3.0' : '2020-12');

/** An example of a value; its keyword differs between the versions. */
export const exampleOf = (version: OpenapiVersion, value: Json): Schema =>
  version === '3.0.3' ? { example: value } : { examples: [value] };
