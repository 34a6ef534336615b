import { join } from 'node:path';
import { hasErrors, type Findings } from '../diagnostic.ts';
import { readOutput } from '../io/found.ts';
import { plainPrinter } from './printer.ts';
import { planJob } from './plan-job.ts';
import { clipLines, showDifference } from './difference.ts';
import { formatOf, printGithub, printSarif, reportedOf, type Format, type Reported } from './formats.ts';
import type { ExitCode, Host } from './host.ts';
import { findJobs, type Job, type ProjectOptions } from './project.ts';
import { plural, printFindings, showPath } from './report.ts';

export interface CheckOptions extends ProjectOptions {
  readonly format?: Format;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly strict?: boolean;
}

/** The largest number of lines of differences to print. */
const shownLines = 40;

/** The difference between the output of a job and what it should be. */
interface Checked {
  readonly job: Job;
  readonly findings: Findings;
  /** Paths, as shown to the user. */
  readonly stale: readonly string[];
  readonly lines: readonly string[];
  /** How many files are as they should be. */
  readonly fresh: number;
  readonly isWrong: boolean;
}

const checkJob = async (job: Job, options: CheckOptions, host: Host): Promise<Checked> => {
  const show = (path: string): string => showPath(join(job.out, path), host);
  const lines: string[] = [];
  const { plan, findings } = await planJob(job, { ...options, force: true }, host, plainPrinter, ({ path, text }) => {
    if (lines.length <= shownLines) lines.push(...showDifference(show(path), readOutput(job.out, path), text));
  });
  if (plan === undefined) return { job, findings, stale: [], lines: [], fresh: 0, isWrong: true };
  const removed = plan.remove.map((path) => `${show(path)} is no longer generated`);
  return {
    job,
    findings,
    stale: [...plan.write, ...plan.remove].map(show),
    lines: [...lines, ...removed],
    fresh: plan.unchanged.length,
    isWrong: false,
  };
};

const reportStale = (file: string): Reported => ({
  rule: 'output-stale',
  severity: 'error',
  file,
  message: 'This file is not what the spec gives.',
  help: 'Run errspec generate.',
});

const printText = (checked: readonly Checked[], stale: readonly string[], host: Host): void => {
  const lines = checked.flatMap((one) => one.lines);
  if (stale.length > 0) {
    host.out(`${clipLines(lines, shownLines).join('\n')}\n`);
    host.err(`${stale.length} ${stale.length === 1 ? 'file is' : 'files are'} stale. Run errspec generate.\n`);
  }
  if (host.terminal === undefined) return;
  for (const { job, fresh, isWrong, stale: own } of checked) {
    if (!isWrong && own.length === 0)
      host.err(`${showPath(job.out, host)}: ${plural(fresh, 'file')}, all up to date\n`);
  }
};

/** Reports whether the output is what `generate` would write. Writes nothing. */
export const check = async (
  spec: string | undefined,
  options: CheckOptions,
  version: string,
  host: Host,
): Promise<ExitCode> => {
  const checked: Checked[] = [];
  for (const job of findJobs(spec, options, host)) checked.push(await checkJob(job, options, host));
  const stale = checked.flatMap((one) => one.stale);
  const format = formatOf(options);
  const reported = [...checked.flatMap(({ findings }) => reportedOf(findings)), ...stale.map(reportStale)];
  if (format === 'github') host.out(printGithub(reported));
  else if (format === 'sarif') host.out(printSarif(reported, version));
  else {
    for (const { findings } of checked) {
      if (options.quiet !== true || hasErrors(findings)) host.err(printFindings(findings, host));
    }
    if (format === 'json') host.out(`${JSON.stringify({ stale }, null, 2)}\n`);
    else if (options.quiet !== true) printText(checked, stale, host);
  }
  return stale.length > 0 || checked.some(({ isWrong }) => isWrong) ? 1 : 0;
};
