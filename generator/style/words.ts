import type { MessageTemplate } from '../ir/message-template.ts';

/** What English writes together or leaves out, and what it means the same as. */
const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bcannot\b|\bcant\b/g, 'can not'],
  [/\bwont\b/g, 'will not'],
  [/\b(does|do|did|is|are|was|were|has|have|must|should|could)nt\b/g, '$1 not'],
];

/** Words without which an English sentence still says the same. */
const fillers = new Set(
  'a an the is are was were be been being has have had this that these those please sorry your'.split(' '),
);

const isEnglish = (locale: string): boolean => /^en(?:-|$)/.test(locale);

/** The words of a text in lower case, without punctuation; in English, also without words that say nothing. */
export const wordsOf = (text: string, locale: string): readonly string[] => {
  const plain = text.normalize('NFKC').toLowerCase().replaceAll(/['’]/g, '');
  const whole = isEnglish(locale)
    ? contractions.reduce((done, [contraction, meaning]) => done.replaceAll(contraction, meaning), plain)
    : plain;
  const words = whole.match(/[\p{L}\p{N}\p{M}∎]+/gu) ?? [];
  const telling = isEnglish(locale) ? words.filter((word) => !fillers.has(word)) : words;
  return telling.length > 0 ? telling : words;
};

/** A template as a text in which each parameter is one sign. */
export const withSigns = ({ segments }: MessageTemplate): string =>
  segments.map((segment) => ('text' in segment ? segment.text : ' ∎ ')).join('');

/** The literal text of a template. */
export const literalsOf = ({ segments }: MessageTemplate): string =>
  segments.map((segment) => ('text' in segment ? segment.text : ' ')).join('');

/** How many words of two letters or more a text has that a translator would translate: no codes, no abbreviations. */
export const countPlainWords = (text: string): number =>
  (text.match(/[\p{L}\p{M}\p{N}_.$]{2,}/gu) ?? []).filter(
    (word) => /\p{L}{2}/u.test(word) && !/[\p{N}_$]|\p{Lu}.*\p{Lu}|\p{Ll}.*\p{Lu}|\.\p{L}/u.test(word),
  ).length;
