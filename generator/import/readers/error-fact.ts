/** What one place of a source says of an error. */
import type { Place } from '../../diagnostic.ts';
import type { Cell } from '../source.ts';

/** The parts of an error that a place says. */
export interface Parts {
  readonly code?: Cell | undefined;
  readonly name?: Cell | undefined;
  readonly status?: Cell | undefined;
  readonly messages?: readonly Cell[];
  readonly description?: Cell | undefined;
  readonly cause?: Cell | undefined;
  readonly fix?: Cell | undefined;
  readonly category?: Cell | undefined;
  readonly aliases?: readonly Cell[];
  /** A comment: the message where there is none, else the description. */
  readonly note?: Cell | undefined;
}

/** The parts with their place. Facts of one table are different errors; those of two may be about the same one. */
export interface Fact extends Parts {
  readonly table: number;
  /** Where its value starts: what several tables name is one error. */
  readonly origin?: number;
  /** The key of a map whose keys are codes or names of another table. */
  readonly key?: Cell | undefined;
  readonly headings: readonly Cell[];
  readonly place: Place;
}

/** The parts that are there. */
export const dropEmpty = (parts: Parts): Parts =>
  Object.fromEntries(
    Object.entries(parts).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
