import { closest, distance } from 'fastest-levenshtein';

/** The word that a person probably meant; nothing where none is near. */
export const nearestWord = (given: string, known: readonly string[]): string | undefined => {
  if (given === '' || known.length === 0) return undefined;
  const nearest = closest(given.toLowerCase(), [...known]);
  return distance(given.toLowerCase(), nearest) <= Math.max(2, Math.floor(given.length / 3)) ? nearest : undefined;
};

/** The words that are at most a number of changes away from the one that is given, the nearest first. */
export const nearWords = (given: string, known: readonly string[], most: number): readonly string[] =>
  known
    .flatMap((word) => (Math.abs(word.length - given.length) > most ? [] : [{ word, far: distance(given, word) }]))
    .filter(({ far }) => far <= most)
    .toSorted((one, other) => one.far - other.far)
    .map(({ word }) => word);

/** `Did you mean go?`, or what is said where no word is near. */
export const suggestWord = (given: string, known: readonly string[], otherwise: string): string => {
  const nearest = nearestWord(given, known);
  return nearest === undefined ? otherwise : `Did you mean ${nearest}?`;
};
