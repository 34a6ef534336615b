import type { ErrorCatalog, ErrorDefinition, Parameter, ScalarType } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { localeMessages } from '../locale-messages.ts';
import { csharp } from './language.ts';

const comma = source`, `;

const kinds = {
  error: source`ErrorKind.Error`,
  success: source`ErrorKind.Success`,
  partial: source`ErrorKind.Partial`,
};
const retries = { never: source`Retry.Never`, backoff: source`Retry.Backoff`, check: source`Retry.Check` };
const types: Readonly<Record<ScalarType, Source>> = {
  string: source`ParameterType.String`,
  integer: source`ParameterType.Integer`,
  number: source`ParameterType.Number`,
  boolean: source`ParameterType.Boolean`,
};

const parameterRow = ({ name, type, sensitive }: Parameter): Source =>
  source`new ErrorParameter(${csharp.string(name)}, ${types[type]}${sensitive ? source`, isSensitive: true` : source``})`;

/** What only some rows have. */
const optionalMembers = ({ message, params, wordings, deprecated, docs }: ErrorDefinition): readonly Source[] => {
  const members: Source[] = [];
  if (message.written !== message.pattern) members.push(source`written: ${csharp.string(message.written)}`);
  if (params.length > 0) members.push(source`parameters: new[] { ${join(params.map(parameterRow), comma)} }`);
  if (wordings.length > 0) {
    const patterns = wordings.map(({ pattern }) => csharp.string(pattern));
    members.push(source`wordings: new[] { ${join(patterns, comma)} }`);
  }
  if (deprecated !== undefined) members.push(source`isDeprecated: true`);
  if (deprecated?.replacement !== undefined)
    members.push(source`replacement: ${csharp.string(deprecated.replacement)}`);
  if (docs !== undefined) members.push(source`docs: ${csharp.string(docs)}`);
  return members;
};

const row = (error: ErrorDefinition): Source => {
  const members = [
    csharp.string(error.code),
    csharp.string(error.name),
    source`ErrorCategory.${csharp.identifier(error.category, 'pascal')}`,
    source`${error.status}`,
    kinds[error.kind],
    retries[error.retry],
    csharp.string(error.message.pattern),
    ...optionalMembers(error),
  ];
  return source`new ErrorDefinition(${join(members, comma)}),`;
};

const lineEnd = source`\n            `;

/** The rows of a piece of the table, each on a line. */
export const rowsOf = (errors: readonly ErrorDefinition[]): Source => join(errors.map(row), lineEnd);

/** The rows of a piece of a locale's messages. */
export const joinRows = (rows: readonly Source[]): Source => join(rows, lineEnd);

/** A row for each message of each locale, in the order of the catalog; a locale without any has an empty list. */
export const localeRows = (catalog: ErrorCatalog): ReadonlyMap<string, readonly Source[]> =>
  new Map(
    [...localeMessages(catalog)].map(([locale, messages]) => [
      locale,
      messages.map(({ code, pattern }) => source`${csharp.string(code)}, ${csharp.string(pattern)},`),
    ]),
  );
