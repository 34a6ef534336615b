import { table as rows1 } from './rows.js';

/** The table. */
export const pieces = [rows1];
