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

/** Shortest text of a template that says something in the middle of a line. */
const shortest = 8;

const templatesOf = ({ message, wordings, translations }: ErrorDefinition): readonly MessageTemplate[] => [
  message,
  ...wordings,
  ...translations.flatMap((translation) => translation.message ?? []),
];

/** The literal parts of a template, an empty one before, between and after parameters. */
const literalsOf = ({ segments }: MessageTemplate): readonly string[] =>
  segments.reduce<readonly string[]>(
    (literals, segment) =>
      'text' in segment ? [...literals.slice(0, -1), `${literals.at(-1) ?? ''}${segment.text}`] : [...literals, ''],
    [''],
  );

/** Where a template ends that begins at a place, if its literal parts follow each other there. */
const endOf = (text: string, literals: readonly string[], start: number): number | undefined => {
  let at = start;
  for (const [index, literal] of literals.entries()) {
    const found =
      index === 0 ? start : index === literals.length - 1 ? text.lastIndexOf(literal) : text.indexOf(literal, at);
    if (found < at) return undefined;
    at = found + literal.length;
  }
  return literals.at(-1) === '' ? text.length : at;
};

const findIn = (text: string, definition: ErrorDefinition, isWhole: boolean): FoundMessage | undefined => {
  for (const template of templatesOf(definition)) {
    const literals = literalsOf(template);
    const weight = literals.join('').length;
    const [first = ''] = literals;
    if (!isWhole && (first === '' || weight < shortest)) continue;
    const start = isWhole ? (text.startsWith(first) ? 0 : -1) : text.indexOf(first);
    const end = start === -1 ? undefined : endOf(text, literals, start);
    if (end === undefined || (isWhole && end !== text.length)) continue;
    return { definition, params: readBack(definition, text.slice(start, end)), weight };
  }
  return undefined;
};

const findAll = ({ errors }: ErrorCatalog, text: string, isWhole: boolean): readonly FoundMessage[] =>
  errors
    .flatMap((definition) => findIn(text, definition, isWhole) ?? [])
    .toSorted((one, other) => other.weight - one.weight);

/** The errors whose message a text is, in any locale and wording; the surest first. */
export const findMessage = (catalog: ErrorCatalog, text: string): readonly FoundMessage[] =>
  findAll(catalog, text, true);

/** The errors whose message a line has in it. */
export const findMessageInside = (catalog: ErrorCatalog, line: string): readonly FoundMessage[] =>
  findAll(catalog, line, false);
