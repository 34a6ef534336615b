/** Errors that are made by a call: of a class in the file, or of something that only its arguments tell about. */
import { statusOfPhrase } from '../../../ir/reason-phrase.ts';
import type { Diagnostic } from '../../../diagnostic.ts';
import type { Cell } from '../../source.ts';
import { isStatus, looksLikeCode } from '../member-role.ts';
import { dropEmpty, type Parts } from '../error-fact.ts';
import { doubtValue, membersOf, partsOf, type ReadParts } from './fact.ts';
import type { Expression } from './syntax.ts';
import { entriesOf, messagesOf, resolve, statusOf, textOf, type Scope } from './values.ts';

/** The status that the name of a class says: `NotFoundException`, `ConflictError`. */
export const statusOfClass = (name: string): number | undefined =>
  statusOfPhrase(name.replace(/^Http(?=[A-Z])|(?:Exception|Error|HttpError)$/g, ''));

/** What values say without a name: a status, then a code, then a message, then a description; objects by their members. */
export const readArguments = (values: readonly Expression[], scope: Scope): ReadParts => {
  let parts: Parts = {};
  const doubts: Diagnostic[] = [];
  const rest: { value: Expression; text: Cell }[] = [];
  for (const value of values) {
    const known = resolve(value, scope);
    const entries = entriesOf(known, scope);
    if (entries !== undefined) {
      const read = partsOf(membersOf(entries, scope), scope);
      doubts.push(...read.doubts);
      parts = { ...read.parts, ...dropEmpty(parts) };
      continue;
    }
    const status = statusOf(value, scope);
    if (status !== undefined && isStatus(status.text) && parts.status === undefined) {
      parts = { ...parts, status };
      continue;
    }
    const texts = known.kind === 'function' || value.kind === 'choice' ? messagesOf(value, scope) : undefined;
    const text = textOf(value, scope);
    if (text !== undefined) rest.push({ value, text });
    else if (texts !== undefined && parts.messages === undefined) parts = { ...parts, messages: texts };
    else if (known.kind === 'function') doubts.push(doubtValue(value.place, 'message'));
  }
  for (const { value, text } of rest) {
    const isCode = resolve(value, scope).kind === 'number' || looksLikeCode(text.text);
    if (parts.code === undefined && isCode) parts = { ...parts, code: text };
    else if (/^\$\{\w+\}$/.test(text.text) || text.text.trim() === '') continue;
    else if ((parts.messages ?? []).length === 0) parts = { ...parts, messages: [text] };
    else if (parts.description === undefined) parts = { ...parts, description: text };
  }
  return { parts, doubts };
};
