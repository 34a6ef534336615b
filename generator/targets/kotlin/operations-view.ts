import type { ErrorCatalog, Operation } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { describeOperation } from '../operation-lists.ts';
import { cutPieces } from '../pieces.ts';
import { kotlin } from './language.ts';

/** A piece of the operations: what the template of a file shows. */
export type OperationsView = { readonly isFirst: boolean; readonly enumerations: Source };

/** A file has about this many enumerations: ktlint is slow with long files. */
const most = 200;

/** The case of an error. `OTHER` is that of all errors that the operation does not list. */
const caseOf = (name: string): Source => (name === 'other' ? source`OTHER_` : kotlin.identifier(name, 'constant'));

const enumerationOf = ({ name, errors, ...operation }: Operation): Source => {
  const type = kotlin.operationType(name);
  const doc = kotlin.comment(`The errors of ${describeOperation(operation)}.`);
  return join(
    [
      ...doc,
      source`public enum class ${type} {`,
      ...errors.map((error) => source`    ${caseOf(error)},`),
      source`    OTHER,`,
      source`    ;`,
      source``,
      source`    /** The set of these errors. */`,
      source`    public companion object : ErrorSet<${type}>(entries)`,
      source`}`,
    ],
    source`\n`,
  );
};

/** The enumerations of the operations, in pieces of about the same length. */
export const operationsViews = ({ operations }: ErrorCatalog): readonly OperationsView[] => {
  const length = Math.ceil(operations.length / Math.ceil(operations.length / most));
  return cutPieces(operations, length).map((piece, place) => ({
    isFirst: place === 0,
    enumerations: join(piece.map(enumerationOf), source`\n\n`),
  }));
};
