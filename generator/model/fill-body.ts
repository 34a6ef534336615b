import { cutBodyText } from '../ir/body-text.ts';
import type { Json } from '../ir/catalog.ts';

/** The values of the placeholders of a body; absent where an error has no such value. */
export type Fillings = Readonly<Record<string, Json | undefined>>;

const asText = (value: Json | undefined): string =>
  value === undefined || value === null || typeof value === 'object' ? '' : String(value);

const fillText = (text: string, fillings: Fillings): Json | undefined => {
  const pieces = cutBodyText(text);
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined && 'placeholder' in only) return fillings[only.placeholder];
  return pieces
    .map((piece) =>
      'placeholder' in piece ? asText(fillings[piece.placeholder]) : 'text' in piece ? piece.text : piece.brace,
    )
    .join('');
};

/**
 * Members of `body` with their placeholders filled in. A text that is one placeholder alone keeps the JSON type of its
 * value; where there is none, the member is left out (E3).
 */
export const fillBody = (json: Json, fillings: Fillings): Json | undefined => {
  if (typeof json === 'string') return fillText(json, fillings);
  if (json === null || typeof json !== 'object') return json;
  if (Array.isArray(json)) return json.map((one: Json) => fillBody(one, fillings)).filter((one) => one !== undefined);
  const members = Object.entries(json).flatMap(([name, value]) => {
    const filled = fillBody(value, fillings);
    return filled === undefined ? [] : [[name, filled] as const];
  });
  return Object.fromEntries(members);
};
