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

const templatesOf = ({ message, wordings, translations }: ErrorDefinition): readonly MessageTemplate[] => [
  message,
  ...wordings,
  ...translations.flatMap((translation) => translation.message ?? []),
];

/** The literal parts of a template, an empty one before, between and after parameters. */
const literalsOf = ({ segments }: MessageTemplate): readonly string[] => {
  const literals = [''];
  for (const segment of segments) {
    if ('text' in segment) literals.push(`${literals.pop() ?? ''}${segment.text}`);
    else literals.push('');
  }
  return literals;
};

/** The same text with letters in one case; as it is where that would move what follows. */
const inOneCase = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
};

const withoutStop = (text: string): string => text.replace(/[\s.!。！]+$/u, '');

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
const saysEnough = (literals: readonly string[], { isWhole }: Search): boolean => {
  const [first = '', ...others] = literals;
  const own = literals.join('').replaceAll(/[\s\p{P}]/gu, '');
  // An ideograph says as much as a short word.
  const weight = own.length + (own.match(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}]/gu)?.length ?? 0);
  if (isWhole) return others.length === 0 ? own !== '' : weight >= shortest.withParams;
  return first.trim() !== '' && weight >= shortest.inside;
};

/** The part of a text that is a template filled in, as the template has it: its own text, and the values as they came. */
const matchTemplate = (text: string, template: MessageTemplate, search: Search): string | undefined => {
  const own = literalsOf(template);
  if (!saysEnough(own, search)) return undefined;
  const literals = search.isLoose
    ? own.map((literal, index) => inOneCase(index === own.length - 1 ? withoutStop(literal) : literal))
    : own;
  const given = search.isLoose ? inOneCase(search.isWhole ? withoutStop(text) : text) : text;
  const [first = ''] = literals;
  const start = search.isWhole ? (given.startsWith(first) ? 0 : -1) : given.indexOf(first);
  const places = start === -1 ? undefined : placesOf(given, literals, start);
  if (places === undefined) return undefined;
  const ends = places.map((place, index) => place + (literals[index] ?? '').length);
  if (search.isWhole && (literals.at(-1) === '' ? places.length < 2 : ends.at(-1) !== given.length)) return undefined;
  return own
    .map((literal, index) => {
      const next = index === own.length - 2 && literals.at(-1) === '' ? given.length : places[index + 1];
      return literal + (next === undefined ? '' : text.slice(ends[index], next));
    })
    .join('');
};

const findIn = (text: string, definition: ErrorDefinition, search: Search): FoundMessage | undefined => {
  for (const template of templatesOf(definition)) {
    const message = matchTemplate(text, template, search);
    if (message === undefined) continue;
    const params = readBack(definition, message);
    return { definition, params, weight: literalsOf(template).join('').length };
  }
  return undefined;
};

const findAll = ({ errors }: ErrorCatalog, text: string, isWhole: boolean): readonly FoundMessage[] => {
  for (const isLoose of [false, true]) {
    const found = errors.flatMap((definition) => findIn(text, definition, { isWhole, isLoose }) ?? []);
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
