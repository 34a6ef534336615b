import type { ErrorCatalog, ErrorDefinition } from '../ir/catalog.ts';

/** Whether a server raises an error: a success is only ever decoded, so that it needs no factory. */
export const isRaised = ({ kind }: ErrorDefinition): boolean => kind !== 'success';

/** The errors that have a factory. */
export const raised = (errors: readonly ErrorDefinition[]): readonly ErrorDefinition[] => errors.filter(isRaised);

/** Whether an error value ever is that error: a success is one where items of an answer may have failed. */
export const isSeen = ({ envelope }: ErrorCatalog, error: ErrorDefinition): boolean =>
  isRaised(error) || envelope.items !== undefined;
