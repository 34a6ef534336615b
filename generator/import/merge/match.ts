import type { LoadedCategory, LoadedError, LoadedSpec, Placed } from '../../spec/load.ts';
import { ownersOf } from '../../spec/rules/codes.ts';
import type { RetiredSpec } from '../../spec/schema.ts';
import type { Draft, DraftCategory, DraftError } from '../draft.ts';

/** An error of the page that the spec has. */
export interface Pair {
  readonly draft: DraftError;
  readonly entry: LoadedError;
  /** Whether the two have the same code, or a name alone. */
  readonly by: 'code' | 'name';
}

/** What of a page is in a spec, and what of a spec is in a page. */
export interface Match {
  readonly pairs: ReadonlyMap<DraftError, Pair>;
  /** In the page alone, in its order. */
  readonly added: readonly DraftError[];
  /** In the spec alone, in its order. */
  readonly gone: readonly LoadedError[];
  /** In the page, and retired in the spec. */
  readonly returned: readonly { readonly draft: DraftError; readonly retired: Placed<RetiredSpec> }[];
  readonly categoryOf: ReadonlyMap<LoadedError, LoadedCategory>;
  readonly sectionOf: ReadonlyMap<DraftError, DraftCategory>;
}

/** Finds each error of a page in a spec: by its code, then by a name or a former name whose own code left the page. */
export const matchErrors = (spec: LoadedSpec, draft: Draft): Match => {
  const categoryOf = new Map(
    spec.categories.flatMap((category) => category.errors.map((entry) => [entry, category] as const)),
  );
  const sectionOf = new Map(
    draft.categories.flatMap((section) => section.errors.map((error) => [error, section] as const)),
  );
  const byCode = new Map([...categoryOf.keys()].map((entry) => [entry.spec.code, entry]));
  const codes = new Set([...sectionOf.keys()].map(({ code }) => code));
  const byName = new Map(
    [...categoryOf.keys()]
      .filter(({ spec: { code } }) => !codes.has(code))
      .flatMap((entry) => [entry.spec.name, ...(entry.spec.aliases ?? [])].map((name) => [name, entry] as const)),
  );
  const retired = new Map(spec.retired.map((entry) => [entry.spec.code, entry]));
  const pairs = new Map<DraftError, Pair>();
  const taken = new Set<LoadedError>();
  const left: DraftError[] = [];
  for (const error of sectionOf.keys()) {
    const entry = byCode.get(error.code);
    if (entry === undefined || taken.has(entry)) left.push(error);
    else {
      pairs.set(error, { draft: error, entry, by: 'code' });
      taken.add(entry);
    }
  }
  const ownerOf = ownersOf(spec.categories);
  /** The code of an error may change where no other category owns the new one. */
  const canMove = (entry: LoadedError, code: string): boolean => {
    const owner = ownerOf(code);
    return owner === undefined || owner === categoryOf.get(entry);
  };
  const added: DraftError[] = [];
  const returned: { draft: DraftError; retired: Placed<RetiredSpec> }[] = [];
  for (const error of left) {
    const tombstone = retired.get(error.code);
    const entry = byName.get(error.name);
    if (tombstone !== undefined) returned.push({ draft: error, retired: tombstone });
    else if (entry !== undefined && !taken.has(entry) && canMove(entry, error.code)) {
      pairs.set(error, { draft: error, entry, by: 'name' });
      taken.add(entry);
    } else if (!byCode.has(error.code)) added.push(error);
  }
  return {
    pairs,
    added,
    gone: [...categoryOf.keys()].filter((entry) => !taken.has(entry)),
    returned,
    categoryOf,
    sectionOf,
  };
};
