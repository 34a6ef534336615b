import type { ErrorDefinition } from '../ir/catalog.ts';
import { blankError, type Detail, type ErrorValue } from './error-value.ts';
import type { Params } from './values.ts';

/** What whoever raises an error may add to it. */
export type RaiseOptions = {
  /** Milliseconds. */
  readonly retryAfterMs?: number;
  readonly requestId?: string;
  readonly subcode?: string;
  readonly details?: readonly Detail[];
  readonly items?: readonly ErrorValue[];
};

/** A new error of that definition (E1). A success is none: that is the caller's error (E5). */
export const raise = (definition: ErrorDefinition, params: Params | null, options: RaiseOptions = {}): ErrorValue => {
  if (definition.kind === 'success') throw new TypeError(`${definition.name} is no error`);
  const { code, status, retry } = definition;
  return {
    ...blankError(status, retry),
    definition,
    code,
    params: definition.params.length === 0 ? undefined : (params ?? undefined),
    retryAfterMs: options.retryAfterMs,
    requestId: options.requestId,
    category: definition.category,
    subcode: options.subcode,
    details: options.details ?? [],
    items: options.items ?? [],
  };
};
