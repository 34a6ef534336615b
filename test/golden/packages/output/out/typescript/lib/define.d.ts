import { type Row } from './row.js';
import type { ErrorFactory } from './types.js';
/** Makes the factory of an error. */
export declare const define: <Code extends string, Name extends string, Params>(
  row: Row,
) => ErrorFactory<Code, Name, Params>;
