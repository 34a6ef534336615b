import type { ErrorCatalog, ErrorDefinition, Parameter, ScalarType } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { localeMessages } from '../locale-messages.ts';
import { swift } from './language.ts';

const comma = source`, `;

const kinds = { error: source`.error`, success: source`.success`, partial: source`.partial` };
const retries = { never: source`.never`, backoff: source`.backoff`, check: source`.check` };
const types: Readonly<Record<ScalarType, Source>> = {
  string: source`.string`,
  integer: source`.integer`,
  number: source`.number`,
  boolean: source`.boolean`,
};

const parameterRow = ({ name, type, sensitive }: Parameter): Source =>
  source`.init(${swift.string(name)}, ${types[type]}${sensitive ? source`, isSensitive: true` : source``})`;

/** What only some rows have. */
const optionalArguments = ({ message, params, wordings, deprecated, docs }: ErrorDefinition): readonly Source[] => {
  const given: Source[] = [];
  if (message.written !== message.pattern) given.push(source`written: ${swift.string(message.written)}`);
  if (params.length > 0) given.push(source`params: [${join(params.map(parameterRow), comma)}]`);
  if (wordings.length > 0) {
    const patterns = wordings.map(({ pattern }) => swift.string(pattern));
    given.push(source`wordings: [${join(patterns, comma)}]`);
  }
  if (deprecated !== undefined) given.push(source`isDeprecated: true`);
  if (deprecated?.replacement !== undefined) given.push(source`replacement: ${swift.string(deprecated.replacement)}`);
  if (docs !== undefined) given.push(source`docs: ${swift.string(docs)}`);
  return given;
};

const row = (error: ErrorDefinition): Source => {
  const given = [
    swift.string(error.code),
    swift.string(error.name),
    swift.string(error.category),
    source`${error.status}`,
    kinds[error.kind],
    retries[error.retry],
    swift.string(error.message.pattern),
    ...optionalArguments(error),
  ];
  return source`add(${join(given, comma)})`;
};

const lineEnd = source`\n        `;

/** The rows of a piece of the table, each a statement on a line: a compiler checks each by itself. */
export const rowsOf = (errors: readonly ErrorDefinition[]): Source => join(errors.map(row), lineEnd);

/** The rows of a piece of a locale's messages. */
export const joinRows = (rows: readonly Source[]): Source => join(rows, lineEnd);

/** A row for each message of each locale, in the order of the catalog; a locale without any has an empty list. */
export const localeRows = (catalog: ErrorCatalog): ReadonlyMap<string, readonly Source[]> =>
  new Map(
    [...localeMessages(catalog)].map(([locale, messages]) => [
      locale,
      messages.map(({ code, pattern }) => source`add(${swift.string(code)}, ${swift.string(pattern)})`),
    ]),
  );
