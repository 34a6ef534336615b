import type { ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { commas, none } from '../../language/lists.ts';
import { go } from './language.ts';

const parameterRow = ({ name, type, sensitive }: Parameter): Source =>
  source`{Name: ${go.string(name)}, Type: ${go.types[type]}${sensitive ? source`, Sensitive: true` : none}}`;

/** What only some rows have. */
const optionalMembers = ({ message, params, wordings, deprecated, docs }: ErrorDefinition): readonly Source[] => {
  const members: Source[] = [];
  if (message.written !== message.pattern) members.push(source`written: ${go.string(message.written)}`);
  if (params.length > 0) members.push(source`params: []Parameter{${commas(params.map(parameterRow))}}`);
  if (wordings.length > 0) {
    const patterns = wordings.map(({ pattern }) => go.string(pattern));
    members.push(source`wordings: []string{${commas(patterns)}}`);
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
    source`kind: ${go.kinds[error.kind]}`,
    source`retry: ${go.retries[error.retry]}`,
    source`pattern: ${go.string(error.message.pattern)}`,
    ...optionalMembers(error),
  ];
  return source`{${commas(members)}},`;
};

const lineEnd = source`\n\t`;

/** The rows of a piece of the table, each on a line. */
export const rowsOf = (errors: readonly ErrorDefinition[]): Source => join(errors.map(row), lineEnd);

/** The names `table1`, `table2` … of the pieces of a table, as a composite literal has them. */
export const tableNames = (pieces: readonly unknown[]): Source =>
  source`{${commas(pieces.map((_, index) => source`table${index + 1}`))}}`;
