import type { ErrorCatalog, ErrorDefinition, Json, MemberPath } from '../../ir/catalog.ts';
import { bodyOf } from '../../model/body.ts';
import { placeFirst } from '../../model/encode-parts.ts';
import type { Headers } from '../../model/headers.ts';

/** A value and the names of the members that lead to it. */
export type Member = readonly [path: MemberPath, value: Json];

/** An object with those members. */
export const objectOf = (members: readonly Member[]): Json =>
  bodyOf(members.map(([path, value]) => [path.map((member) => ({ member })), value] as const));

/** What a response says of itself; a message that is left out is not there. */
export interface Wire {
  readonly code?: Json;
  readonly message?: Json;
  readonly more?: readonly Member[];
}

/** A response body after the catalog's envelope, as parsed JSON. */
export const responseJson = ({ envelope }: ErrorCatalog, { code, message, more = [] }: Wire): Json =>
  bodyOf([
    ...placeFirst(envelope.code, code),
    ...placeFirst(envelope.message, message),
    ...more.map(([path, value]) => [path.map((member) => ({ member })), value] as const),
  ]);

/** A response body after the catalog's envelope. */
export const wire = (catalog: ErrorCatalog, parts: Wire): string => JSON.stringify(responseJson(catalog, parts));

/** A response after the catalog's envelope: its body, and the headers of what travels there. */
export const wireResponse = (
  catalog: ErrorCatalog,
  parts: Wire,
): { readonly body: string; readonly headers: Headers } => {
  const { code, message } = catalog.envelope;
  const headers = [[code[0], parts.code] as const, [message[0], parts.message] as const].flatMap(([source, value]) =>
    source !== undefined && 'header' in source && typeof value === 'string' ? [[source.header, value] as const] : [],
  );
  return { body: wire(catalog, parts), headers: Object.fromEntries(headers) };
};

const place = 'a text that is nowhere else';

/** A response body whose code is that piece of JSON text, exactly as it is written: `50014.0`. */
export const wireWithCodeText = (catalog: ErrorCatalog, codeText: string, parts: Wire = {}): string =>
  wire(catalog, { ...parts, code: place }).replace(JSON.stringify(place), () => codeText);

/** Whether a code has a form as a JSON number. */
export const isInteger = ({ code }: ErrorDefinition): boolean =>
  /^(?:0|-?[1-9][0-9]*)$/.test(code) && Number.isSafeInteger(Number(code));
