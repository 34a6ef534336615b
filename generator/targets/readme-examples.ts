import type { ErrorCatalog, ErrorDefinition, Operation } from '../ir/catalog.ts';
import { raised } from './raised.ts';

/** The errors that a README shows; absent where the table has none of the kind. */
export interface ReadmeExamples {
  /** One to catch: it can be sent again, where there is such a one. */
  readonly caught: ErrorDefinition | undefined;
  /** One with parameters to read. */
  readonly read: ErrorDefinition | undefined;
  /** One to raise: with parameters, where there is such a one. */
  readonly made: ErrorDefinition | undefined;
}

const isShort = ({ name, params }: ErrorDefinition): boolean =>
  name.length <= 24 && params.length <= 2 && params.every((param) => param.name.length <= 16);

/** Chooses the examples of a README: failures with short names that are not deprecated, where there are some. */
export const chooseExamples = ({ errors }: ErrorCatalog): ReadmeExamples => {
  const all = raised(errors);
  const failures = all.filter(({ kind, deprecated }) => kind === 'error' && deprecated === undefined);
  const chosen = [failures.filter(isShort), failures].find((found) => found.length > 0) ?? all;
  const caught = chosen.find(({ retry }) => retry === 'backoff') ?? chosen[0];
  const read = chosen.find(({ params }) => params.length > 0);
  return { caught, read, made: read ?? caught };
};

/** Chooses the operation that a README shows: the first one with a short name, where there is such a one. */
export const chooseOperation = ({ operations }: ErrorCatalog): Operation | undefined =>
  operations.find(({ name }) => name.length <= 24) ?? operations[0];
