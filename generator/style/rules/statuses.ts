import type { Place } from '../../diagnostic.ts';
import { nameOf, rowPlace, type FindStyle, type StyleRow } from '../table.ts';

/** Statuses of errors that are over after a while: too early, too often, or a fault of the server that can pass. */
const isPassing = (status: number): boolean =>
  [408, 425, 429].includes(status) || (status >= 500 && ![501, 505, 506, 508, 510, 511].includes(status));

/** Statuses that say that the same request cannot succeed, whatever the time. */
const isLasting = (status: number): boolean =>
  (status >= 400 && status < 500 && ![408, 409, 421, 423, 424, 425, 429].includes(status)) ||
  [501, 505, 506, 510].includes(status);

/** Words of an English message that says itself that the state passes, whatever the status says. */
const passingWords =
  /\b(?:again|busy|exceed\w*|frequent\w*|later|limit\w*|moment|overload\w*|pending|progress|temporar\w*|throttl\w*|too (?:many|fast|often)|wait)\b/i;

/** The value of the first of some keys that an error has itself; else its name. */
const placeOf = (row: StyleRow, ...keys: readonly string[]): Place => {
  const [found] = keys.flatMap((key) => row.entry.node.entries.get(key)?.value ?? []);
  return found?.place ?? rowPlace(row);
};

const failures = (rows: readonly StyleRow[]): readonly StyleRow[] =>
  rows.filter(({ definition }) => definition.kind === 'error');

/** The verdict agrees with the status. */
export const findConflicts: FindStyle = ({ rows }) =>
  failures(rows).flatMap((row) => {
    const { status, retry } = row.definition;
    if (retry === 'never' && isPassing(status)) {
      const own = row.entry.spec.retry ?? row.category.spec.retry;
      return [
        {
          place: placeOf(row, 'retry', 'status'),
          message: `The status ${status} says that the request may succeed later, but the verdict is never${own === undefined ? ', the default' : ''}.`,
          help: `Write retry: backoff, or retry: check if the request may have had an effect.`,
        },
      ];
    }
    if (retry === 'backoff' && isLasting(status) && !passingWords.test(row.definition.message.display)) {
      return [
        {
          place: placeOf(row, 'retry', 'status'),
          message: `The status ${status} says that the same request will fail again, but the verdict is backoff.`,
          help: 'Write retry: never, or the status with which the API really answers.',
        },
      ];
    }
    return [];
  });

/** A success has the status of a success. */
export const findKinds: FindStyle = ({ rows }) =>
  rows
    .filter(({ definition }) => definition.kind !== 'error' && definition.status >= 400)
    .map((row) => ({
      place: placeOf(row, 'status', 'kind'),
      message: `The kind is ${row.definition.kind}, but the status ${row.definition.status} says that the request failed.`,
      help: 'Correct one of the two.',
    }));

/** Errors below 400 need something that says what a success looks like. */
export const findSilentSuccess: FindStyle = ({ rows, catalog }) => {
  if (catalog.envelope.success !== undefined || rows.some(({ definition }) => definition.kind !== 'error')) return [];
  const hidden = failures(rows).filter(({ definition }) => definition.status < 400);
  const [first] = hidden;
  if (first === undefined) return [];
  const count =
    hidden.length === 1 ? nameOf(first.definition) : `${hidden.length} errors, ${nameOf(first.definition)} first,`;
  return [
    {
      place: placeOf(first, 'status'),
      message: `${count} ${hidden.length === 1 ? 'has' : 'have'} a status below 400, and nothing says what a success looks like.`,
      help: 'If a success has a code too, add it with kind: success, or write success in the envelope. Without these, it is decoded as an error.',
    },
  ];
};
