/** Tables of texts and numbers: codes by name, messages by code, statuses by name. */
import { dropEmpty, type Fact, type Parts } from '../error-fact.ts';
import { saysStatus } from '../error-words.ts';
import type { Join } from '../fact-join.ts';
import { isOneWord, isStatus, looksLikeCode } from '../member-role.ts';
import { addNotes } from './sections.ts';
import type { SimpleEntry, Table } from './tables.ts';
import { messagesOf, statusOf, textOf, type Scope } from './values.ts';

/** Whether a text is a whole number. */
export const isNumber = (text: string): boolean => /^-?\d+$/.test(text);

/** What the keys and values of a table are as a whole. */
interface Kinds {
  readonly areKeysKnown: boolean;
  readonly areCodes: boolean;
  readonly areStatuses: boolean;
}

/** What an entry says, and whether it is an error of its own, whatever has the same code. */
interface Read {
  readonly fact: Fact;
  readonly isOwn: boolean;
}

const toFact = (table: Table, { key, headings, place, noted }: SimpleEntry, parts: Parts, isKeyed: boolean): Fact => ({
  ...dropEmpty(addNotes(parts, noted)),
  ...(isKeyed ? { key } : {}),
  headings,
  place,
  table: table.id,
});

/** What a text or number of a table is: a status, a message, or a code with its name. */
const readEntry = (table: Table, entry: SimpleEntry, kinds: Kinds, join: Join, scope: Scope): Read => {
  const { key, value } = entry;
  const text = textOf(value, scope) ?? statusOf(value, scope);
  const messages = messagesOf(value, scope) ?? [];
  const read = (parts: Parts, isKeyed: boolean, isOwn: boolean): Read => ({
    fact: toFact(table, entry, parts, isKeyed),
    isOwn,
  });
  if (table.kind === 'union') return read({ code: text }, false, true);
  if (
    kinds.areStatuses ||
    (kinds.areKeysKnown && text !== undefined && isStatus(text.text) && saysStatus(table.name.text))
  )
    return read({ status: statusOf(value, scope) }, true, false);
  if (isNumber(key.text)) {
    const isName = text !== undefined && looksLikeCode(text.text) && !isNumber(text.text);
    return read(isName ? { code: key, name: text } : { code: key, messages }, false, false);
  }
  if (!kinds.areCodes || text === undefined || text.text === '') return read({ messages }, true, false);
  const isOwn = kinds.areKeysKnown || table.kind === 'enum' || !join.isKnown(text.text);
  return read({ code: text, name: key }, false, isOwn);
};

/** Adds what the entries of a table say. */
export const addSimple = (table: Table, join: Join, scope: Scope): void => {
  const { simple, kind } = table;
  const values = simple.map(({ value }) => (textOf(value, scope) ?? statusOf(value, scope))?.text ?? '');
  const areKeysKnown = simple.filter(({ key }) => join.isKnown(key.text)).length * 2 > simple.length;
  const kinds: Kinds = {
    areKeysKnown,
    areCodes: kind === 'enum' || values.every((text) => isNumber(text) || isOneWord(text)),
    areStatuses: values.every(isStatus) && areKeysKnown && kind === 'object',
  };
  for (const entry of simple) {
    const { fact, isOwn } = readEntry(table, entry, kinds, join, scope);
    join.add(fact, isOwn);
  }
};
