import type { ErrorDefinition } from '../ir/catalog.ts';

/** The errors that have parameters: each has a type for them, where a language has such types. */
export const typedErrors = (errors: readonly ErrorDefinition[]): readonly ErrorDefinition[] =>
  errors.filter(({ params }) => params.length > 0);
