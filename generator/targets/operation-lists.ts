import type { ErrorCatalog, ErrorDefinition, Operation } from '../ir/catalog.ts';
import { onOneLine } from '../language/comments.ts';

/** The errors of one or more operations. */
export interface OperationList {
  /** From 1, in the order of the operations. */
  readonly number: number;
  /** In the order of the catalog. */
  readonly errors: readonly ErrorDefinition[];
}

/** An operation and its errors. */
export interface ListedOperation {
  readonly operation: Operation;
  readonly list: OperationList;
}

/** What a package contains of the operations. */
export interface OperationLists {
  /** Each list once: many operations have the same errors. */
  readonly lists: readonly OperationList[];
  readonly operations: readonly ListedOperation[];
}

/** The operations of a catalog, and the lists of their errors. */
export const operationLists = ({ errors, operations }: ErrorCatalog): OperationLists => {
  if (operations.length === 0) return { lists: [], operations: [] };
  const byName = new Map(errors.map((error) => [error.name, error]));
  const lists = new Map<string, OperationList>();
  const listed = operations.map((operation) => {
    const key = operation.errors.join(' ');
    const known = lists.get(key);
    if (known !== undefined) return { operation, list: known };
    const own = operation.errors.map((name) => byName.get(name)).filter((error) => error !== undefined);
    const list = { number: lists.size + 1, errors: own };
    lists.set(key, list);
    return { operation, list };
  });
  return { lists: [...lists.values()], operations: listed };
};

/** How a comment calls an operation, on one line: `GET /orders/{id} (getOrder)`. */
export const describeOperation = ({ id, request }: Pick<Operation, 'id' | 'request'>): string =>
  onOneLine(id === undefined ? request : `${request} (${id})`);
