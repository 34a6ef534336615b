import type { ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { commas, none } from '../../language/lists.ts';
import { csharp } from './language.ts';

const parameterRow = ({ name, type, sensitive }: Parameter): Source =>
  source`new ErrorParameter(${csharp.string(name)}, ${csharp.types[type]}${sensitive ? source`, isSensitive: true` : none})`;

/** What only some rows have. */
const optionalMembers = ({ message, params, wordings, deprecated, docs }: ErrorDefinition): readonly Source[] => {
  const members: Source[] = [];
  if (message.written !== message.pattern) members.push(source`written: ${csharp.string(message.written)}`);
  if (params.length > 0) members.push(source`parameters: new[] { ${commas(params.map(parameterRow))} }`);
  if (wordings.length > 0) {
    const patterns = wordings.map(({ pattern }) => csharp.string(pattern));
    members.push(source`wordings: new[] { ${commas(patterns)} }`);
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
    csharp.kinds[error.kind],
    csharp.retries[error.retry],
    csharp.string(error.message.pattern),
    ...optionalMembers(error),
  ];
  return source`new ErrorDefinition(${commas(members)}),`;
};

const lineEnd = source`\n            `;

/** The rows of a piece of the table, each on a line. */
export const rowsOf = (errors: readonly ErrorDefinition[]): Source => join(errors.map(row), lineEnd);
