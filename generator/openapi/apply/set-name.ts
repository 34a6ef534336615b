import type { ErrorCatalog, ErrorDefinition } from '../../ir/catalog.ts';
import { toSnakeCase } from '../../ir/snake-case.ts';
import { toCasing } from '../../language/casing.ts';
import { responseName } from '../../targets/openapi/status.ts';
import type { OperationErrors } from '../operation-errors.ts';

/** Limits of a name that is made of words. */
const most = { words: 4, characters: 60 };

const pascal = (name: string): string => toCasing(toSnakeCase(name), 'pascal');

/** Seven letters made of a text (FNV-1a): in practice, those of another text are other ones. */
const lettersOf = (text: string): string => {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const letters: string[] = [];
  for (let rest = hash, count = 0; count < 7; count += 1, rest = Math.floor(rest / 26)) {
    letters.push(String.fromCharCode(97 + (rest % 26)));
  }
  return letters.join('').replace(/^./, (letter) => letter.toUpperCase());
};

/** In how many ways a text can be cut into words, at most two. */
const countCuts = (text: string, words: ReadonlySet<string>): number => {
  const counts = [1, ...Array<number>(text.length).fill(0)];
  const longest = Math.max(0, ...[...words].map(({ length }) => length));
  for (let end = 1; end <= text.length; end += 1) {
    for (let start = Math.max(0, end - longest); start < end; start += 1) {
      if (words.has(text.slice(start, end))) counts[end] = Math.min(2, (counts[end] ?? 0) + (counts[start] ?? 0));
    }
  }
  return counts[text.length] ?? 0;
};

/** Words of a catalog that names may be made of, as they are written there. */
const vocabularyOf = ({ errors, categories }: ErrorCatalog): ReadonlySet<string> =>
  new Set(['without', ...[...categories, ...errors].map(({ name }) => pascal(name).toLowerCase())]);

/** The words of the lists that lead to errors of a status: categories, then errors, then what is taken out. */
const wordsFor = (
  { named }: OperationErrors,
  { categories }: ErrorCatalog,
  chosen: readonly ErrorDefinition[],
  status: number,
): readonly string[] => {
  const isMost = (errors: readonly ErrorDefinition[]): boolean => {
    const own = errors.filter((error) => error.kind !== 'success' && error.status === status);
    const present = own.filter((error) => chosen.includes(error)).length;
    return present > own.length - present;
  };
  const groups = categories.filter(({ name, errors }) =>
    named.some((one) => one.word === name && !one.isRemoved && isMost(errors)),
  );
  const ofGroups = new Set(groups.flatMap(({ errors }) => errors.filter((error) => error.status === status)));
  const others = chosen.filter((error) => !ofGroups.has(error));
  const missing = [...ofGroups].filter((error) => error.kind !== 'success' && !chosen.includes(error));
  return [
    ...groups.map(({ name }) => name),
    ...others.map(({ name }) => name),
    ...(missing.length === 0 ? [] : ['without', ...missing.map(({ name }) => name)]),
  ];
};

/**
 * The name of the errors of an operation with a status: `General400`. It depends on the catalog and on the lists of this
 * operation, and on no other operation. Two sets of errors never have the same name.
 */
export const createSetNamer = (catalog: ErrorCatalog) => {
  const vocabulary = vocabularyOf(catalog);
  return (operation: OperationErrors, chosen: readonly ErrorDefinition[], status: number): string => {
    const all = catalog.errors.filter((error) => error.kind !== 'success' && error.status === status);
    if (all.length === chosen.length) return responseName(status);
    const words = wordsFor(operation, catalog, chosen, status);
    const name = words.map(pascal).join('');
    const isShort = words.length <= most.words && name.length <= most.characters;
    if (isShort && countCuts(name.toLowerCase(), vocabulary) === 1) return `${name}${status}`;
    let start = '';
    for (const word of words.slice(0, 3).map(pascal)) {
      if (start.length + word.length <= most.characters - 10 || start === '') start += word;
    }
    return `${start}${lettersOf(words.join(' '))}${status}`;
  };
};
