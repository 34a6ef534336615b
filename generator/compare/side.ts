import type { Sources } from '../diagnostic.ts';
import type { ErrorCatalog } from '../ir/catalog.ts';
import type { Places } from '../spec/places.ts';
import type { Pairs } from './pairs.ts';

/** One of two catalogs that are compared. */
export interface Side {
  readonly catalog: ErrorCatalog;
  readonly places: Places;
  readonly sources: Sources;
  /** What its form does not say. */
  readonly unknown: readonly UnknownPart[];
}

/** What a form of a catalog may not say. */
export type UnknownPart = 'code ranges';

/** Two catalogs, and which of their errors are the same. */
export interface Sides {
  readonly old: Side;
  readonly new: Side;
  readonly pairs: Pairs;
}
