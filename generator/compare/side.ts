import type { Sources } from '../diagnostic.ts';
import type { ErrorCatalog } from '../ir/catalog.ts';
import type { Places } from '../spec/places.ts';

/** One of two catalogs that are compared. */
export interface Side {
  readonly catalog: ErrorCatalog;
  readonly places: Places;
  readonly sources: Sources;
  /** What its form does not say, for people: `the ranges of codes`. */
  readonly unknown: readonly string[];
}
