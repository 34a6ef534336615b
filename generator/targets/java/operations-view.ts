import type { ErrorCatalog, Operation } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { describeOperation, operationLists, type ListedOperation } from '../operation-lists.ts';
import { memberLines } from './codes-view.ts';
import { java } from './language.ts';

/** The constant of an operation. */
export const operationConstantOf = ({ name }: Operation): Source => java.identifier(name, 'constant');

/** A class has at most this many sets, with at most this many names in them: the size of a class file is limited. */
const most = { sets: 1000, names: 60_000 };

/** Operations with their sets, cut into pieces that one class holds. A list is in a class once. */
export const cutOperations = (catalog: ErrorCatalog): readonly (readonly ListedOperation[])[] => {
  const pieces: ListedOperation[][] = [];
  const known = new Set<number>();
  let names = 0;
  for (const listed of operationLists(catalog).operations) {
    const { number, errors } = listed.list;
    if (!known.has(number)) names += errors.length;
    if (pieces.length === 0 || names > most.names || (pieces.at(-1)?.length ?? 0) >= most.sets) {
      pieces.push([]);
      known.clear();
      names = errors.length;
    }
    known.add(number);
    pieces.at(-1)?.push(listed);
  }
  return pieces;
};

/** The sets of a piece of the operations. Those with the same errors are one object. */
export const operationConstantsOf = (piece: readonly ListedOperation[], modifiers: Source): Source => {
  const sets = new Map<number, Source>();
  const constants = piece.map(({ operation, list }) => {
    const constant = operationConstantOf(operation);
    const same = sets.get(list.number);
    if (same === undefined) sets.set(list.number, constant);
    const set = same ?? source`new ErrorSet(${java.string(operation.errors.join(' '))})`;
    return memberLines([
      ...java.comment(`The errors of ${describeOperation(operation)}.`),
      source`${modifiers}ErrorSet ${constant} = ${set};`,
    ]);
  });
  return join(constants, source`\n\n  `);
};
