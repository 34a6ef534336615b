import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { readCatalog } from '../../generator/generate.ts';
import type { ErrorCatalog } from '../../generator/ir/catalog.ts';
import { defaultApply } from '../../generator/openapi/apply/apply-options.ts';
import { withOperations } from '../../generator/openapi/with-operations.ts';
import type { ReadSource } from '../../generator/spec/load.ts';
import { vectorsOf } from '../../generator/targets/vectors/index.ts';
import type { Gate } from './harness.ts';
import { describeLanguages, isStrict, needToolchain } from './languages.ts';
import type { Command, Places, Toolchain } from './toolchain.ts';
import { expectPass, verify } from './verify.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

const read: ReadSource = (file) => ({ text: readFileSync(`${project}${file}`, 'utf8') });

/** Where the description of a catalog is, if it has one. */
const descriptionOf = (path: string): string =>
  path.startsWith('spec/') ? path.replace(/\.yaml$/, '-api.yaml') : path.replace('/catalogs/', '/descriptions/');

/** The catalog of a spec, with the operations of its description. */
const loadCatalog = (path: string): ErrorCatalog => {
  const description = descriptionOf(path);
  const wanted = { in: description, out: undefined, apply: defaultApply };
  const described = existsSync(`${project}${description}`) ? [wanted] : [];
  const { catalog, diagnostics } = withOperations(readCatalog(path, read), described, read);
  if (catalog === undefined) throw new Error(`${path}: ${diagnostics.map(({ message }) => message).join(' ')}`);
  return catalog;
};

/** It is built with settings, the others with what each target chooses itself. */
const tableWithSettings = 'problems';

/** What call sites and packs are written for. Its gates run where it is packed. */
const firstTable = 'okx-web3';

/** What catch-alls are written for: it has a fallback. */
const tableWithFallback = 'everything-and-more';

/** These differ from `everything` in the data of their packages alone: gates have nothing new to say of them. */
const driven = ['wires', 'lists', 'problem-types'];

const checksOf = (name: string, { gates, callSites, catchAll }: Toolchain, places: Places): readonly Command[] => {
  if (name === firstTable) return callSites?.(places) ?? [];
  if (driven.includes(name)) return [];
  const more = name === tableWithFallback ? catchAll : undefined;
  return [...(gates?.(places) ?? []), ...(more?.(places) ?? [])];
};

const describeGate = ({ name, outcome }: Gate): string =>
  outcome.status === 'passed' ? name : `${name} ${outcome.status.toUpperCase()}`;

/** The package of every language for each of these catalogs: built, driven with every vector, and checked. */
export const describeConformance = (paths: readonly string[]): void => {
  const catalogs = paths.map((path) => {
    const catalog = loadCatalog(path);
    return { name: catalog.name, catalog, vectors: vectorsOf(catalog) };
  });
  const report: Record<string, string>[] = [];

  describeLanguages((language) => {
    const { id, options } = language.toolchain;

    test('has its tools', async (context) => {
      const { trouble } = await needToolchain(language, context);
      if (isStrict) expect(trouble).toEqual([]);
      else if (trouble.length > 0) context.skip(trouble.join(' '));
    });

    test.for(catalogs)('$name', async ({ name, catalog, vectors }, context) => {
      const present = await needToolchain(language, context);
      const verdict = await verify(language, present, {
        catalog,
        vectors,
        options: name === tableWithSettings ? options : {},
        checks: (toolchain, places) => checksOf(name, toolchain, places),
      });
      const { conformance, gates, built, isKept } = verdict;
      const isBuilt = conformance?.trouble === undefined;
      report.push({
        language: id,
        version: present.versions[0] ?? '',
        catalog: name,
        vectors: conformance === undefined ? 'parsed, not compiled' : `${conformance.passed}/${conformance.total}`,
        'built, then checked': [...(isBuilt ? built : ['BUILD OR DRIVER FAILED']), ...gates.map(describeGate)].join(
          ', ',
        ),
        verdict: isKept ? 'kept' : 'new',
      });
      expectPass(context.expect, verdict);
    });
  });

  afterAll(() => {
    console.table(report);
  });
};

const hasChecks = ({ gates, packs }: Toolchain): boolean => gates !== undefined || packs !== undefined;

/** The package for a catalog, checked and packed, of every language that has gates or packs. That it answers, others test. */
export const describePacks = (path: string): void => {
  const catalog = loadCatalog(path);
  const noVectors = { errspec: 1, catalog: catalog.name, cases: [] } as const;

  describeLanguages(({ toolchain, target }) => {
    const language = { toolchain: { ...toolchain, build: () => [], drive: undefined }, target };
    test('is checked and packed', async (context) => {
      const verdict = await verify(language, await needToolchain(language, context), {
        name: `${catalog.name}-packed`,
        catalog,
        vectors: noVectors,
        checks: ({ gates, packs }, places) => [...(gates?.(places) ?? []), ...(packs?.(places) ?? [])],
      });
      expectPass(context.expect, verdict);
    });
  }, hasChecks);
};
