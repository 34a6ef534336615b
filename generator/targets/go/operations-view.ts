import type { ErrorCatalog } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { describeOperation, operationLists, type ListedOperation } from '../operation-lists.ts';
import { go } from './language.ts';

/** The sets of the errors of operations. */
export type OperationsView = {
  /** The constants, with blank lines between them. */
  readonly constants: Source;
  /** The codes of each list, each on a line. */
  readonly lists: Source;
  /** The rows of the table, each on a line. */
  readonly rows: Source;
};

const lineEnd = source`\n\t`;

const constant = ({ operation }: ListedOperation): Source => {
  const identifier = go.operation(operation.name);
  const doc = go.comment(`${identifier} is the set of errors of ${describeOperation(operation)}.`);
  return join([...doc, source`${identifier} OperationErrors = ${go.string(operation.name)}`], lineEnd);
};

const compareNames = ({ operation: one }: ListedOperation, { operation: other }: ListedOperation): number =>
  one.name < other.name ? -1 : 1;

/** The view of the errors of operations. */
export const operationsView = (catalog: ErrorCatalog): OperationsView => {
  const { lists, operations } = operationLists(catalog);
  return {
    constants: join(operations.map(constant), source`\n\n\t`),
    lists: join(
      lists.map(({ errors }) => {
        const codes = errors.map(({ name }) => source`Code${go.identifier(name, 'pascal')}`);
        return source`{${commas(codes)}},`;
      }),
      lineEnd,
    ),
    // Sorted whatever the order of the catalog is, since the package searches in them.
    rows: join(
      operations.toSorted(compareNames).map(({ operation, list }) => {
        return source`{${go.operation(operation.name)}, ${list.number - 1}},`;
      }),
      lineEnd,
    ),
  };
};
