import { longestTypedName } from '../ir/type-name.ts';
import { translateChinese } from './chinese-words.ts';
import { toLatin } from './latin.ts';
import { nameWords } from './name-words.ts';

/** What a name is made of. */
export interface NameSource {
  readonly code: string;
  /** The names that the source gives; the first is the name, and the others are aliases. */
  readonly names: readonly string[];
  /** The message, with a blank for each placeholder. */
  readonly message: string;
  /** The name of the category. */
  readonly category: string;
}

/** A name and where it is from. */
export interface MadeName {
  readonly name: string;
  readonly from: 'source' | 'message' | 'translation' | 'transcription' | 'code';
  /** The code of the error that has the name that this one would have had. */
  readonly instead: string | undefined;
  readonly aliases: readonly string[];
}

/** The words of a constant or a name of a class: `TOO_MANY_REQUESTS`, `InvalidSymbol`, `userIDs`. */
const wordsOfConstant = (text: string): readonly string[] =>
  text
    .replaceAll(/([a-z]\d*)([A-Z])/g, '$1 $2')
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

/** Whether a code is a name itself: `PHONE_NUMBER_INVALID`, `invalid-request`, `InvalidSymbol`. */
const isTellingCode = (code: string): boolean =>
  /^[A-Za-z]+(?:[_.-][A-Za-z\d]+)+$|^[A-Z][a-z]+(?:[A-Z][a-z]+)+$|^[A-Z]{4,}$|^[a-z]{4,}$/.test(code) &&
  !/^[A-Z]{1,3}[_.-]?\d|[_.-]\d+$/.test(code);

const codeName = (code: string): string => toName(code, 'error') ?? 'error';

/** The name that an error would have if no other had it; it depends on nothing but the error. */
const ownName = ({ code, names: [name], message }: NameSource): Pick<MadeName, 'name' | 'from'> => {
  const given = name === undefined ? undefined : toName(name, 'error');
  if (given !== undefined) return { name: given, from: 'source' };
  if (isTellingCode(code)) return { name: joinWords(wordsOfConstant(code), 'error'), from: 'source' };
  if (isConstant(message)) return { name: joinWords(wordsOfConstant(message), 'error'), from: 'source' };
  const words = nameWords(message);
  if (/[a-z]/.test(words.join('')) && isMostlyLatin(message) && !/\p{Script=Han}/u.test(message))
    return { name: joinWords(words, 'error'), from: 'message' };
  if (/[A-Za-z]/.test(code)) return { name: codeName(code), from: 'code' };
  const translated = nameWords(translateChinese(message) ?? '');
  if (translated.length > 0) return { name: joinWords(translated, 'error'), from: 'translation' };
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

/** Whether the name of a category, before the name of an error, says more than its code after it. */
const isTelling = (category: string): boolean =>
  category.split('_').length <= 2 &&
  !/(?:^|_)(?:general|errors?|codes?|common|public|other|misc|class|table|page)(?:_|$)/.test(category);

/** The names that an error may have, the best first: it gets the first that is free. */
const candidatesFor = (source: NameSource, { name, from }: Pick<MadeName, 'name' | 'from'>): readonly string[] => {
  const { code, category, message } = source;
  const suffix = squash(codeName(code)).replace(/^error(?=\d)/, '');
  return [
    name,
    ...(from === 'message' ? [joinWords(nameWords(message, true), 'error')] : []),
    ...(isTelling(category) && name.length + category.length < 40 ? [`${category}_${name}`] : []),
    cut(name, suffix),
  ];
};

const addAliases = (made: Map<string, MadeName>, owners: Map<string, string>, sources: readonly NameSource[]): void => {
  for (const { code, names } of sources) {
    const known = made.get(code);
    const aliases = names.slice(1).flatMap((text) => {
      const alias = toName(text, 'error');
      if (alias === undefined || owners.has(squash(alias))) return [];
      owners.set(squash(alias), code);
      return [alias];
    });
    if (known !== undefined && aliases.length > 0) made.set(code, { ...known, aliases });
  }
};

/**
 * Names errors, by code, in the order of their codes. Where several would have one name, the one with the lowest code has it,
 * and each of the others the first that is free of: more of its message, its category before it, its code after it. So an
 * error with a higher code renames no other, wherever in the source it is added.
 */
export const nameErrors = (sources: readonly NameSource[]): ReadonlyMap<string, MadeName> => {
  const owners = new Map<string, string>();
  const made = new Map<string, MadeName>();
  const inOrder = sources.toSorted((a, b) => compareCodes(a.code, b.code));
  for (const source of inOrder) {
    const own = ownName(source);
    const candidates = candidatesFor(source, own);
    let name = candidates.find((candidate) => !owners.has(squash(candidate)));
    for (let number = 2; name === undefined; number += 1) {
      const candidate = cut(candidates.at(-1) ?? own.name, String(number));
      if (!owners.has(squash(candidate))) name = candidate;
    }
    made.set(source.code, {
      ...own,
      name,
      instead: name === own.name ? undefined : owners.get(squash(own.name)),
      aliases: [],
    });
    owners.set(squash(name), source.code);
  }
  addAliases(made, owners, inOrder);
  return made;
};
