import type { Row } from './row.js';
export declare const succeeded: Row;
export declare const tooManyRequests: Row;
export declare const orderRejected: Row;
export declare const orderPartiallyFilled: Row;
export declare const class_: Row;
export declare const cardDeclined: Row;

/** The rows of this file, in order. */
export declare const table: readonly Row[];
