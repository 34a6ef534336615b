import type { ErrorCatalog, ErrorDefinition, Json, PartSource } from '../../ir/catalog.ts';
import { encode } from '../../model/encode.ts';
import type { Headers } from '../../model/headers.ts';
import { raise } from '../../model/raise.ts';
import type { Case } from './case.ts';
import { at, over } from './laid-over.ts';
import { sampleParams } from './samples.ts';

/** A response, as far as it is said. */
export interface Answer {
  readonly status?: number;
  readonly body: Json;
  readonly headers?: Headers;
}

/** Makes the case in which a response is decoded. */
export type Ask = (id: string, answer: Answer) => Case;

/** Values that are no text and no whole number, and those at the edge. */
export const strange: readonly Json[] = [
  null,
  '',
  ' ',
  0,
  -0.0,
  1.5,
  2 ** 53,
  true,
  false,
  [],
  {},
  ['x', 'y'],
  ['x', 5],
  { x: 'y' },
];

/** A value as the ID of a case has it. */
export const show = (value: Json): string => JSON.stringify(value);

/** What the error is sent as, with a status of failure. */
export const responseOf = (
  catalog: ErrorCatalog,
  error: ErrorDefinition,
): { body: Json; headers: Headers; status: number } => {
  const { body, headers, status } = encode(catalog, raise(error, sampleParams(error)));
  return { body, headers, status: status < 400 ? 400 : status };
};

/** The response with a value at a place of a part; a header has it as a text. */
export const withPart = (
  rest: Answer,
  source: { readonly header: string } | Pick<Extract<PartSource, { path: unknown }>, 'path'>,
  value: Json,
): Answer =>
  'header' in source
    ? { ...rest, headers: { ...rest.headers, [source.header]: String(value) } }
    : { ...rest, body: over(rest.body, at(source.path, value)) };
