import type { ErrorCatalog, Operation } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import { describeOperation, operationLists } from '../operation-lists.ts';
import { documented, type Constant } from './constants.ts';
import { ruby } from './language.ts';

/** The constant of an operation. */
export const operationConstant = ({ name }: Pick<Operation, 'name'>): Source => ruby.identifier(name, 'constant');

/** The sets of the errors of operations, each with the number of its list in the data. */
export const operationConstants = (catalog: ErrorCatalog): readonly Constant[] =>
  operationLists(catalog).operations.map(({ operation, list }) =>
    documented(
      [`The errors of ${describeOperation(operation)}.`],
      source`${operationConstant(operation)} = Operation.new(${list.number - 1})`,
    ),
  );
