import type { ErrorCatalog, ErrorDefinition } from '../ir/catalog.ts';
import { nearWords } from '../spec/nearest-word.ts';

/** An error that may be meant. */
export interface Suggestion {
  readonly catalog: ErrorCatalog;
  readonly definition: ErrorDefinition;
}

/** How many errors are suggested, and how long a word may be to be compared. */
const most = { suggestions: 5, length: 100, words: 100 };

/** The least share of what a text says that must be in an error for it to be suggested. */
const leastShare = 0.4;

const fold = (name: string): string => name.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase();

const nearCodes = (text: string, { errors }: ErrorCatalog): readonly ErrorDefinition[] => {
  if (!/\d/.test(text) || text.length < 3) return [];
  const known = errors.map(({ code }) => code.toLowerCase());
  const one = nearWords(text.toLowerCase(), known, 1);
  const codes = one.length > 0 || text.length <= 5 ? one : nearWords(text.toLowerCase(), known, 2);
  return codes.flatMap((near) => errors.find(({ code }) => code.toLowerCase() === near) ?? []);
};

const nearNames = (text: string, { errors }: ErrorCatalog): readonly ErrorDefinition[] => {
  const given = fold(text);
  if (given.length < 3 || /^\d+$/.test(given)) return [];
  const byName = new Map(errors.flatMap((error) => [error.name, ...error.aliases].map((name) => [fold(name), error])));
  const near = nearWords(given, [...byName.keys()], Math.max(2, Math.floor(given.length / 3)));
  const around = [...byName.keys()].filter((name) => given.length >= 4 && name.includes(given));
  return [...near, ...around].flatMap((name) => byName.get(name) ?? []);
};

/** The words of a text; of a script that has none, each two neighbours. */
const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{Script=Han}+|[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap((word) =>
    /\p{Script=Han}/u.test(word) && word.length > 1
      ? Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))
      : word.length > 1
        ? [word]
        : [],
  );

const wordsOfError = ({ name, message, wordings, translations }: ErrorDefinition): ReadonlySet<string> =>
  new Set(
    [message, ...wordings, ...translations.flatMap((one) => one.message ?? [])]
      .map(({ display }) => display)
      .concat(name.replaceAll('_', ' '))
      .flatMap(wordsOf),
  );

/** Errors whose messages share words with a text; a word counts the more, the fewer errors have it. */
const nearMessages = (text: string, { errors }: ErrorCatalog): readonly ErrorDefinition[] => {
  const given = [...new Set(wordsOf(text.slice(0, 1000)))].slice(0, most.words);
  const words = errors.map((definition) => ({ definition, has: wordsOfError(definition) }));
  const weights = new Map(
    given.map((word) => {
      const count = words.filter(({ has }) => has.has(word)).length;
      return [word, Math.log(1 + errors.length / (1 + count))];
    }),
  );
  const weigh = (some: readonly string[]): number => some.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
  const all = weigh(given);
  return words
    .map(({ definition, has }) => ({ definition, share: weigh(given.filter((word) => has.has(word))) / all }))
    .filter(({ share }) => share >= leastShare)
    .toSorted((one, other) => other.share - one.share)
    .map(({ definition }) => definition);
};

/** The errors with the HTTP status that a text is. */
const withStatus = (text: string, { errors }: ErrorCatalog): readonly ErrorDefinition[] => {
  const [, status] = /^(?:HTTP(?:\/[\d.]+)? ?|status ?)?([1-5]\d\d)$/i.exec(text) ?? [];
  return status === undefined ? [] : errors.filter((error) => error.status === Number(status));
};

/** The errors that a text is near to: by status, code and name, else by words of messages. */
export const suggestErrors = (catalogs: readonly ErrorCatalog[], text: string): readonly Suggestion[] => {
  const given = text.trim();
  const isWord = !/\s/.test(given) && given.length <= most.length;
  const found = catalogs.flatMap((catalog) => {
    const byWord = isWord ? [...nearCodes(given, catalog), ...nearNames(given, catalog)] : [];
    const near = [...withStatus(given, catalog), ...byWord];
    return [...new Set(near.length > 0 ? near : nearMessages(given, catalog))].map((definition) => ({
      catalog,
      definition,
    }));
  });
  return found.slice(0, most.suggestions);
};
