import type { ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import type { Source } from '../../language/language.ts';
import { kotlin } from './language.ts';

/** Separates the texts of a row: a text of a spec has no control characters except tab, CR and LF. */
export const separator = '\u001f';

const parameter = ({ name, type, sensitive }: Parameter): string =>
  `${name}:${type.toUpperCase()}${sensitive ? '!' : ''}`;

/** The definition of an error, packed as Table.kt reads it: the compiler would need 20 ms for each row as code. */
export const rowOf = (error: ErrorDefinition): Source => {
  const { code, name, category, status, retry, kind, params, message, wordings, deprecated, docs } = error;
  const words = [name, category, status, retry.toUpperCase(), kind.toUpperCase(), ...params.map(parameter)];
  const texts = [code, words.join(' '), message.pattern, ...wordings.map(({ pattern }) => `~${pattern}`)];
  if (message.written !== message.pattern) texts.push(`=${message.written}`);
  if (deprecated !== undefined) texts.push(`!${deprecated.replacement ?? ''}`);
  if (docs !== undefined) texts.push(`@${docs}`);
  return kotlin.string(texts.join(separator));
};
