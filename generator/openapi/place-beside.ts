import { posix } from 'node:path';

/** Where a file of a description goes: the first one to a path, all others to the same places beside it. */
export const placeBeside = (file: string, first: string, out: string): string =>
  file === first ? out : posix.join(posix.dirname(out), posix.relative(posix.dirname(first), file));
