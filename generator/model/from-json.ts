import type { ErrorCatalog, ErrorDefinition, Json, Retry } from '../ir/catalog.ts';
import { blankError, type Detail, type ErrorValue } from './error-value.ts';
import { isObject, parseJson } from './json.ts';
import { categoryOf, lookup } from './lookup.ts';
import { waitOf } from './retry-after.ts';
import { valueOfJson, type Params, type Value } from './values.ts';
import { verdictOf } from './verdict.ts';

type JsonObject = { readonly [member: string]: Json };

const textOf = (json: Json | undefined): string | undefined =>
  typeof json === 'string' && json !== '' ? json : undefined;

const listOf = (json: Json | undefined): readonly Json[] => (Array.isArray(json) ? json : []);

/** The largest integer of three digits, as a status has. */
const largestStatus = 999;

/** The largest integer of 32 bits. */
const largestIndex = 2 ** 31 - 1;

const isCount = (json: Json | undefined, largest: number): json is number =>
  Number.isInteger(json) && Number(json) >= 0 && Number(json) <= largest;

const verdicts: Readonly<Record<string, Retry>> = { never: 'never', backoff: 'backoff', check: 'check' };

const paramsOf = (definition: ErrorDefinition | undefined, json: Json | undefined): Params | undefined => {
  if (definition === undefined || definition.params.length === 0 || !isObject(json)) return undefined;
  const read = definition.params.flatMap(({ name, type }): readonly (readonly [string, Value])[] => {
    const value = valueOfJson(type, json[name]);
    return value === undefined ? [] : [[name, value]];
  });
  return read.length === definition.params.length ? Object.fromEntries(read) : undefined;
};

const detailOf = (json: Json): readonly Detail[] => {
  if (!isObject(json)) return [];
  const [field, code, message] = [textOf(json['field']), textOf(json['code']), textOf(json['message'])];
  return field === undefined && code === undefined && message === undefined ? [] : [{ field, code, message }];
};

const errorOf = (catalog: ErrorCatalog, json: Json): ErrorValue | undefined => {
  if (!isObject(json) || !isCount(json['status'], largestStatus)) return undefined;
  const [status, code, retryAfter] = [json['status'], textOf(json['code']), json['retryAfterMs']];
  const row = code === undefined ? undefined : lookup(catalog, code);
  const definition = row?.kind === 'success' ? undefined : row;
  const category = categoryOf(catalog, definition, code);
  const retryAfterMs = typeof retryAfter === 'number' ? waitOf(retryAfter, 'ms', 0) : undefined;
  return {
    ...blankError(
      status,
      verdicts[textOf(json['retry']) ?? ''] ?? verdictOf(definition, category, status, retryAfterMs),
    ),
    definition,
    code,
    category: category?.name,
    subcode: textOf(json['subcode']),
    received: textOf(json['received']),
    params: paramsOf(definition, json['params']),
    retryAfterMs,
    requestId: textOf(json['requestId']),
    intermediary: json['intermediary'] === true,
    index: isCount(json['index'], largestIndex) ? json['index'] : undefined,
    details: listOf(json['details']).flatMap(detailOf),
    items: listOf(json['items']).flatMap((item) => errorOf(catalog, item) ?? []),
  };
};

/** Whether a text is of an error of that catalog. */
const isOf = (catalog: ErrorCatalog, json: Json | undefined): json is JsonObject =>
  isObject(json) && json['catalog'] === catalog.name;

/** The error that a text of {@link toJson} has; absent where it is not an error of this catalog (J2). */
export const fromJson = (catalog: ErrorCatalog, text: string): ErrorValue | undefined => {
  const json = parseJson(text);
  return isOf(catalog, json) ? errorOf(catalog, json) : undefined;
};
