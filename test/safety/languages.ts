import { describe, expect, test } from 'vitest';
import type { ErrorCatalog } from '../../generator/ir/catalog.ts';
import { targets } from '../../generator/targets/index.ts';
import type { Target } from '../../generator/targets/target.ts';
import type { Vectors } from '../../generator/targets/vectors/case.ts';
import { runConformance, runGates, type Conformance } from '../packages/harness.ts';
import type { Toolchain } from '../packages/toolchain.ts';
import { findToolchain } from '../packages/presence.ts';
import { toolchains } from '../packages/toolchains.ts';
import { openWorkshop } from '../packages/workshop.ts';

/** `all`: a toolchain or tool that is missing is a failure. Else it is said, and skipped. */
const isStrict = process.env['ERRSPEC_TOOLCHAINS'] === 'all';

/** A language whose toolchain is on this machine. */
export interface Language {
  readonly toolchain: Toolchain;
  readonly target: Target;
}

/** Declares tests for each language; where its toolchain is missing, one that says so. */
export const describeLanguages = (declare: (language: Language) => void): void => {
  describe.each(toolchains)('$id', async (toolchain) => {
    const target: Target | undefined = targets.find(({ id }) => id === toolchain.id);
    const presence = await findToolchain(toolchain);
    if (target !== undefined && !('why' in presence)) declare({ toolchain, target });
    else test.skipIf(!isStrict)('its toolchain is on this machine', () => expect.fail());
  });
};

/** Builds a catalog's package, asks it everything and runs its gates: all must be as it should. Absent where it has no driver. */
export const expectConformance = async (
  { toolchain, target }: Language,
  catalog: ErrorCatalog,
  vectors: Vectors,
): Promise<Conformance | undefined> => {
  const workshop = await openWorkshop(toolchain, target, catalog);
  try {
    const conformance = await runConformance(toolchain, workshop, vectors);
    const gates = await runGates(toolchain.gates(workshop));
    expect.soft(conformance?.trouble?.slice(0, 3_000)).toBeUndefined();
    expect.soft(conformance?.failed.slice(0, 3) ?? []).toEqual([]);
    for (const { name, outcome } of gates) {
      if (outcome.status === 'failed') expect.soft(outcome.output.slice(0, 3_000), name).toBe('');
      if (isStrict) expect.soft(outcome.status, name).not.toBe('missing');
    }
    return conformance;
  } finally {
    workshop.close();
  }
};
