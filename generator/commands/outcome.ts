import { join } from 'node:path';
import { hasErrors } from '../diagnostic.ts';
import type { Host } from './host.ts';
import { sayKept } from './kept.ts';
import type { GenerateOptions, Planned } from './plan-job.ts';
import { describeFindings, printFindings, showPath } from './report.ts';

/** Whether one of the specs is wrong. */
export const isWrong = (planned: readonly Planned[]): boolean => planned.some(({ plan }) => plan === undefined);

/** Whether a person's work was left alone. */
export const hasKept = (planned: readonly Planned[]): boolean =>
  planned.some(({ plan }) => (plan?.kept.length ?? 0) > 0);

const summarize = ({ job, plan, kept }: Planned, options: GenerateOptions, host: Host): string => {
  if (plan === undefined) return '';
  const lines = kept ?? sayKept(plan.kept, job, host, () => undefined);
  const verb = options.dryRun === true ? 'would be' : '';
  const parts = [
    `${plan.write.length} ${verb} written`,
    ...(plan.remove.length > 0 ? [`${plan.remove.length} ${verb} removed`] : []),
    `${plan.unchanged.length} unchanged`,
  ];
  return `${lines.map((line) => `${line}\n`).join('')}${showPath(job.out, host)}: ${parts.join(', ').replaceAll('  ', ' ')}\n`;
};

const describe = ({ job, findings, plan }: Planned, host: Host) => {
  const show = (path: string): string => showPath(join(job.out, path), host);
  return {
    spec: showPath(join(job.root, job.spec), host),
    out: showPath(job.out, host),
    written: plan?.write.map(show) ?? [],
    removed: plan?.remove.map(show) ?? [],
    kept: plan?.kept.map(({ path }) => show(path)) ?? [],
    unchanged: plan?.unchanged.length ?? 0,
    diagnostics: describeFindings(findings),
  };
};

/** Says what a run did, or would do. */
export const report = (planned: readonly Planned[], wrong: boolean, options: GenerateOptions, host: Host): void => {
  if (options.json === true) {
    host.out(
      `${JSON.stringify(
        planned.map((one) => describe(one, host)),
        null,
        2,
      )}\n`,
    );
    return;
  }
  for (const { findings } of planned)
    if (options.quiet !== true || hasErrors(findings)) host.err(printFindings(findings, host));
  if (wrong) host.err('Nothing was written.\n');
  else {
    for (const one of planned) {
      if (options.quiet !== true || (one.plan?.kept.length ?? 0) > 0) host.err(summarize(one, options, host));
    }
  }
};
