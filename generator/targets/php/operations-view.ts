import type { ErrorCatalog } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { none } from '../../language/lists.ts';
import { describeOperation, operationLists, type ListedOperation } from '../operation-lists.ts';
import { joinMembers } from './class-pieces.ts';
import { php } from './language.ts';
import { array, atom, block } from './layout.ts';

/** The sets of the errors of operations. */
export type OperationsView = {
  /** The cases of the enum. */
  readonly cases: Source;
  /** The codes of each list, each in an array. */
  readonly lists: Source;
  /** The number of its list by the name of each case. */
  readonly numbers: Source;
};

/** The name of the case of an operation. */
export const operationCase = (name: string): Source => php.identifier(name, 'pascal');

const declaration = ({ operation }: ListedOperation): Source => {
  const doc = php.comment(`The errors of ${describeOperation(operation)}.`);
  return source`    ${block(doc, 4)}${php.newLine(4)}case ${operationCase(operation.name)};`;
};

/** The view of the errors of operations. */
export const operationsView = (catalog: ErrorCatalog): OperationsView => {
  const { lists, operations } = operationLists(catalog);
  const line = php.newLine(8);
  return {
    cases: joinMembers(operations.map(declaration)),
    lists: join(
      lists.map(({ errors }) => {
        const codes = errors.map(({ code }) => atom(php.word(code)));
        return source`${array(none, codes)(8)},`;
      }),
      line,
    ),
    numbers: join(
      operations.map(({ operation, list }) => source`'${operationCase(operation.name)}' => ${list.number - 1},`),
      line,
    ),
  };
};
