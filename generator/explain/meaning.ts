import type { ErrorCatalog, Retired, Retry } from '../ir/catalog.ts';
import type { ErrorValue } from '../model/error-value.ts';

/** By what a text says which error it is, the surest first. */
export const clues = ['response', 'code', 'name', 'retired', 'message', 'line', 'unknown', 'range'] as const;

/** One of the {@link clues}. */
export type Clue = (typeof clues)[number];

/** One meaning of a text. */
export interface Meaning {
  readonly catalog: ErrorCatalog;
  readonly clue: Clue;
  /** As the packages decode it; without a definition the table does not have it. */
  readonly error: ErrorValue;
  /** The HTTP status that was received, else that of the table; absent where nothing says it. */
  readonly status: number | undefined;
  /** Absent where it depends on the HTTP status. */
  readonly retry: Retry | undefined;
  /** The entry of a code or a name that is no longer used. */
  readonly retired: Retired | undefined;
}
