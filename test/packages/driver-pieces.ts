import type { ErrorCatalog, ErrorDefinition } from '../../generator/ir/catalog.ts';
import { cutPieces } from '../../generator/targets/pieces.ts';

/** The errors of a piece, as a driver's template shows them. */
export type DriverPiece<DriverError> = { readonly number: number; readonly errors: readonly DriverError[] };

/** What a driver shows of each error, given its place in its piece, in pieces that a compiler takes at once. */
export const driverPieces = <DriverError>(
  { errors }: ErrorCatalog,
  driverError: (error: ErrorDefinition, place: number) => DriverError,
): readonly DriverPiece<DriverError>[] =>
  cutPieces(errors).map((piece, index) => ({ number: index + 1, errors: piece.map(driverError) }));
