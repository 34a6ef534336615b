import { isDeepStrictEqual } from 'node:util';
import type { ErrorCatalog, ErrorDefinition } from '../ir/catalog.ts';

/** An error before and after. */
export interface Pair {
  readonly old: ErrorDefinition;
  readonly new: ErrorDefinition;
}

/** Which errors of two catalogs are the same. */
export interface Pairs {
  readonly both: readonly Pair[];
  /** The errors of both that say the same in all. */
  readonly same: ReadonlySet<ErrorDefinition>;
  readonly removed: readonly ErrorDefinition[];
  readonly added: readonly ErrorDefinition[];
}

/** Errors are the same by their code, and those that are left by their name. */
export const pairErrors = (old: ErrorCatalog, now: ErrorCatalog): Pairs => {
  const byCode = new Map(now.errors.map((error) => [error.code, error]));
  const oldCodes = new Set(old.errors.map(({ code }) => code));
  const byName = new Map(
    now.errors
      .filter(({ code }) => !oldCodes.has(code))
      .flatMap((error) => [error.name, ...error.aliases].map((name) => [name, error] as const)),
  );
  const both: Pair[] = [];
  const removed: ErrorDefinition[] = [];
  const found = new Set<ErrorDefinition>();
  for (const error of old.errors) {
    const byItsName = byName.get(error.name);
    const same = byCode.get(error.code) ?? (byItsName === undefined || found.has(byItsName) ? undefined : byItsName);
    if (same === undefined) removed.push(error);
    else {
      both.push({ old: error, new: same });
      found.add(same);
    }
  }
  const same = new Set(
    both.filter((pair) => isDeepStrictEqual(pair.old, pair.new)).flatMap((pair) => [pair.old, pair.new]),
  );
  return { both, same, removed, added: now.errors.filter((error) => !found.has(error)) };
};
