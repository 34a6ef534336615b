import type { Category } from './catalog.js';
import type { Definition, Kind, Parameter, Retry } from './types.js';
/** A parameter of a row; its name alone where that is also its key, and it is a string that may be logged. */
export type ParameterRow = string | (Pick<Parameter, 'name'> & Partial<Parameter>);
/** What only some rows have. */
export interface Extras {
  readonly kind?: Kind;
  readonly retry?: Retry;
  /** The message as written, where that is not the pattern. */
  readonly written?: string;
  /** Patterns of other texts that mean this error. */
  readonly wordings?: readonly string[];
  readonly deprecated?: true;
  readonly replacement?: string;
  /** Where the link is not the one that the template gives. */
  readonly docs?: string | undefined;
}
/** A row of the table. */
export type Row = readonly [
  code: string,
  name: string,
  category: Category,
  status: number,
  pattern: string,
  params?: readonly ParameterRow[],
  extras?: Extras,
];
/** The parameters of a row, in order. */
export declare const parametersOf: (row: Row) => readonly Parameter[];
/** Link to the documentation of a row. */
export declare const docsOf: ([code, name, , , , , extras]: Row) => string | undefined;
/** A row as look-ups show it. */
export declare const definitionOf: (row: Row) => Definition;
