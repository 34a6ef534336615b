import type { ErrorCatalog, Operation } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { describeOperation } from '../operation-lists.ts';
import { csharp } from './language.ts';

const operationsClass = source`Operations`;

/** The property with the errors of an operation. */
export const operationMemberOf = ({ name }: Operation): Source => csharp.member(name, operationsClass);

const memberOf = (operation: Operation): Source => {
  const doc = csharp.element(source`summary`, [`Gets the errors of ${describeOperation(operation)}.`]);
  const names = csharp.string(` ${operation.errors.join(' ')} `);
  return join(
    [...doc, source`public static ErrorSet ${operationMemberOf(operation)} => new ErrorSet(${names});`],
    source`\n        `,
  );
};

/** The properties with the errors of operations. */
export const operationMembersOf = ({ operations }: ErrorCatalog): Source =>
  join(operations.map(memberOf), source`\n\n        `);
