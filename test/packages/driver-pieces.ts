import type { ErrorCatalog, ErrorDefinition } from '../../generator/ir/catalog.ts';
import { cutPieces } from '../../generator/targets/pieces.ts';
import type { Vectors } from '../../generator/targets/vectors/case.ts';

/** The errors of a piece, as a driver's template shows them. */
export type DriverPiece<DriverError> = { readonly number: number; readonly errors: readonly DriverError[] };

/** What a driver shows of each error, given its place in its piece, in pieces that a compiler takes at once. */
export const driverPieces = <DriverError>(
  errors: readonly ErrorDefinition[],
  driverError: (error: ErrorDefinition, place: number) => DriverError,
): readonly DriverPiece<DriverError>[] =>
  cutPieces(errors).map((piece, index) => ({ number: index + 1, errors: piece.map(driverError) }));

/** The errors that vectors name or look up: a driver compiles what it shows of an error for longer than the package does. */
export const askedErrors = ({ errors }: ErrorCatalog, { cases }: Vectors): readonly ErrorDefinition[] => {
  const asked = new Set(cases.flatMap((one) => ('name' in one ? [one.name] : one.op === 'lookup' ? [one.code] : [])));
  return errors.filter(({ code, name }) => asked.has(code) || asked.has(name));
};
