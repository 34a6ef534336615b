import { toSnakeCase } from '../ir/snake-case.ts';
import type { WrittenMessage } from './placeholders.ts';

/** How each parameter is written in all errors, by its words: `user_id` → `userId`. */
export type Spelling = ReadonlyMap<string, string>;

/** A message with the parameters written as in the other errors. */
export const spellParameters = (written: WrittenMessage, spelling: Spelling): WrittenMessage => {
  const spell = (name: string): string => spelling.get(toSnakeCase(name)) ?? name;
  if (written.params.every(({ name }) => spell(name) === name)) return written;
  const params = written.params.map(({ name, type }) => ({ name: spell(name), type }));
  if (written.placeholders === 'printf') return { ...written, params };
  const message = written.message.replaceAll(/\{\{|\}\}|\{([A-Za-z]\w*)\}/g, (whole, name: string | undefined) =>
    name === undefined ? whole : `{${spell(name)}}`,
  );
  return { ...written, params, message };
};

/** One spelling for each parameter: that of the first message that has it as a name in a placeholder, else of the first message. */
export const findSpelling = (messages: readonly WrittenMessage[]): Spelling => {
  const own = new Map<string, string>();
  const made = new Map<string, string>();
  for (const { params, found } of messages) {
    for (const { name } of params) {
      const words = toSnakeCase(name);
      const spellings = found.some(({ key }) => key === name) ? own : made;
      if (!spellings.has(words)) spellings.set(words, name);
    }
  }
  return new Map([...made, ...own]);
};
