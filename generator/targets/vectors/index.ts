import type { ErrorCatalog } from '../../ir/catalog.ts';
import { jsonDocument } from '../json-document.ts';
import type { Target } from '../target.ts';
import type { Case, Vectors } from './case.ts';
import { codeCases } from './code-cases.ts';
import { errorCases } from './error-cases.ts';
import { headerCases } from './header-cases.ts';
import { itemCases } from './item-cases.ts';
import { jsonCases } from './json-cases.ts';
import { localeCases } from './locale-cases.ts';
import { messageCases } from './message-cases.ts';
import { findProbes } from './probes.ts';
import { problemJsonCases } from './problem-json-cases.ts';

const generalCases = (catalog: ErrorCatalog): readonly Case[] => {
  const probes = findProbes(catalog);
  if (probes === undefined) return [];
  // No name of an error holds a colon: the ids of these cases are not those of an error's.
  return [jsonCases, codeCases, messageCases, headerCases, itemCases, localeCases, problemJsonCases]
    .flatMap((cases) => cases(catalog, probes))
    .map((one) => ({ ...one, id: `general:${one.id}` }));
};

/** An answer is found by its id: of two cases with one id, which ask the same in small catalogs, the first stays. */
const uniqueById = (cases: readonly Case[]): readonly Case[] => {
  const seen = new Set<string>();
  return cases.filter(({ id }) => !seen.has(id) && seen.add(id));
};

/** Every case of a catalog: several for each error, then the general ones. */
export const vectorsOf = (catalog: ErrorCatalog): Vectors => ({
  errspec: 1,
  catalog: catalog.name,
  cases: uniqueById([
    ...catalog.errors.flatMap((error, position) => errorCases(catalog, error, position)),
    ...generalCases(catalog),
  ]),
});

/** The conformance vectors: what every package is asked, and what the model of generator/model answers. */
export const vectorsTarget: Target = {
  id: 'vectors',
  displayName: 'Conformance vectors',
  options: {},
  emit: (catalog) => [jsonDocument('vectors.json', vectorsOf(catalog), 'dense')],
};
