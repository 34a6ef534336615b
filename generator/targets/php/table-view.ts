import type { ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { none } from '../../language/lists.ts';
import { php } from './language.ts';
import { array, atom, text, type Item } from './layout.ts';

const parameterRow = ({ name, type, sensitive }: Parameter): Item =>
  atom(source`[${php.word(name)}, ${php.word(type)}${sensitive ? source`, true` : none}]`);

/** What only some rows have. */
const optionalMembers = ({ message, params, wordings, deprecated, docs }: ErrorDefinition): readonly Item[] => {
  const members: Item[] = [];
  if (message.written !== message.pattern) members.push(text(source`'written' => `, message.written));
  if (params.length > 0) members.push(array(source`'params' => `, params.map(parameterRow)));
  if (wordings.length > 0) {
    const patterns = wordings.map(({ pattern }) => text(none, pattern));
    members.push(array(source`'wordings' => `, patterns));
  }
  if (deprecated !== undefined) members.push(atom(source`'deprecated' => true`));
  if (deprecated?.replacement !== undefined) {
    members.push(atom(source`'replacement' => ${php.word(deprecated.replacement)}`));
  }
  if (docs !== undefined) members.push(text(source`'docs' => `, docs));
  return members;
};

const row = (error: ErrorDefinition): Source => {
  const { code, name, category, status, kind, retry, message } = error;
  const members = [
    atom(source`'name' => ${php.word(name)}`),
    atom(source`'category' => ${php.word(category)}`),
    atom(source`'status' => ${status}`),
    ...(kind === 'error' ? [] : [atom(source`'kind' => ${php.word(kind)}`)]),
    atom(source`'retry' => ${php.word(retry)}`),
    text(source`'pattern' => `, message.pattern),
    ...optionalMembers(error),
  ];
  return source`    ${array(source`${php.word(code)} => `, members)(4)},`;
};

/** The rows of a piece of the table. */
export const rowsOf = (errors: readonly ErrorDefinition[]): Source => join(errors.map(row), source`\n`);
