import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readCatalog, generateFiles } from '../../generator/generate.ts';
import { templates } from '../../generator/io/templates.ts';
import type { ErrorCatalog } from '../../generator/ir/catalog.ts';
import { createRender } from '../../generator/render/engine.ts';
import { targets } from '../../generator/targets/index.ts';
import type { TargetOptions } from '../../generator/targets/target.ts';
import type { Vectors } from '../../generator/targets/vectors/case.ts';
import { vectorsOf } from '../../generator/targets/vectors/index.ts';
import { runConformance, runGates } from '../packages/harness.ts';
import type { Toolchain } from '../packages/toolchain.ts';
import { toolchains } from '../packages/toolchains.ts';
import { openWorkshop } from '../packages/workshop.ts';
import { namesCatalog, pathsCatalog, textsCatalog } from '../safety/catalogs.ts';
import { hostileVectors } from '../safety/vectors.ts';

/*
 * Judges a language as it is generated now: `judge.ts go baseline.json`. The first time it notes what comes of each table;
 * afterwards only tables of which something else comes are built, driven and checked. `model` notes what is asked, too.
 * A fourth argument `true` trusts the first time, a fifth asks the vectors of the usual tables and nothing else.
 */

const [id, file = '', of, isTrusted, isVectorsOnly] = process.argv.slice(2);

const project = new URL('../../', import.meta.url);

const load = (path: string): ErrorCatalog => {
  const { catalog } = readCatalog(path, (file) => ({ text: readFileSync(new URL(file, project), 'utf8') }));
  if (catalog === undefined) throw new Error(`${path} does not read`);
  return catalog;
};

interface Table {
  readonly catalog: ErrorCatalog;
  readonly options: TargetOptions;
  readonly vectorsOf: (catalog: ErrorCatalog) => Vectors;
}

const tablesFor = ({ options }: Toolchain): readonly Table[] => [
  { catalog: load('test/packages/catalogs/everything.yaml'), options: {}, vectorsOf },
  { catalog: load('spec/okx-web3.yaml'), options: {}, vectorsOf },
  { catalog: load('test/packages/catalogs/problems.yaml'), options, vectorsOf },
  ...(isVectorsOnly === 'true' ? [] : [namesCatalog, pathsCatalog, textsCatalog]).map((catalog) => ({
    catalog,
    options: {},
    vectorsOf: hostileVectors,
  })),
];

const toolchain = toolchains.find((candidate) => candidate.id === id);
const target = targets.find((candidate) => candidate.id === id);
if (toolchain === undefined || target === undefined) throw new Error(`no language ${id}`);

/** Gates that look at blanks and line ends: what they find says nothing of what a package does. */
const styleGates = /fmt|format|phpcs|rubocop|ktlint/;

/** What stopped it; nothing where all is well. */
const judge = async (table: Table): Promise<string | undefined> => {
  const vectors = table.vectorsOf(table.catalog);
  const workshop = await openWorkshop(toolchain, target, { ...table, vectors });
  try {
    const conformance = await runConformance(toolchain, workshop, vectors);
    const [failure] = conformance?.failed ?? [];
    if (conformance?.trouble !== undefined) return `driver: ${conformance.trouble.slice(0, 200)}`;
    if (failure !== undefined) return `vector: ${failure.id}`;
    if (of === 'model' || isVectorsOnly === 'true') return undefined;
    const { callSites, packs } = table.catalog.name === 'okx-web3' ? toolchain : {};
    const commands = [callSites, packs, toolchain.gates].flatMap((commandsOf) => commandsOf?.(workshop) ?? []);
    for (const command of commands.filter(({ name }) => !styleGates.test(name))) {
      const [gate] = await runGates([command]);
      if (gate?.outcome.status === 'failed') return `gate: ${gate.name}`;
    }
    return undefined;
  } finally {
    workshop.close();
  }
};

const render = createRender(templates);
const isFirst = !existsSync(file);
const known: Readonly<Record<string, string>> = isFirst ? {} : JSON.parse(readFileSync(file, 'utf8'));
const written: Record<string, string> = {};
const changed: string[] = [];
let stopped: string | undefined;
for (const table of tablesFor(toolchain)) {
  const { catalog, options } = table;
  const digest = createHash('sha256');
  for await (const { path, text } of generateFiles(catalog, new Map([[target, options]]), render))
    digest.update(`${path}\0${text}\0`);
  if (of === 'model') digest.update(JSON.stringify(table.vectorsOf(catalog)));
  written[catalog.name] = digest.digest('hex');
  if (written[catalog.name] === known[catalog.name]) continue;
  changed.push(catalog.name);
  if (isFirst && isTrusted === 'true') continue;
  stopped = await judge(table);
  if (stopped !== undefined) break;
}
if (isFirst) writeFileSync(file, JSON.stringify(written));
console.log(JSON.stringify({ changed, stopped: stopped ?? null }));
