import { longestTypedName } from '../ir/type-name.ts';
import { toLatin } from './latin.ts';
import { nameWords } from './name-words.ts';

/** What a name is made of. */
export interface NameSource {
  readonly code: string;
  /** A name that the source gives. */
  readonly name: string | undefined;
  /** The message, with a blank for each placeholder. */
  readonly message: string;
  /** The name of the category. */
  readonly category: string;
}

/** A name and where it is from. */
export interface MadeName {
  readonly name: string;
  readonly from: 'source' | 'message' | 'transcription' | 'code';
  /** The code of the error that has the name that this one would have had. */
  readonly instead: string | undefined;
}

/** The words of a constant or a name of a class: `TOO_MANY_REQUESTS`, `InvalidSymbol`, `userIDs`. */
const wordsOfConstant = (text: string): readonly string[] =>
  text
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z]+)([A-Z](?!s(?![a-z]))[a-z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z\d]+/g) ?? [];

/** Words as a name: cut where a name ends, and with a letter at its start. */
const joinWords = (words: readonly string[], prefix: string): string => {
  const [first = ''] = words;
  const all = /^[a-z]/.test(first) ? words : [prefix, ...words];
  let name = '';
  for (const word of all) {
    const longer = name === '' ? word : `${name}_${word}`;
    if (name !== '' && longer.length > longestTypedName) break;
    name = longer.slice(0, longestTypedName);
  }
  return name;
};

/** Any text as a name in snake_case; nothing where it has no letters or digits. */
export const toName = (text: string, prefix: string): string | undefined => {
  const words = wordsOfConstant(toLatin(text));
  return words.length === 0 ? undefined : joinWords(words, prefix);
};

const isConstant = (text: string): boolean =>
  /^[A-Za-z][A-Za-z\d]*(?:[_.-][A-Za-z\d]+)*$/.test(text) && /[_A-Z.-]|^[a-z]+$/.test(text.slice(1));

const codeName = (code: string): string => toName(code, 'error') ?? 'error';

/** The name that an error would have if no other had it; it depends on nothing but the error. */
const ownName = ({ code, name, message }: NameSource): Omit<MadeName, 'instead'> => {
  const given = name === undefined ? undefined : toName(name, 'error');
  if (given !== undefined) return { name: given, from: 'source' };
  if (isConstant(message)) return { name: joinWords(wordsOfConstant(message), 'error'), from: 'source' };
  const words = nameWords(message);
  if (/[a-z]/.test(words.join('')) && isMostlyLatin(message))
    return { name: joinWords(words, 'error'), from: 'message' };
  if (/[A-Za-z]/.test(code)) return { name: codeName(code), from: 'code' };
  const transcribed = wordsOfConstant(toLatin(message)).slice(0, 6);
  return /[a-z]/.test(transcribed.join(''))
    ? { name: joinWords(transcribed, 'error'), from: 'transcription' }
    : { name: codeName(code), from: 'code' };
};

/** Whether most letters are Latin: a sentence in another script may have a few. */
const isMostlyLatin = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 > letters;
};

const squash = (name: string): string => name.replaceAll('_', '');

/** Shorter codes first, then by their characters: numbers in the order of their values. */
const compareCodes = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

const cut = (name: string, suffix: string): string =>
  `${name.slice(0, longestTypedName - suffix.length - 1).replace(/_+$/, '')}_${suffix}`;

/**
 * Names errors, by code. Where several would have one name, the one with the lowest code has it, and the others have their
 * category before it or their code after it: an error that is added with a higher code renames no other.
 */
export const nameErrors = (sources: readonly NameSource[]): ReadonlyMap<string, MadeName> => {
  const own = new Map(sources.map((source) => [source.code, ownName(source)]));
  const wanted = new Set([...own.values()].map(({ name }) => squash(name)));
  const owners = new Map<string, string>();
  const made = new Map<string, MadeName>();
  const take = (source: NameSource, name: string, instead: string | undefined): void => {
    owners.set(squash(name), source.code);
    made.set(source.code, { name, from: own.get(source.code)?.from ?? 'code', instead });
  };
  const losers: NameSource[] = [];
  for (const source of sources.toSorted((a, b) => compareCodes(a.code, b.code))) {
    const name = own.get(source.code)?.name ?? codeName(source.code);
    if (owners.has(squash(name))) losers.push(source);
    else take(source, name, undefined);
  }
  for (const source of losers) {
    const name = own.get(source.code)?.name ?? codeName(source.code);
    const suffix = squash(codeName(source.code)).replace(/^error(?=\d)/, '');
    const long = own.get(source.code)?.from === 'message' ? joinWords(nameWords(source.message, true), 'error') : name;
    const candidates = [
      long,
      ...(name.length + source.category.length < 40 ? [`${source.category}_${name}`] : []),
      cut(name, suffix),
    ].filter((candidate) => !wanted.has(squash(candidate)));
    let chosen = candidates.find((candidate) => !owners.has(squash(candidate)));
    for (let number = 2; chosen === undefined; number += 1) {
      const candidate = cut(name, `${suffix}_${number}`);
      if (!owners.has(squash(candidate)) && !wanted.has(squash(candidate))) chosen = candidate;
    }
    take(source, chosen, owners.get(squash(name)));
  }
  return made;
};
