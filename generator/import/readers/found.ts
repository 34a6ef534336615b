import type { Diagnostic, Place } from '../../diagnostic.ts';
import { doubt } from '../notice.ts';
import type { Grid, Row } from '../source.ts';

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
