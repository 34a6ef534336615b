import type { Difference } from './differences.ts';

/** What apply may add: responses by status, and components. */
const additions: readonly RegExp[] = [
  /^\/components$/,
  // What says that all of them are new.
  /^\/components\/x-errspec$/,
  /^\/components\/(?:schemas|responses|examples|headers)$/,
  /^\/components\/(?:schemas|responses|examples|headers)\/[^/]+$/,
  /\/responses$/,
  /\/responses\/(?:[1-5]\d\d|default|x-errspec)$/,
];

const note = /\n*<!-- errspec[^>]*-->\n[^]*$/;

/** Whether the only thing that is new in the description of an operation is a note about errors with a status of success. */
const isNoted = ({ at, before = '', after }: Difference): boolean =>
  at.endsWith('/description') &&
  typeof before === 'string' &&
  typeof after === 'string' &&
  note.test(after) &&
  after.replace(note, '').trimEnd() === before.trimEnd();

/** Whether a difference is what `errspec apply` may do. */
export const isAddition = (difference: Difference): boolean =>
  isNoted(difference) || (difference.kind === 'added' && additions.some((one) => one.test(difference.at)));
