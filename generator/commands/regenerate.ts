import { join, resolve } from 'node:path';
import type { RunFiles } from '../io/freshness.ts';
import { findOutput } from '../io/found.ts';
import { withLock } from '../io/lock.ts';
import { hashText, printManifest } from '../io/manifest.ts';
import { manifestName, markNames } from '../io/names.ts';
import { applyPlan, readManifest, realPath, refuseUnwritablePlan } from '../io/output.ts';
import { openStage, type MadeFile, type Stage } from '../io/stage.ts';
import { keepCatalogs } from './catalogs.ts';
import type { ExitCode, Host } from './host.ts';
import { sayKept } from './kept.ts';
import { hasKept, isWrong, report } from './outcome.ts';
import { planJob, type GenerateOptions, type Planned } from './plan-job.ts';
import { plainPrinter, startPrinter, type Printer } from './printer.ts';
import { startProgress, watchPrinter } from './progress.ts';
import { findJobs, type Job } from './project.ts';

/** The texts that a run read, by absolute path. */
const inputsOf = (planned: readonly Planned[], host: Host): ReadonlyMap<string, string> =>
  new Map(
    planned.flatMap(({ job: { config }, findings }) => [
      ...(config === undefined ? [] : [[config.path, config.text] as const]),
      ...[...findings.sources].map(([path, text]) => [resolve(host.cwd, path), text] as const),
    ]),
  );

/** What a settled run read and wrote. Marks may be their owner's, which are inputs, in a way. */
const filesOf = (planned: readonly Planned[], host: Host): RunFiles => {
  const outputs = planned.flatMap(({ job, plan }) => {
    if (plan === undefined) return [];
    const hashes = new Map([...plan.manifest.files].map(([path, [hash = '']]) => [path, hash]));
    for (const name of Object.values(markNames)) hashes.set(name, findOutput(job.out, name)?.hash ?? '');
    hashes.set(manifestName, hashText(printManifest(plan.manifest)));
    return [...hashes].map(([path, hash]) => [join(job.out, path), hash] as const);
  });
  return { inputs: inputsOf(planned, host), outputs: new Map(outputs) };
};

const planJobs = async (
  jobs: readonly Job[],
  options: GenerateOptions,
  host: Host,
  printer: Printer,
): Promise<readonly Planned[]> => {
  const planned: Planned[] = [];
  for (const job of jobs) planned.push(await planJob(job, options, host, printer, () => {}));
  return planned;
};

/** A job with the files that are made for it. */
interface Staged extends Planned {
  readonly stage: Stage;
  readonly made: ReadonlyMap<string, MadeFile>;
}

const stageJob = async (
  job: Job,
  options: GenerateOptions,
  host: Host,
  printer: Printer,
  stage: Stage,
): Promise<Staged> => {
  const made = new Map<string, MadeFile>();
  const planned = await planJob(job, options, host, printer, ({ path, text }) => made.set(path, stage.make(text)));
  const kept = sayKept(planned.plan?.kept ?? [], job, host, (path) => made.get(path)?.read());
  return { ...planned, kept, stage, made };
};

/** Whether a run of the same would have nothing to write and nothing to say. */
const isSettled = (planned: readonly Planned[]): boolean =>
  !isWrong(planned) && !hasKept(planned) && planned.every(({ findings }) => findings.diagnostics.length === 0);

const placeJobs = (staged: readonly Staged[]): void => {
  for (const { job, plan } of staged) if (plan !== undefined) refuseUnwritablePlan(job.out, plan);
  for (const { job, plan, stage, made } of staged) {
    if (plan !== undefined) applyPlan(job.out, plan, readManifest(job.out), stage, made);
    stage.clear();
  }
};

/** Everything of every job is made before anything takes its place, and whatever comes of it, nothing is left beside. */
const writeJobs = async (
  jobs: readonly Job[],
  options: GenerateOptions,
  host: Host,
  printer: Printer,
  settle: (files: RunFiles) => void,
): Promise<readonly Planned[]> => {
  const stages: Stage[] = [];
  try {
    const staged: Staged[] = [];
    for (const job of jobs) {
      const stage = openStage(job.out);
      stages.push(stage);
      staged.push(await stageJob(job, options, host, printer, stage));
    }
    if (isWrong(staged)) return staged;
    placeJobs(staged);
    if (isSettled(staged)) settle(filesOf(staged, host));
    return staged;
  } finally {
    for (const stage of stages) stage.discard();
  }
};

/** Locks every output, in one order for all runs, so that two never wait for each other. */
const lockAll = <Result>(jobs: readonly Job[], host: Host, work: () => Promise<Result>): Promise<Result> =>
  [...new Set(jobs.map(({ out }) => realPath(out)))]
    .toSorted()
    .reduceRight((inner, out) => () => withLock(out, host.processes, inner), work)();

/** What a run read is what errspec explain would read. */
const keepRead = (
  spec: string | undefined,
  { config, target, dryRun }: GenerateOptions,
  planned: readonly Planned[],
  host: Host,
): void => {
  const catalogs = planned.flatMap(({ catalog }) => catalog ?? []);
  if (target !== undefined || dryRun === true || catalogs.length < planned.length) return;
  const options = { ...(config === undefined ? {} : { config }), ...(spec === undefined ? {} : { spec }) };
  keepCatalogs(options, { catalogs, inputs: inputsOf(planned, host) }, host);
};

/** A second thread pays where a target takes long to load: that is done while this thread reads the spec. */
const openPrinter = (jobs: readonly Job[], { printThread }: Host): Printer =>
  printThread !== undefined && jobs.some(({ targets }) => [...targets.keys()].some(({ prepare }) => prepare))
    ? startPrinter(printThread)
    : plainPrinter;

/**
 * Generates every target of every spec, or nothing at all where one is wrong. `settle` receives what was read and written,
 * where everything is now as it should be, before another run may change it.
 */
export const regenerate = async (
  spec: string | undefined,
  options: GenerateOptions,
  host: Host,
  settle: (files: RunFiles) => void,
): Promise<ExitCode> => {
  const jobs = findJobs(spec, options, host);
  const progress = startProgress(options.quiet === true ? undefined : host.terminal);
  const printer = watchPrinter(openPrinter(jobs, host), progress);
  let planned: readonly Planned[];
  try {
    planned =
      options.dryRun === true
        ? await planJobs(jobs, options, host, printer)
        : await lockAll(jobs, host, () => writeJobs(jobs, options, host, printer, settle));
  } finally {
    await printer.end();
  }
  const wrong = isWrong(planned);
  keepRead(spec, options, planned, host);
  report(planned, wrong, options, host);
  return wrong || hasKept(planned) ? 1 : 0;
};
