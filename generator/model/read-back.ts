import type { ErrorDefinition } from '../ir/catalog.ts';
import type { MessageTemplate } from '../ir/message-template.ts';
import { readValue, type Params, type Value } from './values.ts';

/**
 * The text of each parameter in turn, if a message is that template filled in. A parameter ends where the literal after
 * it first occurs; the last one runs up to the final literal, which ends the text (R3). One pass, never back.
 */
const readTexts = (
  { segments }: MessageTemplate,
  message: string,
): readonly (readonly [number, string])[] | undefined => {
  const texts: (readonly [number, string])[] = [];
  let at = 0;
  for (const [index, segment] of segments.entries()) {
    if ('text' in segment) {
      if (!message.startsWith(segment.text, at)) return undefined;
      at += segment.text.length;
      continue;
    }
    const next = segments[index + 1];
    if (next !== undefined && 'param' in next) return undefined;
    const isLast = index + 2 >= segments.length;
    const literal = next?.text ?? '';
    const end = isLast ? message.length - literal.length : message.indexOf(literal, at);
    if (end < at) return undefined;
    texts.push([segment.param, message.slice(at, end)]);
    at = end;
  }
  return at === message.length ? texts : undefined;
};

const readTemplate = ({ params }: ErrorDefinition, template: MessageTemplate, message: string): Params | undefined => {
  const texts = readTexts(template, message);
  if (texts === undefined) return undefined;
  const byPlace = new Map<number, string>();
  for (const [place, text] of texts) {
    if ((byPlace.get(place) ?? text) !== text) return undefined;
    byPlace.set(place, text);
  }
  const values: [string, Value][] = [];
  for (const [place, { name, type }] of params.entries()) {
    const text = byPlace.get(place);
    const value = text === undefined ? undefined : readValue(type, text);
    if (value === undefined) return undefined;
    values.push([name, value]);
  }
  return Object.fromEntries(values);
};

/**
 * The parameters that a message carries: its template is tried first, then its other wordings, then each locale's.
 * Absent where none fits with all its types, and for an error without parameters (R1, R2).
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
