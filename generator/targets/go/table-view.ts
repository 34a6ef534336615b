import type { ErrorCatalog, ErrorDefinition, Parameter, ScalarType } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { localeMessages } from '../locale-messages.ts';
import { go } from './language.ts';

const comma = source`, `;

const kinds = { error: source`KindError`, success: source`KindSuccess`, partial: source`KindPartial` };
const retries = { never: source`RetryNever`, backoff: source`RetryBackoff`, check: source`RetryCheck` };
const types: Readonly<Record<ScalarType, Source>> = {
  string: source`TypeString`,
  integer: source`TypeInteger`,
  number: source`TypeNumber`,
  boolean: source`TypeBoolean`,
};

const parameterRow = ({ name, type, sensitive }: Parameter): Source =>
  source`{Name: ${go.string(name)}, Type: ${types[type]}${sensitive ? source`, Sensitive: true` : source``}}`;

/** What only some rows have. */
const optionalMembers = ({ message, params, wordings, deprecated, docs }: ErrorDefinition): readonly Source[] => {
  const members: Source[] = [];
  if (message.written !== message.pattern) members.push(source`written: ${go.string(message.written)}`);
  if (params.length > 0) members.push(source`params: []Parameter{${join(params.map(parameterRow), comma)}}`);
  if (wordings.length > 0) {
    const patterns = wordings.map(({ pattern }) => go.string(pattern));
    members.push(source`wordings: []string{${join(patterns, comma)}}`);
  }
  if (deprecated !== undefined) members.push(source`deprecated: true`);
  if (deprecated?.replacement !== undefined) members.push(source`replacement: ${go.string(deprecated.replacement)}`);
  if (docs !== undefined) members.push(source`docs: ${go.string(docs)}`);
  return members;
};

const row = (error: ErrorDefinition): Source => {
  const members = [
    source`code: Code${go.identifier(error.name, 'pascal')}`,
    source`name: ${go.string(error.name)}`,
    source`category: Category${go.identifier(error.category, 'pascal')}`,
    source`status: ${error.status}`,
    source`kind: ${kinds[error.kind]}`,
    source`retry: ${retries[error.retry]}`,
    source`pattern: ${go.string(error.message.pattern)}`,
    ...optionalMembers(error),
  ];
  return source`{${join(members, comma)}},`;
};

const lineEnd = source`\n\t`;

/** The rows of a piece of the table, each on a line. */
export const rowsOf = (errors: readonly ErrorDefinition[]): Source => join(errors.map(row), lineEnd);

/** The rows of a piece of a locale's messages. */
export const joinRows = (rows: readonly Source[]): Source => join(rows, lineEnd);

/** A row for each message of each locale, in the order of the catalog; a locale without any has an empty list. */
export const localeRows = (catalog: ErrorCatalog): ReadonlyMap<string, readonly Source[]> =>
  new Map(
    [...localeMessages(catalog)].map(([locale, messages]) => [
      locale,
      messages.map(({ code, pattern }) => source`{code: ${go.string(code)}, pattern: ${go.string(pattern)}},`),
    ]),
  );
