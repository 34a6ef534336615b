import type { ErrorCatalog, ErrorDefinition } from '../ir/catalog.ts';

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
