import { localize } from './locale.js';
import { fillPattern } from './pattern.js';
import { parametersOf, type Row } from './row.js';
import type { Locale } from './types.js';
import type { Value } from './values.js';

/** What an error knows about its message. */
export interface Message {
  /** Undefined for an error that does not stand in the table. */
  readonly row?: Row | undefined;
  readonly code: string | undefined;
  readonly status: number;
  /** In order; undefined where the message could not be read back. */
  readonly values?: readonly Value[] | undefined;
  readonly received?: string | undefined;
}

const fill = (row: Row, pattern: string, values: readonly Value[] | undefined, showSensitive: boolean): string => {
  const parameters = parametersOf(row);
  return fillPattern(pattern, (place) => {
    if (values === undefined) return `{${parameters[place]?.name}}`;
    return !showSensitive && parameters[place]?.sensitive === true ? '[redacted]' : String(values[place]);
  });
};

/** The message for logs: no sensitive value is in it. */
export const logMessage = ({ row, code, status, values, received }: Message): string => {
  if (row === undefined)
    return received ?? (code === undefined ? `HTTP ${status}` : `Unknown error ${code} (HTTP ${status})`);
  const hasSensitive = parametersOf(row).some(({ sensitive }) => sensitive);
  return received !== undefined && !hasSensitive ? received : fill(row, row[4], values, false);
};

/** The message for people, values included. */
export const shownMessage = (message: Message, locale: Locale | undefined): string => {
  const { row, values } = message;
  if (row === undefined) return logMessage(message);
  return fill(row, localize(row[0], locale).pattern ?? row[4], values, true);
};
