import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Answer } from './consumer.ts';

/* What was measured is kept in results.json, so that a run of one program or one form leaves the others as they are. */

const path = fileURLToPath(new URL('results.json', import.meta.url));

/** What a program made of a form, or why it made nothing. */
export type Cell = {
  readonly consumer: string;
  readonly version: string;
  readonly form: string;
  /** The codes of the asked response. */
  readonly asked: readonly string[];
} & ({ readonly answer: Answer } | { readonly problem: string });

/** The problems that a linter found in a form. */
export interface Lint {
  readonly linter: string;
  readonly form: string;
  readonly problems: readonly string[];
}

/** Whether an Overlay tool made what `errspec apply` writes. */
export interface Overlaid {
  readonly tool: string;
  readonly isSame: boolean;
}

/** What Schemathesis said of a server. */
export interface Answers {
  readonly openapi: string;
  readonly requests: string;
  readonly isClean: boolean;
  /** Whether it found the error that the operation does not list, when the server answered with one. */
  readonly findsWrong: boolean;
}

/** All that was measured. */
export interface Results {
  readonly cells: readonly Cell[];
  readonly lints: readonly Lint[];
  readonly overlays: readonly Overlaid[];
  readonly answers: readonly Answers[];
}

const nothing: Results = { cells: [], lints: [], overlays: [], answers: [] };

/** What earlier runs measured. */
export const readResults = (): Results => {
  if (!existsSync(path)) return nothing;
  const results: Results = JSON.parse(readFileSync(path, 'utf8'));
  return results;
};

/** Keeps what was measured in place of what was kept of the same. */
export const keep = (change: (results: Results) => Partial<Results>): void => {
  const results = readResults();
  writeFileSync(path, `${JSON.stringify({ ...results, ...change(results) }, null, 2)}\n`);
};

/** Keeps what a program made of a form. */
export const keepCell = (cell: Cell): void =>
  keep(({ cells }) => ({
    cells: [...cells.filter((one) => one.consumer !== cell.consumer || one.form !== cell.form), cell],
  }));

/** Keeps what a linter found in a form. */
export const keepLint = (lint: Lint): void =>
  keep(({ lints }) => ({
    lints: [...lints.filter((one) => one.linter !== lint.linter || one.form !== lint.form), lint],
  }));
