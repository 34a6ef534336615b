import type { Row } from './row.js';

/** The table. */
export declare const pieces: readonly (readonly Row[])[];
