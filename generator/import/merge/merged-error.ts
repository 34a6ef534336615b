import type { Difference } from './change-error.ts';
import type { Pair } from './match.ts';

/** An error that both have, and what the page says in another way. */
export interface MergedError extends Pair {
  /** What follows the page now. */
  readonly changed: readonly Difference[];
  /** What stays as it is in the spec. */
  readonly kept: readonly Difference[];
  /** Why the message could not follow the page. */
  readonly obstacle: string | undefined;
  /** The locales whose message may be outdated, since the message changed. */
  readonly outdated: readonly string[];
}
