import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { readCatalog } from '../../generator/generate.ts';
import type { ErrorCatalog } from '../../generator/ir/catalog.ts';
import { targets } from '../../generator/targets/index.ts';
import type { Target } from '../../generator/targets/target.ts';
import { vectorsOf } from '../../generator/targets/vectors/index.ts';
import { runConformance, runGates, type Gate } from './harness.ts';
import { findToolchain } from './presence.ts';
import { toolchains } from './toolchains.ts';
import { openWorkshop } from './workshop.ts';

/** `all`: a toolchain or tool that is missing is a failure. Else it is said, and skipped. */
const isStrict = process.env['ERRSPEC_TOOLCHAINS'] === 'all';

const project = fileURLToPath(new URL('../../', import.meta.url));

const loadCatalog = (path: string): ErrorCatalog => {
  const { catalog, diagnostics } = readCatalog(path, (file) => ({ text: readFileSync(`${project}${file}`, 'utf8') }));
  if (catalog === undefined) throw new Error(`${path}: ${diagnostics.map(({ message }) => message).join(' ')}`);
  return catalog;
};

const catalogs = [
  'spec/okx-web3.yaml',
  'test/packages/catalogs/everything.yaml',
  'test/packages/catalogs/problems.yaml',
].map(loadCatalog);

/** It is built with settings, the others with what each target chooses itself. */
const tableWithSettings = 'problems';

/** What the call sites of {@link toolchains} are written for. */
const firstTable = 'okx-web3';

const report: Record<string, string>[] = [];

const describeGate = ({ name, outcome }: Gate): string =>
  outcome.status === 'passed' ? name : `${name} ${outcome.status.toUpperCase()}`;

const expectGate = ({ name, outcome }: Gate): void => {
  if (outcome.status === 'failed') expect.soft(outcome.output, name).toBe('');
  if (isStrict) expect.soft(outcome.status, name).not.toBe('missing');
};

describe.each(toolchains)('$id', async (toolchain) => {
  const { id } = toolchain;
  const target: Target | undefined = targets.find((candidate) => candidate.id === id);
  const presence = await findToolchain(toolchain);
  if ('why' in presence || target === undefined) {
    const why = 'why' in presence ? presence.why : 'there is no such target';
    report.push({ language: id, version: why });
    test.skipIf(!isStrict)(`is here: ${why}`, () => expect.fail(why));
    return;
  }
  const { version, trouble: absent } = presence;
  if (absent.length > 0)
    report.push({
      language: id,
      version,
      'built, then checked': `tools not brought: ${absent.join(' ').split('\n', 1)[0]}`,
    });

  test.skipIf(!isStrict && absent.length > 0)('has its tools', () => expect(absent).toEqual([]));

  test.each(catalogs)('$name', { timeout: 600_000 }, async (catalog) => {
    const workshop = await openWorkshop(
      toolchain,
      target,
      catalog,
      catalog.name === tableWithSettings ? toolchain.options : {},
    );
    onTestFinished(workshop.close);
    const conformance = await runConformance(toolchain, workshop, vectorsOf(catalog));
    const { callSites, packs } = catalog.name === firstTable ? toolchain : {};
    const commands = [toolchain.gates, packs, callSites].flatMap((commandsOf) => commandsOf?.(workshop) ?? []);
    const gates = await runGates(commands);
    const vectors = conformance === undefined ? 'parsed, not compiled' : `${conformance.passed}/${conformance.total}`;
    const isBuilt = conformance === undefined || conformance.trouble === undefined;
    const built = isBuilt ? toolchain.build(workshop).map(({ name }) => name) : ['BUILD OR DRIVER FAILED'];
    report.push({
      language: id,
      version,
      catalog: catalog.name,
      vectors,
      'built, then checked': [...built, ...gates.map(describeGate)].join(', '),
    });

    expect.soft(conformance?.trouble).toBeUndefined();
    expect.soft(conformance?.failed.slice(0, 10) ?? []).toEqual([]);
    expect.soft(conformance?.passed).toBe(conformance?.total);
    gates.forEach(expectGate);
  });
});

afterAll(() => {
  console.table(report);
});
