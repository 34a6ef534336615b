import type { Category } from './catalog.js';
import { docsTemplate } from './settings.js';
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
export const parametersOf = (row: Row): readonly Parameter[] =>
  (row[5] ?? []).map((entry) => {
    const {
      name,
      key = name,
      type = 'string',
      sensitive = false,
    } = typeof entry === 'string' ? { name: entry } : entry;
    return { name, key, type, sensitive };
  });

/** Link to the documentation of a row. */
export const docsOf = ([code, name, , , , , extras]: Row): string | undefined =>
  extras !== undefined && 'docs' in extras
    ? extras.docs
    : docsTemplate?.replaceAll('{code}', code).replaceAll('{name}', name);

/** A row as look-ups show it. */
export const definitionOf = (row: Row): Definition => {
  const [code, name, category, status, pattern, , extras] = row;
  const { kind = 'error', retry = 'never', written = pattern, deprecated = false, replacement } = extras ?? {};
  const params = parametersOf(row);
  const docs = docsOf(row);
  return { code, name, category, status, kind, retry, message: written, params, deprecated, replacement, docs };
};
