import type { ErrorDefinition, Retry } from '../ir/catalog.ts';
import type { Headers } from './headers.ts';
import type { Params } from './values.ts';

/** What one field of a request got wrong; a part that nobody said is absent (D1). */
export interface Detail {
  readonly field: string | undefined;
  readonly code: string | undefined;
  readonly message: string | undefined;
}

/** An error as a package holds it, whether a server raised it or a client decoded it (V1). */
export interface ErrorValue {
  /** Its row of the table; absent for an Unknown. */
  readonly definition: ErrorDefinition | undefined;
  /** Raw text; absent where the response had none that is usable. */
  readonly code: string | undefined;
  /** A second, finer code. */
  readonly subcode: string | undefined;
  /** Name of its category: its definition's, or that of a code which the table does not have. */
  readonly category: string | undefined;
  /** The HTTP status that was received; the definition's when raised. */
  readonly status: number;
  /** Absent for errors without parameters, and if they could not be read from the message. */
  readonly params: Params | undefined;
  readonly retry: Retry;
  /** Milliseconds, 0 to 2³¹−1. */
  readonly retryAfterMs: number | undefined;
  readonly requestId: string | undefined;
  /** The message as it came; absent when raised. */
  readonly received: string | undefined;
  /** The response as it came, where that was a text. */
  readonly body: string | undefined;
  /** The headers of the response as they came; absent when raised, and for an item. */
  readonly headers: Headers | undefined;
  /** True where the response did not come from this API, as far as one can tell: a proxy's page, say. */
  readonly intermediary: boolean;
  /** Place in the bulk answer, for an item alone. */
  readonly index: number | undefined;
  readonly details: readonly Detail[];
  /** The items of a bulk answer that failed. */
  readonly items: readonly ErrorValue[];
}

/** What an error is that nothing is known of yet but its status and retry verdict. */
export const blankError = (status: number, retry: Retry): ErrorValue => ({
  definition: undefined,
  code: undefined,
  subcode: undefined,
  category: undefined,
  status,
  params: undefined,
  retry,
  retryAfterMs: undefined,
  requestId: undefined,
  received: undefined,
  body: undefined,
  headers: undefined,
  intermediary: false,
  index: undefined,
  details: [],
  items: [],
});
