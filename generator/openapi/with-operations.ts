import { hasErrors, type Diagnostic, type Findings } from '../diagnostic.ts';
import type { ErrorCatalog } from '../ir/catalog.ts';
import type { ReadSource } from '../spec/load.ts';
import { readDescription } from './description.ts';
import { findDuplicateNames, readOperationErrors, toOperations, type OperationErrors } from './operation-errors.ts';

/** A catalog that was read; it is absent where something is wrong. */
export interface FoundCatalog extends Findings {
  readonly catalog: ErrorCatalog | undefined;
}

/** A catalog with the operations of descriptions, which are given by their paths. Under `strict` a warning is an error. */
export const withOperations = <Found extends FoundCatalog>(
  found: Found,
  paths: readonly string[],
  read: ReadSource,
  strict = false,
): Found => {
  const { catalog } = found;
  if (catalog === undefined || paths.length === 0) return found;
  const news: Diagnostic[] = [];
  const sources = new Map(found.sources);
  const operations = paths.flatMap((path): readonly OperationErrors[] => {
    const { description, ...rest } = readDescription(path, read);
    news.push(...rest.diagnostics);
    for (const [file, text] of rest.sources) sources.set(file, text);
    if (description === undefined) return [];
    const { operations: own, diagnostics: problems } = readOperationErrors(description, catalog);
    news.push(...problems);
    return own;
  });
  news.push(...findDuplicateNames(operations));
  const settled = news.map((one): Diagnostic => (strict ? { ...one, severity: 'error' } : one));
  const diagnostics = [...found.diagnostics, ...settled];
  const whole = hasErrors({ diagnostics }) ? undefined : { ...catalog, operations: toOperations(operations) };
  return { ...found, catalog: whole, diagnostics, sources };
};
