import { dirname } from 'node:path';
import type { ExpectStatic } from 'vitest';
import type { ErrorCatalog } from '../../generator/ir/catalog.ts';
import type { TargetOptions } from '../../generator/targets/target.ts';
import type { Vectors } from '../../generator/targets/vectors/case.ts';
import { runConformance, runGates, type Conformance, type Gate } from './harness.ts';
import { isStrict, type Language } from './languages.ts';
import type { Present } from './presence.ts';
import type { Command, Places, Toolchain } from './toolchain.ts';
import { hashOf, isKept, keep, keptVerdicts } from './verdicts.ts';
import { openWorkshop } from './workshop.ts';

/** What is asked of a language. */
export interface Question {
  /** What the verdict is kept under, if not the catalog's name. */
  readonly name?: string;
  readonly catalog: ErrorCatalog;
  readonly vectors: Vectors;
  readonly options?: TargetOptions;
  /** What runs after the driver. */
  readonly checks: (toolchain: Toolchain, places: Places) => readonly Command[];
}

/** What came of it. */
export interface Verdict {
  /** Absent where the language has no driver. */
  readonly conformance: Conformance | undefined;
  readonly gates: readonly Gate[];
  /** The names of what built the package. */
  readonly built: readonly string[];
  /** Whether it is that of an earlier run on the same package. */
  readonly isKept: boolean;
}

const isPass = ({ conformance, gates }: Verdict): boolean =>
  (conformance === undefined || (conformance.trouble === undefined && conformance.passed === conformance.total)) &&
  gates.every(({ outcome }) => outcome.status === 'passed');

/** Builds the package of a catalog, asks it everything and runs the checks; unless the same has passed before. */
export const verify = async (
  { toolchain, target }: Language,
  present: Present,
  { catalog, name: subject = catalog.name, vectors, options = {}, checks }: Question,
  kept = keptVerdicts(),
): Promise<Verdict> => {
  const workshop = await openWorkshop(toolchain, target, { catalog, options, vectors });
  try {
    const [build, drive] = [toolchain.build(workshop), toolchain.drive?.(workshop)];
    const commands = checks(toolchain, workshop);
    const name = `${toolchain.id}/${subject}`;
    const built = build.map((command) => command.name);
    const hash = hashOf(dirname(workshop.package), {
      present,
      prepared: toolchain.prepare(workshop),
      build,
      drive,
      commands,
      vectors,
    });
    const total = vectors.cases.length;
    if (isKept(name, hash, kept)) {
      const gates = commands.map((command): Gate => ({
        name: command.name,
        outcome: { status: 'passed', stdout: '' },
      }));
      const conformance = drive && { total, passed: total, failed: [], trouble: undefined };
      return { conformance, gates, built, isKept: true };
    }
    const conformance = await runConformance(toolchain, workshop, vectors);
    const verdict = { conformance, gates: await runGates(commands), built, isKept: false };
    if (isPass(verdict)) keep(name, hash, kept);
    return verdict;
  } finally {
    workshop.close();
  }
};

const start = (text: string | undefined): string | undefined => text?.slice(0, 3_000);

/** Fails a test whose package does not answer as it should, or breaks a rule of a check. */
export const expectPass = (expect: ExpectStatic, { conformance, gates }: Verdict): void => {
  expect.soft(start(conformance?.trouble)).toBeUndefined();
  expect.soft(conformance?.failed.slice(0, 10) ?? []).toEqual([]);
  expect.soft(conformance?.passed).toBe(conformance?.total);
  for (const { name, outcome } of gates) {
    if (outcome.status === 'failed') expect.soft(start(outcome.output), name).toBe('');
    if (isStrict) expect.soft(outcome.status, name).not.toBe('missing');
  }
};
