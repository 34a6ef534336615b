import type { ErrorCatalog, ErrorDefinition } from '../ir/catalog.ts';
import { decode, type Response } from '../model/decode.ts';
import { blankError, type ErrorValue } from '../model/error-value.ts';
import { categoryOf, lookup } from '../model/lookup.ts';
import { findMessage, findMessageInside, type FoundMessage } from './find-message.ts';
import { isResponseText, readResponseText } from './response-text.ts';

/** By what a text says which error it is, the surest first. */
export type Clue = 'response' | 'code' | 'name' | 'message' | 'line' | 'range';

/** One meaning of a text. */
export interface Meaning {
  readonly catalog: ErrorCatalog;
  readonly clue: Clue;
  /** As the packages decode it; without a definition it is unknown to the table. */
  readonly error: ErrorValue;
}

const valueOf = (definition: ErrorDefinition, found?: FoundMessage, received?: string): ErrorValue => ({
  ...blankError(definition.status, definition.retry),
  definition,
  code: definition.code,
  category: definition.category,
  params: found?.params,
  received,
});

/** `UserNotFound`, `userNotFound` and `USER_NOT_FOUND` are `user_not_found`. */
const snake = (text: string): string =>
  text
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/[ -]+/g, '_')
    .toLowerCase();

const byName = ({ errors }: ErrorCatalog, text: string): ErrorDefinition | undefined => {
  const name = snake(text);
  return errors.find((error) => error.name === name || error.aliases.includes(name));
};

/** The response, with the status that its body stands for where it has none. */
const byResponse = (catalog: ErrorCatalog, text: string, now: number): ErrorValue | undefined => {
  const { status, headers, body } = readResponseText(text);
  const response = (found: number): Response => ({ status: found, headers, body: { text: body.trim() }, now });
  if (status !== undefined) return decode(catalog, response(status));
  const guess = decode(catalog, response(500));
  return guess?.definition === undefined ? guess : decode(catalog, response(guess.definition.status));
};

const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}_]/u.test(character);

/** Whether a line has a word in it, not as a part of a longer one. */
const hasWord = (line: string, word: string): boolean => {
  for (let at = line.indexOf(word); at !== -1; at = line.indexOf(word, at + 1)) {
    if (!isWordCharacter(line[at - 1]) && !isWordCharacter(line[at + word.length])) return true;
  }
  return false;
};

/** The errors that a line of a log names: by name, by code, or by its message. */
const inLine = (catalog: ErrorCatalog, line: string): readonly ErrorValue[] => {
  const messages = findMessageInside(catalog, line);
  const paramsOf = (definition: ErrorDefinition): FoundMessage | undefined =>
    messages.find((found) => found.definition === definition);
  const named = catalog.errors.filter(
    ({ name, code }) => name.includes('_') && hasWord(line, name) && hasWord(line, code),
  );
  const someName = catalog.errors.filter(({ name }) => name.includes('_') && hasWord(line, name));
  const coded = catalog.errors
    .filter(({ code }) => code.length > 3 && hasWord(line, code))
    .toSorted((one, other) => other.code.length - one.code.length);
  const found = [named, messages.map(({ definition }) => definition), someName, coded].find((list) => list.length > 0);
  return (found ?? []).slice(0, 1).map((definition) => valueOf(definition, paramsOf(definition), line));
};

/** A code that the table does not have, in the range of a category. */
const inRange = (catalog: ErrorCatalog, code: string): ErrorValue | undefined => {
  const category = categoryOf(catalog, undefined, code);
  if (category === undefined) return undefined;
  const blank = blankError(0, category.retry ?? 'never');
  return { ...blank, code, category: category.name };
};

const inCatalog = (catalog: ErrorCatalog, text: string, now: number): readonly Meaning[] => {
  const as = (clue: Clue, errors: readonly (ErrorValue | undefined)[]): readonly Meaning[] =>
    errors.flatMap((error) => (error === undefined ? [] : [{ catalog, clue, error }]));
  if (isResponseText(text)) return as('response', [byResponse(catalog, text, now)]);
  const code = lookup(catalog, text);
  if (code !== undefined) return as('code', [valueOf(code)]);
  const name = byName(catalog, text);
  if (name !== undefined) return as('name', [valueOf(name)]);
  const [message] = findMessage(catalog, text);
  if (message !== undefined) return as('message', [valueOf(message.definition, message, text)]);
  const line = inLine(catalog, text);
  return line.length > 0 ? as('line', line) : as('range', [inRange(catalog, text)]);
};

const order: readonly Clue[] = ['response', 'code', 'name', 'message', 'line', 'range'];

/** What a text means in some catalogs: all meanings of the surest clue, in the order of the catalogs. */
export const findMeanings = (catalogs: readonly ErrorCatalog[], text: string, now: number): readonly Meaning[] => {
  const all = catalogs.flatMap((catalog) => inCatalog(catalog, text.trim(), now));
  const surest = order.find((clue) => all.some((meaning) => meaning.clue === clue));
  return all.filter(({ clue }) => clue === surest);
};
