import { type Row } from './row.js';
import type { Definition } from './types.js';
/** The row of a code. */
export declare const rowOf: (code: string) => Row | undefined;
/** What the table says of a code; undefined for one that is not in it. */
export declare const lookup: (code: string) => Definition | undefined;
