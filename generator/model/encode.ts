import type { ErrorCatalog, ErrorDefinition, Json } from '../ir/catalog.ts';
import type { ErrorValue } from './error-value.ts';
import { objectOf, type Member } from './json.ts';
import { messageIn } from './locale.ts';
import { render } from './message.ts';
import { problemMembers } from './problem-json.ts';

/** An error on its way out (E2): header names in lower case, the body as parsed JSON. */
export interface EncodedError {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json;
}

/** E3 and E4. */
const encodeBody = ({ envelope }: ErrorCatalog, definition: ErrorDefinition, error: ErrorValue, text: string): Json => {
  const isProblem = envelope.profile === 'problem-json';
  const code = envelope.codeType === 'integer' ? Number(definition.code) : definition.code;
  const members: readonly Member[] = [
    ...(isProblem ? problemMembers(definition) : []),
    [envelope.code, code],
    [envelope.message, text],
    ...(isProblem && error.params !== undefined ? [[['params'], error.params] as const] : []),
    ...Object.entries(envelope.body).map(([name, value]) => [[name], value] as const),
  ];
  return objectOf(members);
};

/** What a server sends for an error (E2). An Unknown cannot be encoded (E5): that is the caller's error. */
export const encode = (catalog: ErrorCatalog, error: ErrorValue, locale?: string): EncodedError => {
  const { definition, status, retryAfterMs } = error;
  if (definition === undefined) throw new TypeError('an Unknown cannot be encoded');
  const isProblem = catalog.envelope.profile === 'problem-json';
  return {
    status,
    headers: {
      'content-type': isProblem ? 'application/problem+json' : 'application/json',
      ...(locale === undefined ? {} : { 'content-language': messageIn(catalog, definition, locale).locale }),
      ...(retryAfterMs === undefined ? {} : { 'retry-after': String(Math.ceil(retryAfterMs / 1000)) }),
    },
    body: encodeBody(catalog, definition, error, render(catalog, error, locale)),
  };
};
