import type { Row } from './row.js';
import { table as rows1 } from './rows.js';

/** The table. */
export const pieces: readonly (readonly Row[])[] = [rows1];
