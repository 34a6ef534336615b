/** So many entries stand in one file or table at most. */
const longest = 1000;

/** A list cut into pieces that a compiler takes at once; none for an empty list. */
export const cutPieces = <Entry>(entries: readonly Entry[]): readonly (readonly Entry[])[] =>
  Array.from({ length: Math.ceil(entries.length / longest) }, (_, index) =>
    entries.slice(index * longest, (index + 1) * longest),
  );
