import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Json } from '../../generator/ir/catalog.ts';
import { isObject } from '../../generator/model/json.ts';
import type { Vectors } from '../../generator/targets/vectors/case.ts';
import { agrees } from './compare.ts';
import { run, troubleOf, type Outcome } from './run.ts';
import type { Command, Places, Toolchain } from './toolchain.ts';

/** A case that a package answered otherwise; `saw` is absent where it gave no answer. */
export interface Failure {
  readonly id: string;
  readonly want: Json;
  readonly saw: Json | undefined;
}

/** What came of all cases. */
export interface Conformance {
  readonly total: number;
  readonly passed: number;
  readonly failed: readonly Failure[];
  /** What a build or the driver said where it failed, or the first line that is no answer to a case. */
  readonly trouble: string | undefined;
}

/** Fourteen hours ahead of UTC: no package may go by the local time. */
const farAway = { TZ: 'Pacific/Kiritimati' };

const parseAnswer = (line: string): { readonly id: string; readonly saw: Json } | undefined => {
  try {
    const answer: Json = JSON.parse(line);
    if (!isObject(answer)) return undefined;
    const { id, saw } = answer;
    return typeof id === 'string' && saw !== undefined ? { id, saw } : undefined;
  } catch {
    return undefined;
  }
};

/** What a driver printed: its answers by the id of the case, and the lines that answer nothing that was asked. */
const readAnswers = (
  stdout: string,
  { cases }: Vectors,
): { readonly answers: ReadonlyMap<string, Json>; readonly strays: readonly string[] } => {
  const open = new Set(cases.map(({ id }) => id));
  const answers = new Map<string, Json>();
  const strays: string[] = [];
  for (const line of stdout.split('\n').filter((text) => text !== '')) {
    const answer = parseAnswer(line);
    if (answer === undefined || !open.delete(answer.id)) strays.push(line);
    else answers.set(answer.id, answer.saw);
  }
  return { answers, strays };
};

/**
 * Builds the package, runs its driver on the vectors and compares. A case without an answer is a failure. Absent where the
 * toolchain has no driver.
 */
export const runConformance = async (
  toolchain: Toolchain,
  places: Places,
  vectors: Vectors,
): Promise<Conformance | undefined> => {
  if (toolchain.drive === undefined) return undefined;
  const total = vectors.cases.length;
  for (const command of toolchain.build(places)) {
    const trouble = troubleOf(command.name, await run(command));
    if (trouble !== undefined) return { total, passed: 0, failed: [], trouble };
  }
  const file = join(dirname(places.driver), 'vectors.json');
  writeFileSync(file, JSON.stringify(vectors));
  const drive = toolchain.drive(places);
  const outcome = await run({ ...drive, args: [...drive.args, file], env: { ...farAway, ...drive.env } });
  const { answers, strays } = readAnswers(outcome.status === 'missing' ? '' : outcome.stdout, vectors);
  const failed = vectors.cases.flatMap((asked): readonly Failure[] => {
    const saw = answers.get(asked.id);
    return saw !== undefined && agrees(asked, saw) ? [] : [{ id: asked.id, want: asked.want, saw }];
  });
  return { total, passed: total - failed.length, failed, trouble: troubleOf(drive.name, outcome) ?? strays[0] };
};

/** What came of a gate. */
export interface Gate {
  readonly name: string;
  readonly outcome: Outcome;
}

/** Runs the strict gates of a language over a package, or the call sites that are written for it. */
export const runGates = async (commands: readonly Command[]): Promise<readonly Gate[]> => {
  const gates: Gate[] = [];
  for (const command of commands) gates.push({ name: command.name, outcome: await run(command) });
  return gates;
};
