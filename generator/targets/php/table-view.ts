import type { ErrorCatalog, ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { localeMessages } from '../locale-messages.ts';
import { php } from './language.ts';
import { array, atom, text, type Item } from './layout.ts';

const none = source``;

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

/** The rows of a piece of a locale's messages. */
export const joinRows = (rows: readonly Source[]): Source => join(rows, source`\n`);

/** A row for each message of each locale, in the order of the catalog; a locale without any has an empty list. */
export const localeRows = (catalog: ErrorCatalog): ReadonlyMap<string, readonly Source[]> =>
  new Map(
    [...localeMessages(catalog)].map(([locale, messages]) => [
      locale,
      messages.map(({ code, pattern }) => source`    ${text(source`${php.word(code)} => `, pattern)(4)},`),
    ]),
  );
