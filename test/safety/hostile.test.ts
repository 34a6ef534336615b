import { afterAll, describe, expect, test } from 'vitest';
import { targets } from '../../generator/targets/index.ts';
import { vectorsOf } from '../../generator/targets/vectors/index.ts';
import { findToolchain, runConformance, runGates } from '../packages/harness.ts';
import { toolchains } from '../packages/toolchains.ts';
import { openWorkshop } from '../packages/workshop.ts';
import { catalogOfNames, catalogOfTexts } from './hostile-catalog.ts';
import { hostileNames, hostileTexts } from './hostile-texts.ts';

/*
 * Every text that has broken a generator, in every place of a spec that takes one, in every language: compiled, linted,
 * run, and equal to the byte wherever it is a value. No language is named here: a toolchain record is all it takes.
 */

const isStrict = process.env['ERRSPEC_TOOLCHAINS'] === 'all';

const catalogs = [
  { what: 'texts', catalog: catalogOfTexts(Object.values(hostileTexts)) },
  ...Object.entries(hostileTexts)
    .filter(([, text]) => text.length < 1_000)
    .slice(0, 0)
    .map(([what, text]) => ({ what, catalog: catalogOfTexts([text], text) })),
  { what: 'names', catalog: catalogOfNames(hostileNames) },
];

const report: Record<string, string>[] = [];

describe.each(toolchains)('$id', async (toolchain) => {
  const target = targets.find(({ id }) => id === toolchain.id);
  const presence = await findToolchain(toolchain);
  if (target === undefined || presence === undefined) {
    test.skipIf(!isStrict)('its toolchain is not on this machine', () => expect.fail());
    return;
  }

  test.each(catalogs)('$what', async ({ what, catalog }) => {
    const workshop = await openWorkshop(toolchain, target, catalog);
    const { passed, total, failed, trouble } = await runConformance(toolchain, workshop, vectorsOf(catalog));
    const gates = await runGates(toolchain.gates(workshop));
    report.push({ language: toolchain.id, what, equal: `${passed}/${total}` });

    expect.soft(trouble).toBeUndefined();
    expect.soft(failed.slice(0, 3)).toEqual([]);
    for (const { name, outcome } of gates)
      if (outcome.status === 'failed') expect.soft(outcome.output.slice(0, 3_000), name).toBe('');
    workshop.close();
  });
});

afterAll(() => {
  console.table(report);
});
