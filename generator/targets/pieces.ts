/** A file or table has at most this many entries. */
const longest = 1000;

/** A list cut into pieces that a compiler takes at once; none for an empty list. */
export const cutPieces = <Entry>(entries: readonly Entry[], most = longest): readonly (readonly Entry[])[] =>
  Array.from({ length: Math.ceil(entries.length / most) }, (_, index) =>
    entries.slice(index * most, (index + 1) * most),
  );

/** Whether an entry is one of the few at either end of a piece, also where some lists lack a few entries of the others. */
export const isNearPieceEnd = (position: number, count: number): boolean =>
  (position + 3) % longest < 6 || position >= count - 3;
