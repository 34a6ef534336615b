import { nameOf, type FindStyle, type StyleFinding, type StyleMessage, type StyleRow } from '../table.ts';
import { withSigns, wordsOf } from '../words.ts';

/** A message with its words, which are compared instead of its text. */
interface Worded {
  readonly row: StyleRow;
  readonly message: StyleMessage;
  readonly words: readonly string[];
}

/** What is said of a message that is nearly the same as another. */
const sayNear = ({ message }: Worded, first: Worded): StyleFinding => ({
  place: message.node.place,
  message: `The message is nearly the same as that of ${nameOf(first.row.definition)}.`,
  help: 'If both mean the same, write it once, or in the same words. If not, say what is different.',
  other: { message: 'The other message is at', place: first.message.node.place },
});

/** Two errors of which one replaces the other may say the same. */
const isSuccession = (one: StyleRow, other: StyleRow): boolean =>
  one.definition.deprecated !== undefined || other.definition.deprecated !== undefined;

const findSameWords = (all: readonly Worded[]): readonly StyleFinding[] => {
  const firsts = new Map<string, Worded>();
  return all.flatMap((worded) => {
    if (!worded.words.some((word) => /\p{L}/u.test(word))) return [];
    const key = worded.words.join(' ');
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, worded);
    return first === undefined ||
      isSuccession(first.row, worded.row) ||
      withSigns(first.message.template) === withSigns(worded.message.template)
      ? []
      : [sayNear(worded, first)];
  });
};

/** A word without one of its letters, in all ways, and the word itself: two words that share one differ in one letter. */
const variantsOf = (word: string): readonly string[] => [
  word,
  ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1)),
];

/** A word that short is another word if one of its letters changes. */
const shortest = 6;

/**
 * Messages that differ in one letter of one word, which is nowhere else in the table while the other is: a misspelling. Each
 * message is found by what is left of it without a word, so that no two need to be compared.
 */
const findSlips = (all: readonly Worded[]): readonly StyleFinding[] => {
  const counts = new Map<string, number>();
  for (const word of all.flatMap(({ words }) => words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const isRare = (word: string): boolean => counts.get(word) === 1;
  const seen = new Map<string, { readonly worded: Worded; readonly word: string }>();
  const found = new Map<Worded, StyleFinding>();
  for (const worded of all) {
    worded.words.forEach((word, at) => {
      if (word.length < shortest || !/^\p{L}+$/u.test(word)) return;
      const rest = [...worded.words.slice(0, at), '', ...worded.words.slice(at + 1)].join(' ');
      for (const variant of variantsOf(word)) {
        const first = seen.get(`${variant}\n${rest}`);
        if (first === undefined) seen.set(`${variant}\n${rest}`, { worded, word });
        else if (
          first.word !== word &&
          isRare(first.word) !== isRare(word) &&
          !isSuccession(first.worded.row, worded.row) &&
          !found.has(worded)
        )
          found.set(worded, sayNear(worded, first.worded));
      }
    });
  }
  return [...found.values()];
};

/** No two messages of the catalog's own locale say the same in nearly the same words. */
export const findNearDuplicates: FindStyle = ({ rows }) => {
  const own = rows.map((row): Worded => {
    const { message } = row;
    return { row, message, words: wordsOf(withSigns(message.template), message.locale) };
  });
  const same = findSameWords(own);
  const known = new Set(same.map(({ place }) => place));
  return [...same, ...findSlips(own).filter(({ place }) => !known.has(place))];
};
