import type { ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { commas, none } from '../../language/lists.ts';
import { swift } from './language.ts';

const parameterRow = ({ name, type, sensitive }: Parameter): Source =>
  source`.init(${swift.string(name)}, ${swift.types[type]}${sensitive ? source`, isSensitive: true` : none})`;

/** What only some rows have. */
const optionalArguments = ({ message, params, wordings, deprecated, docs }: ErrorDefinition): readonly Source[] => {
  const given: Source[] = [];
  if (message.written !== message.pattern) given.push(source`written: ${swift.string(message.written)}`);
  if (params.length > 0) given.push(source`params: [${commas(params.map(parameterRow))}]`);
  if (wordings.length > 0) {
    const patterns = wordings.map(({ pattern }) => swift.string(pattern));
    given.push(source`wordings: [${commas(patterns)}]`);
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
    swift.kinds[error.kind],
    swift.retries[error.retry],
    swift.string(error.message.pattern),
    ...optionalArguments(error),
  ];
  return source`add(${commas(given)})`;
};

const lineEnd = source`\n        `;

/** The rows of a piece of the table, each a statement on a line: a compiler checks each by itself. */
export const rowsOf = (errors: readonly ErrorDefinition[]): Source => join(errors.map(row), lineEnd);
