import { readCatalog } from '../generate.ts';
import { createReader } from '../io/read.ts';
import type { ExitCode, Host } from './host.ts';
import { findJobs, type ProjectOptions } from './project.ts';
import { describeFindings, hasErrors, printFindings, relocate } from './report.ts';

export interface LintOptions extends ProjectOptions {
  readonly json?: boolean;
  readonly strict?: boolean;
}

/** Reports all problems in a spec. Writes nothing. */
export const lint = (spec: string | undefined, options: LintOptions, host: Host): ExitCode => {
  const all = findJobs(spec, options, host).map((job) =>
    relocate(readCatalog(job.spec, createReader(job.root), options.strict), job, host),
  );
  if (options.json === true) host.out(`${JSON.stringify(all.flatMap(describeFindings), null, 2)}\n`);
  else for (const findings of all) host.out(printFindings(findings, host));
  return all.some(hasErrors) ? 1 : 0;
};
