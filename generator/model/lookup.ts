import type { Category, ErrorCatalog, ErrorDefinition } from '../ir/catalog.ts';
import { isInRange } from '../ir/code-range.ts';

const tables = new WeakMap<ErrorCatalog, ReadonlyMap<string, ErrorDefinition>>();

/** The row of a code; absent for a code that the table does not have, or has no more (C4). */
export const lookup = (catalog: ErrorCatalog, code: string): ErrorDefinition | undefined => {
  let table = tables.get(catalog);
  if (table === undefined) {
    table = new Map(catalog.errors.map((error) => [error.code, error]));
    tables.set(catalog, table);
  }
  return table.get(code);
};

/** The category of an error: its definition's, or the one whose ranges have its code (C2). */
export const categoryOf = (
  { categories }: ErrorCatalog,
  definition: ErrorDefinition | undefined,
  code: string | undefined,
): Category | undefined => {
  if (definition !== undefined) return categories.find(({ name }) => name === definition.category);
  return code === undefined ? undefined : categories.find(({ codes }) => codes.some((range) => isInRange(code, range)));
};
