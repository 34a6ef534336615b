import { createTwoFilesPatch } from 'diff';
import { join } from 'node:path';
import { readOutput } from '../io/output.ts';
import { planJob } from './regenerate.ts';
import type { ExitCode, Host } from './host.ts';
import { findJobs, type ProjectOptions } from './project.ts';
import { printFindings, showPath } from './report.ts';

export interface CheckOptions extends ProjectOptions {
  readonly json?: boolean;
  readonly strict?: boolean;
}

/** Most lines of differences that are shown. */
const shownLines = 40;

const showDifference = (path: string, found: string | undefined, wanted: string): readonly string[] =>
  createTwoFilesPatch(path, path, found ?? '', wanted, 'as it is', 'as it would be', { context: 1 })
    .trimEnd()
    .split('\n')
    .slice(1);

/** Says whether the output is what `generate` would write. Writes nothing. */
export const check = async (spec: string | undefined, options: CheckOptions, host: Host): Promise<ExitCode> => {
  const stale: string[] = [];
  const lines: string[] = [];
  let wrong = false;
  for (const job of findJobs(spec, options, host)) {
    const { plan, findings } = await planJob(job, { ...options, force: true }, host);
    host.err(printFindings(findings, host));
    if (plan === undefined) wrong = true;
    else {
      for (const { path, text } of plan.write) {
        const shown = showPath(join(job.out, path), host);
        stale.push(shown);
        if (lines.length <= shownLines) lines.push(...showDifference(shown, readOutput(job.out, path), text));
      }
      for (const path of plan.remove) {
        const shown = showPath(join(job.out, path), host);
        stale.push(shown);
        lines.push(`${shown} is no longer made`);
      }
    }
  }
  if (options.json === true) host.out(`${JSON.stringify({ stale }, null, 2)}\n`);
  else if (stale.length > 0) {
    const more = lines.length > shownLines ? ['…'] : [];
    host.out(`${[...lines.slice(0, shownLines), ...more].join('\n')}\n`);
    host.err(`${stale.length} ${stale.length === 1 ? 'file is' : 'files are'} stale; run errspec generate.\n`);
  }
  return wrong || stale.length > 0 ? 1 : 0;
};
