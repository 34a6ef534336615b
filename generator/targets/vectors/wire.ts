import type { ErrorCatalog, ErrorDefinition, Json } from '../../ir/catalog.ts';
import { objectOf, type Member } from '../../model/json.ts';

/** What a body says of itself; a message that is left out is not there. */
export interface Wire {
  readonly code?: Json;
  readonly message?: Json;
  readonly more?: readonly Member[];
}

/** A response body after the catalog's envelope, as parsed JSON. */
export const wireJson = ({ envelope }: ErrorCatalog, { code, message, more = [] }: Wire): Json =>
  objectOf([
    ...(code === undefined ? [] : [[envelope.code, code] as const]),
    ...(message === undefined ? [] : [[envelope.message, message] as const]),
    ...more,
  ]);

/** A response body after the catalog's envelope. */
export const wire = (catalog: ErrorCatalog, parts: Wire): string => JSON.stringify(wireJson(catalog, parts));

const place = 'a text that stands nowhere else';

/** A response body whose code is that piece of JSON text, exactly as it is written: `50014.0`. */
export const wireWithCodeText = (catalog: ErrorCatalog, codeText: string, parts: Wire = {}): string =>
  wire(catalog, { ...parts, code: place }).replace(JSON.stringify(place), () => codeText);

/** Whether a code has a form as a JSON number. */
export const isInteger = ({ code }: ErrorDefinition): boolean =>
  /^(?:0|-?[1-9][0-9]*)$/.test(code) && Number.isSafeInteger(Number(code));
