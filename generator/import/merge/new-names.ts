import { toSnakeCase } from '../../ir/snake-case.ts';
import { longestTypedName } from '../../ir/type-name.ts';
import type { LoadedSpec } from '../../spec/load.ts';
import type { DraftError } from '../draft.ts';

/** Gives new errors names that nothing else has. */
export interface Names {
  /** The name that an error of the page gets: its own where that is free. */
  readonly nameOf: (error: DraftError) => string;
  /** The former names that are free. */
  readonly aliasesOf: (error: DraftError) => readonly string[];
  /** The name of a parameter as other errors write it. */
  readonly spell: (name: string) => string;
}

/** The form of a name that is equal for two names that some language writes alike. */
const squash = (name: string): string => name.replaceAll('_', '').toLowerCase();

const wordsOf = (code: string): string =>
  code
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join('_');

/** The names that a spec has already. */
export const createNames = (spec: LoadedSpec): Names => {
  const errors = spec.categories.flatMap((category) => category.errors);
  const taken = new Set(
    [
      ...errors.flatMap((entry) => [entry.spec.name, ...(entry.spec.aliases ?? [])]),
      ...spec.retired.flatMap((entry) => entry.spec.name ?? []),
    ].map(squash),
  );
  const spellings = new Map(
    errors.flatMap((entry) => (entry.spec.params ?? []).map(({ name }) => [toSnakeCase(name), name] as const)),
  );
  const take = (name: string): boolean => {
    const isFree = !taken.has(squash(name));
    taken.add(squash(name));
    return isFree;
  };
  return {
    nameOf: ({ name, code, params }) => {
      if (take(name)) return name;
      const longest = params.length > 0 ? longestTypedName : Infinity;
      for (let count = 1; ; count++) {
        const end = `_${wordsOf(code) || 'code'}${count === 1 ? '' : `_n${count}`}`;
        const candidate = `${name.slice(0, longest - end.length).replace(/_+$/, '')}${end}`;
        if (take(candidate)) return candidate;
      }
    },
    aliasesOf: ({ aliases }) => aliases.filter(take),
    spell: (name) => {
      const spelling = spellings.get(toSnakeCase(name)) ?? name;
      spellings.set(toSnakeCase(name), spelling);
      return spelling;
    },
  };
};
