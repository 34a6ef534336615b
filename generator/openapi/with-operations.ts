import { posix } from 'node:path';
import { asErrors, hasErrors, type Diagnostic, type Findings } from '../diagnostic.ts';
import type { ErrorCatalog } from '../ir/catalog.ts';
import type { ReadSource } from '../spec/load.ts';
import { lineBreakOf } from '../spec/edit/lines.ts';
import { error } from '../spec/rules/finding.ts';
import { generatedNotice } from '../targets/generated-notice.ts';
import { applyErrors } from './apply/apply.ts';
import type { ApplyOptions } from './apply/apply-options.ts';
import { placeBeside } from './place-beside.ts';
import { readDescription } from './description.ts';
import { findDuplicateNames, readOperationErrors, toOperations, type OperationErrors } from './operation-errors.ts';

/** A catalog that was read; it is absent where something is wrong. */
export interface FoundCatalog extends Findings {
  readonly catalog: ErrorCatalog | undefined;
}

/** A description, and where it goes with its errors. */
export interface WantedDescription {
  readonly in: string;
  /** Nowhere, if it is absent. */
  readonly out: string | undefined;
  readonly apply: ApplyOptions;
}

/** What is read of one description. */
interface ReadOne extends Findings {
  readonly operations: readonly OperationErrors[];
  readonly files: ReadonlyMap<string, string>;
}

/** A generated file of YAML says that it is one. */
const withNotice = (path: string, text: string): string =>
  path.endsWith('.json') ? text : text.replace(/^\ufeff?/, `$&# ${generatedNotice}${lineBreakOf(text)}`);

/** Where the files of a description go: beside the first one as they are in the input. */
const placeFiles = (
  files: ReadonlyMap<string, string>,
  from: string,
  out: string,
): { readonly placed: ReadonlyMap<string, string>; readonly outside: readonly string[] } => {
  const paths = [...files].map(([path, text]) => [path, placeBeside(path, from, out), text] as const);
  return {
    placed: new Map(paths.map(([, to, text]) => [to, withNotice(to, text)])),
    outside: paths.filter(([, to]) => to.startsWith('../')).map(([path]) => path),
  };
};

const readApplied = (wanted: WantedDescription, out: string, catalog: ErrorCatalog, read: ReadSource): ReadOne => {
  const { files, operations, diagnostics, sources } = applyErrors(wanted.in, read, catalog, wanted.apply);
  const { placed, outside } = placeFiles(files, wanted.in, out);
  const problems = outside.map((file) =>
    error(
      'out-outside',
      { file, start: 0, end: 1 },
      'This file of the description would go to a place outside of the output.',
      `Write out in a deeper folder: out/${posix.dirname(wanted.in)}/${posix.basename(out)}.`,
    ),
  );
  return { files: placed, operations, sources, diagnostics: [...diagnostics, ...problems] };
};

const readOnly = (wanted: WantedDescription, catalog: ErrorCatalog, read: ReadSource): ReadOne => {
  const { description, diagnostics, sources } = readDescription(wanted.in, read);
  const none = { operations: [], diagnostics: [] };
  const found = description === undefined ? none : readOperationErrors(description, catalog);
  return {
    files: new Map(),
    operations: found.operations,
    sources,
    diagnostics: [...diagnostics, ...found.diagnostics],
  };
};

/**
 * A catalog with the operations of descriptions, and the descriptions with its errors, by their paths in the output. Under
 * `strict` a warning is an error.
 */
export const withOperations = <Found extends FoundCatalog>(
  found: Found,
  descriptions: readonly WantedDescription[],
  read: ReadSource,
  strict = false,
): Found & { readonly applied: ReadonlyMap<string, string> } => {
  const { catalog } = found;
  const applied = new Map<string, string>();
  if (catalog === undefined || descriptions.length === 0) return { ...found, applied };
  const news: Diagnostic[] = [];
  const sources = new Map(found.sources);
  const operations = descriptions.flatMap((wanted): readonly OperationErrors[] => {
    const { out } = wanted;
    const one = out === undefined ? readOnly(wanted, catalog, read) : readApplied(wanted, out, catalog, read);
    news.push(...one.diagnostics);
    for (const [file, text] of one.sources) sources.set(file, text);
    for (const [file, text] of one.files) applied.set(file, text);
    return one.operations;
  });
  news.push(...findDuplicateNames(operations));
  const diagnostics = [...found.diagnostics, ...asErrors(news, strict)];
  const whole = hasErrors({ diagnostics }) ? undefined : { ...catalog, operations: toOperations(operations) };
  return { ...found, catalog: whole, applied, diagnostics, sources };
};
