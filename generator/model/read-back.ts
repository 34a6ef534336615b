import type { ErrorDefinition } from '../ir/catalog.ts';
import type { MessageTemplate } from '../ir/message-template.ts';
import { readValue, type Params, type Value } from './values.ts';

/** A template as its literal parts and, between each two of them, a parameter by its place. */
const cutTemplate = ({ segments }: MessageTemplate) => {
  const literals: string[] = [''];
  const places: number[] = [];
  for (const segment of segments) {
    if ('text' in segment) literals.push(`${literals.pop() ?? ''}${segment.text}`);
    else {
      places.push(segment.param);
      literals.push('');
    }
  }
  return { literals, places };
};

/** Where each literal begins, found from the left, each as early as it can be. */
const findFromLeft = (text: string, literals: readonly string[], start: number): readonly number[] => {
  let from = start;
  return literals.map((literal) => {
    const found = from === -1 ? -1 : text.indexOf(literal, from);
    from = found === -1 ? -1 : found + literal.length;
    return found;
  });
};

/** Where each literal begins, found from the right, each as late as it can be. */
const findFromRight = (text: string, literals: readonly string[], end: number): readonly number[] => {
  let to = end;
  return literals
    .toReversed()
    .map((literal) => {
      const found = to < literal.length ? -1 : text.lastIndexOf(literal, to - literal.length);
      to = found;
      return found;
    })
    .toReversed();
};

/**
 * The text of each parameter in turn, if a message is that template filled in and can be read in one way only: the
 * literals are at the same places, found from the left and from the right (R3). Two passes, never back.
 */
const readTexts = (template: MessageTemplate, text: string): readonly (readonly [number, string])[] | undefined => {
  const { literals, places } = cutTemplate(template);
  const first = literals[0] ?? '';
  const last = literals.at(-1) ?? '';
  if (places.length === 0) return text === first ? [] : undefined;
  const between = literals.slice(1, -1);
  const end = text.length - last.length;
  if (end < first.length || !text.startsWith(first) || !text.endsWith(last) || between.includes('')) return undefined;
  const starts = findFromLeft(text, between, first.length);
  if (starts.includes(-1) || (starts.at(-1) ?? 0) + (between.at(-1) ?? '').length > end) return undefined;
  if (findFromRight(text, between, end).some((start, index) => start !== starts[index])) return undefined;
  return places.map((place, index) => {
    const before = starts[index - 1];
    const from = before === undefined ? first.length : before + (between[index - 1] ?? '').length;
    return [place, text.slice(from, starts[index] ?? end)];
  });
};

/** The parameters that a template has, if the message is that template filled in. */
const readTemplate = ({ params }: ErrorDefinition, template: MessageTemplate, message: string): Params | undefined => {
  const texts = readTexts(template, message);
  if (texts === undefined) return undefined;
  const values = new Map<string, Value>();
  const seen = new Map<number, string>();
  for (const [place, text] of texts) {
    if ((seen.get(place) ?? text) !== text) return undefined;
    seen.set(place, text);
    const param = params[place];
    const value = param && readValue(param.type, text);
    if (param === undefined || value === undefined) return undefined;
    values.set(param.name, value);
  }
  return Object.fromEntries(values);
};

/**
 * The parameters that a message carries, which are those in the first template that fits: the error's own, then its other
 * wordings, then each locale's. Absent where none fits with all its types, and for an error without parameters (R2).
 */
export const readBack = (definition: ErrorDefinition, message: string): Params | undefined => {
  if (definition.params.length === 0) return undefined;
  const translated = definition.translations.flatMap((translation) => translation.message ?? []);
  for (const template of [definition.message, ...definition.wordings, ...translated]) {
    const params = readTemplate(definition, template, message);
    if (params !== undefined) return params;
  }
  return undefined;
};
