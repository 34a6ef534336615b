import type { ErrorCatalog, Operation } from '../../ir/catalog.ts';
import { onOneLine } from '../../language/comments.ts';
import { join, source, type Source } from '../../language/language.ts';
import { none } from '../../language/lists.ts';
import { operationLists } from '../operation-lists.ts';
import { chooseOperation } from '../readme-examples.ts';
import { rust } from './language.ts';

/** The type of the errors of an operation: `GetOrderError`. */
export const operationType = (name: string): Source => rust.identifier(`${name}_error`, 'pascal');

/** How a comment calls an operation: its request and its ID are code. */
const describe = ({ id, request }: Operation): string =>
  [request, ...(id === undefined ? [] : [id])].map((text) => `\`${onOneLine(text).replaceAll('`', '')}\``).join(', ');

/** The types of the errors of operations, with blank lines between them. */
export const operationsOf = (catalog: ErrorCatalog): Source => {
  const { lists, operations } = operationLists(catalog);
  const variants = lists.map(({ errors }) =>
    join(
      errors.map(({ name }) => source`        ${rust.variant(name)}\n`),
      none,
    ),
  );
  return join(
    operations.map(({ operation, list }) => {
      const lines = rust.comment(`The errors of ${describe(operation)}.`);
      const doc = join(
        lines.map((line) => source`    ${line}\n`),
        none,
      );
      const type = operationType(operation.name);
      return source`operation! {\n${doc}    ${type}:\n${variants[list.number - 1] ?? none}}`;
    }),
    source`\n\n`,
  );
};

/** The operation of the README. */
export type ExampleOperation = {
  readonly hasOperations: boolean;
  readonly operationType: Source;
  /** The variant of the first error that it lists. */
  readonly operationVariant: Source;
};

/** What the README shows of operations. */
export const exampleOperation = (catalog: ErrorCatalog): ExampleOperation => {
  const operation = chooseOperation(catalog);
  return {
    hasOperations: operation !== undefined,
    operationType: operation === undefined ? none : operationType(operation.name),
    operationVariant: operation === undefined ? none : rust.variant(operation.errors[0] ?? ''),
  };
};
