import { isPredicate, toPhrases } from './name-phrases.ts';

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const stopWords = listOf(
  'a an the is are was were be been being of to in on at by for from with and or this that these those it its your you our we they their there here has have had do does did will would shall should could can may might must as if when which who whom whose what into than then so such very just only some any each every also currently temporarily now yet still again filled',
);

/** Words that are left out only where there are others: in `Invalid request` the request is all there is. */
const weakWords = listOf('request header field value values specified given provided');

/** Words before which those are kept: `invalid request method`. */
const adjectives = listOf('invalid bad malformed unknown unsupported duplicate missing wrong illegal incorrect');

/** The most words of a name, and the most characters. */
const limits = { words: 6, characters: 44 };
const longLimits = { words: 8, characters: 52 };

/** Longest part of a message that is looked at. */
const longest = 400;

/** First sentences that say less than what follows them. */
const general =
  /^(?:bad request|forbidden|unauthori[sz]ed|invalid request|operation failed|request failed|error|sorry|oops|an error occurred|the request was not valid)[.!:]\s+(?=\S+\s+\S)/i;

/** The first sentence, or the part of it before a comma, a colon or parentheses, unless that is a word alone. */
const clauseOf = (text: string): string => {
  const sentence = text.replace(general, '').split(/[.!?;。！？；](?:\s|$)/, 1)[0] ?? text;
  const [first = ''] = sentence
    .replace(/^[^,]{0,80}\b(?:to|of|reasons)\b[^,]*,\s/i, '')
    .split(/\s(?:--|[-–—])\s|[([（]|[,，:：](?=\s)/, 1);
  return first.trim().split(/\s+/).length >= 2 ? first : text;
};

const writeOut = (text: string): string =>
  text
    .replaceAll(/\bcan['’]t\b|\bcan not\b/g, 'cannot')
    .replaceAll(/\bwon['’]t\b/g, 'will not')
    .replaceAll(/n['’]t\b/g, ' not')
    .replaceAll(/['’]s\b/g, '');

const isWeak = (words: readonly string[], index: number): boolean =>
  weakWords.has(words[index] ?? '') &&
  !adjectives.has(words[index - 1] ?? '') &&
  words.some((word) => !weakWords.has(word) && !stopWords.has(word) && !isPredicate(word) && !adjectives.has(word));

/** As many words as a name has room for. The last one, which says what happened, is kept. */
const fit = (tokens: readonly string[], { words, characters }: typeof limits): readonly string[] => {
  const last = tokens.length > 1 && isPredicate(tokens.at(-1) ?? '') ? (tokens.at(-1)?.split('_') ?? []) : [];
  const first = last.length > 0 ? tokens.slice(0, -1) : tokens;
  const kept: string[] = [];
  for (const word of first.flatMap((token) => token.split('_'))) {
    if (word !== 'not' && (kept.includes(word) || last.includes(word))) continue;
    const length = [...kept, word, ...last].join('_').length;
    if (kept.length > 0 && (kept.length + last.length >= words || length > characters)) break;
    kept.push(word);
  }
  if (last.length > 0) return [...kept, ...last];
  return kept.at(-1) === 'not' && kept.length > 1 ? kept.slice(0, -1) : kept;
};

/**
 * The words of a name for a message, at most as many as a name should have; none where the text has no Latin letters. They
 * depend on nothing but the message. A long form has more of it, for names that are taken.
 */
export const nameWords = (message: string, isLong = false): readonly string[] => {
  const spaced = message
    .slice(0, longest)
    .replaceAll(/["“”‘`]/g, ' ')
    .replaceAll(/([a-z]\d*)([A-Z])/g, '$1 $2')
    .toLowerCase();
  const clause = writeOut(isLong ? spaced : clauseOf(spaced))
    .replaceAll(/[_/-]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const all = toPhrases(clause, isLong).match(/[a-z\d]+(?:_[a-z\d]+)*/g) ?? [];
  const some = all.filter((word, index) => !stopWords.has(word) && !isWeak(all, index));
  return fit(some.length > 0 ? some : all, isLong ? longLimits : limits);
};
