import type { Diagnostic, Place } from '../../diagnostic.ts';
import { doubt } from '../notice.ts';
import type { Cell, Grid, Row } from '../source.ts';

/** What was found on a page so far. */
export interface Found {
  readonly file: string;
  readonly grids: Grid[];
  readonly rows: Row[];
  readonly doubts: Diagnostic[];
}

/** Says that something may be an error and was not read. */
export const skip = (
  { doubts }: Pick<Found, 'doubts'>,
  place: Place,
  message: string,
  help = 'Add the error to the spec if it is one.',
): void => void doubts.push(doubt('row-skipped', place, message, help));

/** An error of which the source says the code, the message and the status. */
export const plainRow = (
  headings: readonly Cell[],
  code: Cell,
  message: Cell | undefined,
  status: Cell | undefined,
): Row => ({
  headings,
  code,
  name: undefined,
  aliases: [],
  status,
  messages: message === undefined || message.text === '' ? [] : [message],
  description: undefined,
  cause: undefined,
  fix: undefined,
  kind: undefined,
  place: { ...code.place, end: Math.max(code.place.end, message?.place.end ?? 0) },
});
