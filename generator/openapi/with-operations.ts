import { hasErrors, type Diagnostic, type Findings } from '../diagnostic.ts';
import type { ErrorCatalog } from '../ir/catalog.ts';
import type { ReadSource } from '../spec/load.ts';
import { readDescription } from './description.ts';
import { findDuplicateNames, readOperationErrors, toOperations, type OperationErrors } from './operation-errors.ts';

/** A catalog that was read; it is absent where something is wrong. */
export interface FoundCatalog extends Findings {
  readonly catalog: ErrorCatalog | undefined;
}

/** A catalog with the operations of descriptions, which are given by their paths. */
export const withOperations = <Found extends FoundCatalog>(
  found: Found,
  paths: readonly string[],
  read: ReadSource,
): Found => {
  const { catalog } = found;
  if (catalog === undefined || paths.length === 0) return found;
  const diagnostics: Diagnostic[] = [...found.diagnostics];
  const sources = new Map(found.sources);
  const operations = paths.flatMap((path): readonly OperationErrors[] => {
    const { description, ...rest } = readDescription(path, read);
    diagnostics.push(...rest.diagnostics);
    for (const [file, text] of rest.sources) sources.set(file, text);
    if (description === undefined) return [];
    const { operations: own, diagnostics: problems } = readOperationErrors(description, catalog);
    diagnostics.push(...problems);
    return own;
  });
  diagnostics.push(...findDuplicateNames(operations));
  const whole = hasErrors({ diagnostics }) ? undefined : { ...catalog, operations: toOperations(operations) };
  return { ...found, catalog: whole, diagnostics, sources };
};
