import type { ErrorCatalog } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { describeOperation, operationLists } from '../operation-lists.ts';
import { cpp } from './language.ts';

/** The sets of the errors of operations. */
export type OperationsView = {
  /** The codes of each list. */
  readonly lists: Source;
  /** The constants, with blank lines between them. */
  readonly constants: Source;
};

/** The view of the errors of operations. Their codes are texts: the constant of a deprecated code is a warning. */
export const operationsView = (catalog: ErrorCatalog): OperationsView => {
  const { lists, operations } = operationLists(catalog);
  return {
    lists: join(
      lists.map(({ number, errors }) => {
        const codes = commas(errors.map(({ code }) => source`code(${cpp.string(code)})`));
        return source`inline constexpr code operation_list_${number}[] = {${codes}};`;
      }),
      source`\n`,
    ),
    constants: join(
      operations.map(({ operation, list }) => {
        const doc = cpp.comment(`The errors of ${describeOperation(operation)}.`);
        const value = source`{detail::operation_list_${list.number}}`;
        const constant = source`inline constexpr operation_errors ${cpp.operation(operation.name)}${value};`;
        return join([...doc, constant], source`\n`);
      }),
      source`\n\n`,
    ),
  };
};
