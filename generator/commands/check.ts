import { join } from 'node:path';
import { readOutput } from '../io/found.ts';
import { plainPrinter } from './printer.ts';
import { planJob } from './plan-job.ts';
import { clipLines, showDifference } from './difference.ts';
import type { ExitCode, Host } from './host.ts';
import { findJobs, type Job, type ProjectOptions } from './project.ts';
import { printFindings, showPath } from './report.ts';

export interface CheckOptions extends ProjectOptions {
  readonly json?: boolean;
  readonly strict?: boolean;
}

/** The largest number of lines of differences to print. */
const shownLines = 40;

/** The difference between the output of a job and what it should be. */
interface Checked {
  /** Paths, as shown to the user. */
  readonly stale: readonly string[];
  readonly lines: readonly string[];
  readonly isWrong: boolean;
}

const checkJob = async (job: Job, options: CheckOptions, host: Host): Promise<Checked> => {
  const show = (path: string): string => showPath(join(job.out, path), host);
  const lines: string[] = [];
  const { plan, findings } = await planJob(job, { ...options, force: true }, host, plainPrinter, ({ path, text }) => {
    if (lines.length <= shownLines) lines.push(...showDifference(show(path), readOutput(job.out, path), text));
  });
  host.err(printFindings(findings, host));
  if (plan === undefined) return { stale: [], lines: [], isWrong: true };
  const removed = plan.remove.map((path) => `${show(path)} is no longer generated`);
  return { stale: [...plan.write, ...plan.remove].map(show), lines: [...lines, ...removed], isWrong: false };
};

/** Reports whether the output is what `generate` would write. Writes nothing. */
export const check = async (spec: string | undefined, options: CheckOptions, host: Host): Promise<ExitCode> => {
  const checked: Checked[] = [];
  for (const job of findJobs(spec, options, host)) checked.push(await checkJob(job, options, host));
  const stale = checked.flatMap((one) => one.stale);
  const lines = checked.flatMap((one) => one.lines);
  if (options.json === true) host.out(`${JSON.stringify({ stale }, null, 2)}\n`);
  else if (stale.length > 0) {
    host.out(`${clipLines(lines, shownLines).join('\n')}\n`);
    host.err(`${stale.length} ${stale.length === 1 ? 'file is' : 'files are'} stale. Run errspec generate.\n`);
  }
  return stale.length > 0 || checked.some(({ isWrong }) => isWrong) ? 1 : 0;
};
