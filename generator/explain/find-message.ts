import type { ErrorCatalog, ErrorDefinition } from '../ir/catalog.ts';
import type { MessageTemplate } from '../ir/message-template.ts';
import { readBack } from '../model/read-back.ts';
import type { Params } from '../model/values.ts';

/** An error whose message a text is, or has in it. */
export interface FoundMessage {
  readonly definition: ErrorDefinition;
  /** Absent where the text can be read in more than one way. */
  readonly params: Params | undefined;
  /** How much of the text the template itself says, in UTF-16 units: the more, the surer. */
  readonly weight: number;
}

/** How a text is looked for: as a whole or in a longer one, and as it is or whatever its case and its final stop. */
interface Search {
  readonly isWhole: boolean;
  readonly isLoose: boolean;
}

/** Shortest text of a template that says something: in the middle of a line, and beside parameters. */
const shortest = { inside: 8, withParams: 4 };

/** A template in the form that it is looked for in. */
interface Pattern {
  /** The literal parts, an empty one before, between and after parameters. */
  readonly literals: readonly string[];
  /** The same in one case, without the final stop. */
  readonly loose: readonly string[];
  /** How much it says: letters and digits; an ideograph counts as two. */
  readonly says: number;
  readonly weight: number;
}

/** The same text with letters in one case; as it is where that would move what follows. */
const inOneCase = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
};

const stops = new Set(' \t\r\n.!。！');

/** A text without its final stop and the blanks behind it, looked at from its end. */
const withoutStop = (text: string): string => {
  let end = text.length;
  while (end > 0 && stops.has(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
};

const patternOf = ({ segments }: MessageTemplate): Pattern => {
  const literals = [''];
  for (const segment of segments) {
    if ('text' in segment) literals.push(`${literals.pop() ?? ''}${segment.text}`);
    else literals.push('');
  }
  const own = literals.join('').replaceAll(/[\s\p{P}]/gu, '');
  return {
    literals,
    loose: literals.map((literal, index) => inOneCase(index === literals.length - 1 ? withoutStop(literal) : literal)),
    says: own.length + (own.match(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}]/gu)?.length ?? 0),
    weight: literals.join('').length,
  };
};

const patterns = new WeakMap<ErrorDefinition, readonly Pattern[]>();

/** The patterns of all messages of an error. */
const patternsOf = (definition: ErrorDefinition): readonly Pattern[] => {
  const { message, wordings, translations } = definition;
  const found =
    patterns.get(definition) ??
    [message, ...wordings, ...translations.flatMap((translation) => translation.message ?? [])].map(patternOf);
  patterns.set(definition, found);
  return found;
};

/** Where each literal part is, if they follow each other from a place on; the last one as late as it can be. */
const placesOf = (text: string, literals: readonly string[], start: number): readonly number[] | undefined => {
  const places: number[] = [];
  let at = start;
  for (const [index, literal] of literals.entries()) {
    const isLast = index > 0 && index === literals.length - 1;
    const found = index === 0 ? start : isLast ? text.lastIndexOf(literal) : text.indexOf(literal, at);
    if (found < at) return undefined;
    places.push(found);
    at = found + literal.length;
  }
  return places;
};

/** Whether a template says enough to be known by it. */
const saysEnough = ({ literals: [first = '', ...others], says }: Pattern, { isWhole }: Search): boolean => {
  if (isWhole) return others.length === 0 ? says > 0 : says >= shortest.withParams;
  return first.trim() !== '' && says >= shortest.inside;
};

/** A text, and the same as it is compared. */
interface Text {
  readonly own: string;
  readonly compared: string;
}

/** The part of a text that is a template filled in, as the template has it: its own text, and the values as they came. */
const matchPattern = ({ own, compared }: Text, pattern: Pattern, search: Search): string | undefined => {
  if (!saysEnough(pattern, search)) return undefined;
  const literals = search.isLoose ? pattern.loose : pattern.literals;
  const [first = ''] = literals;
  const start = search.isWhole ? (compared.startsWith(first) ? 0 : -1) : compared.indexOf(first);
  const places = start === -1 ? undefined : placesOf(compared, literals, start);
  if (places === undefined) return undefined;
  const ends = places.map((place, index) => place + (literals[index] ?? '').length);
  const isOpen = literals.at(-1) === '';
  if (search.isWhole && (isOpen ? places.length < 2 : ends.at(-1) !== compared.length)) return undefined;
  return pattern.literals
    .map((literal, index) => {
      const next = index === literals.length - 2 && isOpen ? compared.length : places[index + 1];
      return literal + (next === undefined ? '' : own.slice(ends[index], next));
    })
    .join('');
};

const findIn = (text: Text, definition: ErrorDefinition, search: Search): FoundMessage | undefined => {
  for (const pattern of patternsOf(definition)) {
    const message = matchPattern(text, pattern, search);
    if (message !== undefined) return { definition, params: readBack(definition, message), weight: pattern.weight };
  }
  return undefined;
};

const findAll = ({ errors }: ErrorCatalog, own: string, isWhole: boolean): readonly FoundMessage[] => {
  for (const isLoose of [false, true]) {
    const compared = isLoose ? inOneCase(isWhole ? withoutStop(own) : own) : own;
    const found = errors.flatMap((definition) => findIn({ own, compared }, definition, { isWhole, isLoose }) ?? []);
    if (found.length > 0) return found.toSorted((one, other) => other.weight - one.weight);
  }
  return [];
};

/** The errors whose message a text is, in any locale and wording; the surest first. */
export const findMessage = (catalog: ErrorCatalog, text: string): readonly FoundMessage[] =>
  findAll(catalog, text, true);

/** The errors whose message a line has in it. */
export const findMessageInside = (catalog: ErrorCatalog, line: string): readonly FoundMessage[] =>
  findAll(catalog, line, false);
