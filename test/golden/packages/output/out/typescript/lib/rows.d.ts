import type { Row } from './row.js';
export declare const someItemsFailed: Row;
export declare const limitExceeded: Row;
export declare const orderUnknown: Row;

/** The rows of this file, in order. */
export declare const table: readonly Row[];
