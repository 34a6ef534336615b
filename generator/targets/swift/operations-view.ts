import type { Operation } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { markdown } from '../../language/markdown.ts';
import { describeOperation } from '../operation-lists.ts';
import { indented, paragraphs } from './codes-view.ts';
import { swift } from './language.ts';

const constantOf = (operation: Operation): Source => {
  const doc = paragraphs([markdown.text(`The errors of ${describeOperation(operation)}.`)]);
  const names = swift.string(` ${operation.errors.join(' ')} `);
  return indented([
    ...doc,
    source`public static let ${swift.identifier(operation.name, 'camel')} = Self(names: ${names})`,
  ]);
};

/** The constants of a piece of the operations. */
export const operationConstantsOf = (operations: readonly Operation[]): Source =>
  join(operations.map(constantOf), source`\n\n    `);
