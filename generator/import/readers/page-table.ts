import type { Cell } from '../source.ts';

/** A row of a table in the lines of a page. */
export interface PageRow {
  readonly cells: readonly Cell[];
  /** How many lines it has. */
  readonly height: number;
}

/** The rows that were found in the lines of a page, by the index of their first line. */
export interface PageTable {
  readonly rows: ReadonlyMap<number, PageRow>;
  /** The header that starts in a line right above a row; without cells where it cannot be cut. */
  readonly headerAt: (index: number) => PageRow | undefined;
  /** Whether another way to cut the lines fits nearly as well. */
  readonly isUnsure: boolean;
}

/** Whether a text looks like a code: a number, or letters with digits after them, or a constant. */
export const isCodeLike = (text: string): boolean =>
  /^-?\d{1,12}$|^[A-Z]{1,10}[-_.]?\d{1,10}$|^[A-Z]\w*_\w+$|^(?=.*\d)[A-Z\d]{5}$|^[A-Z][A-Za-z]+:[A-Z][^.]*$/.test(text);
