import type { ErrorCatalog } from '../../ir/catalog.ts';
import type { GeneratedFile } from '../../render/generated-file.ts';
import { jsonDocument } from '../json-document.ts';
import { memberEnvelope, plainEnvelope } from '../plain-envelope.ts';
import type { Target } from '../target.ts';
import { alwaysCases } from './always-cases.ts';
import type { Case, Vectors } from './case.ts';
import { codeCases } from './code-cases.ts';
import { cutCases } from './cut-cases.ts';
import { errorCases } from './error-cases.ts';
import { findTellingErrors } from './features.ts';
import { exportCases } from './export-cases.ts';
import { forwardCases } from './forward-cases.ts';
import { headerCases } from './header-cases.ts';
import { itemCases } from './item-cases.ts';
import { jsonCases } from './json-cases.ts';
import { localeCases } from './locale-cases.ts';
import { logCases } from './log-cases.ts';
import { messageCases } from './message-cases.ts';
import { findProbes } from './probes.ts';
import { operationCases } from './operation-cases.ts';
import { problemJsonCases } from './problem-json-cases.ts';
import { wireCases } from './wire-cases.ts';

const generalCases = (catalog: ErrorCatalog): readonly Case[] => {
  const probes = findProbes(catalog);
  if (probes === undefined) return [];
  // No name of an error holds a colon: the ids of these cases are not those of an error's.
  const ofMembers = [jsonCases, codeCases, itemCases, problemJsonCases];
  const own = [
    ...(memberEnvelope(catalog) === undefined ? [] : ofMembers),
    ...(plainEnvelope(catalog) === undefined ? [wireCases] : []),
  ];
  return [
    ...own,
    messageCases,
    headerCases,
    localeCases,
    alwaysCases,
    forwardCases,
    exportCases,
    logCases,
    operationCases,
  ]
    .flatMap((cases) => cases(catalog, probes))
    .map((one) => ({ ...one, id: `general:${one.id}` }));
};

/** An answer is found by its id: of two cases with one id, which ask the same in small catalogs, the first stays. */
const uniqueById = (cases: readonly Case[]): readonly Case[] => {
  const seen = new Set<string>();
  return cases.filter(({ id }) => !seen.has(id) && seen.add(id));
};

/**
 * Every case of a catalog: the general ones, then some for each error. Everything is asked about the errors that
 * {@link findTellingErrors} finds, little about the others, so that a table of thousands asks nothing twice.
 */
export const vectorsOf = (catalog: ErrorCatalog): Vectors => {
  const telling = findTellingErrors(catalog);
  return {
    errspec: 1,
    catalog: catalog.name,
    cases: uniqueById([
      ...generalCases(catalog),
      ...catalog.errors.flatMap((error, position) => errorCases(catalog, error, position, telling.has(error))),
    ]),
  };
};

/** The cases in files of bounded size, each of them whole, and the file that lists these. */
const emit = (catalog: ErrorCatalog): readonly GeneratedFile[] => {
  const { cases, ...head } = vectorsOf(catalog);
  const pieces = cutCases(cases).map((piece, index) => ({ path: `cases-${index + 1}.json`, cases: piece }));
  return [
    jsonDocument('vectors.json', { ...head, pieces: pieces.map(({ path }) => path) }, 'dense'),
    ...pieces.map((piece) => jsonDocument(piece.path, { ...head, cases: piece.cases }, 'dense')),
  ];
};

/** The conformance vectors: what every package is asked, and what the model of generator/model answers. */
export const vectorsTarget: Target = {
  id: 'vectors',
  displayName: 'Conformance vectors',
  options: {},
  emit,
};
