import { type Row } from './row.js';
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
/** The message for logs: no sensitive value is in it. */
export declare const logMessage: ({ row, code, status, values, received }: Message) => string;
/** The message for people, values included. */
export declare const shownMessage: (message: Message, locale: Locale | undefined) => string;
