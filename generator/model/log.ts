import type { ErrorValue } from './error-value.ts';
import { show } from './message.ts';

/** How many characters (code points) a message for logs has at most. */
const longest = 1000;

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const escape = (character: string): string =>
  short[character] ?? `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;

/**
 * A text on one line: characters that control a terminal, end a line or change the direction of text are written as
 * `\n`, `\r`, `\t` or `\u202e` (M2).
 */
const onOneLine = (text: string): string =>
  text.replaceAll(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, escape);

/** The start of a text that is too long, with an ellipsis. */
const clip = (text: string): string => {
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`;
};

/** What a message for logs says after the facts: the table's own text, or that of an Unknown. */
const textOf = ({ definition, params, received }: ErrorValue): string | undefined =>
  definition === undefined ? received : show(definition.message, definition, params, true);

/**
 * The message for logs, each language's default text form: what one searches for, then the text (M2). It has one line and
 * never a sensitive value.
 */
export const logMessage = (error: ErrorValue): string => {
  const { definition, code, status, requestId } = error;
  const who = [...(code === undefined ? [] : [code]), definition?.name ?? 'unknown error'].join(' ');
  const where = [`HTTP ${status}`, ...(requestId === undefined ? [] : [`request ${requestId}`])].join(', ');
  const text = textOf(error);
  return clip(onOneLine(`${who} (${where})${text === undefined ? '' : `: ${text}`}`));
};
