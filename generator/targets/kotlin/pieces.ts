import type { ErrorDefinition } from '../../ir/catalog.ts';

/** A class file's method holds 65,535 bytes; what a row costs there is guessed high, and so is the wall low. */
const longest = 40_000;

const bytesOf = ({ params, wordings, deprecated, docs, message }: ErrorDefinition): number =>
  90 +
  40 * params.length +
  15 * wordings.length +
  (deprecated ? 12 : 0) +
  (docs ? 5 : 0) +
  message.written.length / 2_000;

/** The errors cut into pieces whose rows a method can hold; at least one piece. */
export const cutRows = (errors: readonly ErrorDefinition[]): readonly (readonly ErrorDefinition[])[] => {
  const pieces: ErrorDefinition[][] = [[]];
  let bytes = 0;
  for (const error of errors) {
    bytes += bytesOf(error);
    if (bytes > longest) {
      pieces.push([]);
      bytes = bytesOf(error);
    }
    pieces.at(-1)?.push(error);
  }
  return pieces;
};
