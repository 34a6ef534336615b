import { join, relative, resolve } from 'node:path';
import { readCatalog } from '../generate.ts';
import { applyPlan, createHasher, readManifest, realPath, refuseLinksOut, refuseUnwritablePlan } from '../io/output.ts';
import { withLock } from '../io/lock.ts';
import { hashText, type Manifest } from '../io/manifest.ts';
import { manifestName } from '../io/names.ts';
import type { RunFiles } from '../io/freshness.ts';
import { planWrites, type Plan } from '../io/plan.ts';
import { createReader } from '../io/read.ts';
import { openStage, type MadeFile, type Stage } from '../io/stage.ts';
import type { GeneratedFile } from '../render/generated-file.ts';
import type { ExitCode, Host } from './host.ts';
import { plainPrinter, startPrinter, type Printer } from './printer.ts';
import { startProgress, watchPrinter } from './progress.ts';
import { findJobs, type Job, type ProjectOptions } from './project.ts';
import { describeFindings, hasErrors, printFindings, relocate, showPath, type Findings } from './report.ts';

export interface GenerateOptions extends ProjectOptions {
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly strict?: boolean;
}

/** A job with what is to be done for it; no plan where its spec is wrong. */
interface Planned {
  readonly job: Job;
  readonly findings: Findings;
  readonly plan: Plan | undefined;
}

/** The folders that a run makes whole: those of the targets asked for, or all, with those of targets taken out since. */
const foldersOf = (
  { targets }: Job,
  { target }: GenerateOptions,
  { files, previous }: Manifest,
): ReadonlySet<string> => {
  const made = [...files.keys(), ...previous.keys()].map((path) => path.slice(0, path.indexOf('/')));
  return new Set([...[...targets.keys()].map(({ id }) => id), ...(target === undefined ? made : [])]);
};

/** Takes a file that is other than what is there: it is made, compared or only counted. */
type TakeFile = (file: GeneratedFile) => void;

/** Files in the order of the targets, whatever the order in which they were printed. */
const inOrder = (files: Manifest['files'], { targets }: Job): Manifest['files'] => {
  const places = new Map([...targets.keys()].map(({ id }, place) => [id, place]));
  const placeOf = (path: string): number => places.get(path.slice(0, path.indexOf('/'))) ?? places.size;
  return new Map([...files].toSorted(([one], [other]) => placeOf(one) - placeOf(other)));
};

/** Renders everything of a job and compares it with what is there, one file after the other. Writes nothing itself. */
export const planJob = async (
  job: Job,
  options: GenerateOptions,
  host: Host,
  printer: Printer,
  take: TakeFile,
): Promise<Planned> => {
  const { catalog, ...found } = readCatalog(job.spec, createReader(job.root), options.strict);
  const findings = relocate(found, job, host);
  if (catalog === undefined) return { job, findings, plan: undefined };
  if (job.outWithin !== undefined) refuseLinksOut(job.outWithin, relative(job.outWithin, job.out));
  const manifest = readManifest(job.out);
  const hashOf = createHasher(job.out);
  const files = new Map<string, string>();
  for await (const file of printer.print(catalog, job.targets)) {
    const hash = hashText(file.text);
    files.set(file.path, hash);
    if (hashOf(file.path) !== hash) take(file);
  }
  const wanted = {
    files: inOrder(files, job),
    folders: foldersOf(job, options, manifest),
    force: options.force ?? false,
  };
  return { job, findings, plan: planWrites(wanted, manifest, hashOf) };
};

const summarize = ({ job, plan }: Planned, options: GenerateOptions, host: Host): string => {
  if (plan === undefined) return '';
  const verb = options.dryRun === true ? 'would be' : '';
  const parts = [
    `${plan.write.length} ${verb} written`,
    ...(plan.remove.length > 0 ? [`${plan.remove.length} ${verb} removed`] : []),
    `${plan.unchanged.length} unchanged`,
  ];
  const kept = plan.kept.map(
    (path) =>
      `${showPath(join(job.out, path), host)} was changed by hand and is not overwritten; use --force to overwrite it\n`,
  );
  return `${kept.join('')}${showPath(job.out, host)}: ${parts.join(', ').replaceAll('  ', ' ')}\n`;
};

const describe = ({ job, findings, plan }: Planned, host: Host) => {
  const show = (path: string): string => showPath(join(job.out, path), host);
  return {
    spec: showPath(join(job.root, job.spec), host),
    out: showPath(job.out, host),
    written: plan?.write.map(show) ?? [],
    removed: plan?.remove.map(show) ?? [],
    kept: plan?.kept.map(show) ?? [],
    unchanged: plan?.unchanged.length ?? 0,
    diagnostics: describeFindings(findings),
  };
};

const filesOf = (planned: readonly Planned[], host: Host): RunFiles => {
  const texts = new Map(
    planned.flatMap(({ job: { config }, findings }) => [
      ...(config === undefined ? [] : [[config.path, config.text] as const]),
      ...[...findings.sources].map(([path, text]) => [resolve(host.cwd, path), text] as const),
    ]),
  );
  const outputs = planned.flatMap(({ job, plan }) =>
    [manifestName, ...(plan?.manifest.files.keys() ?? [])].map((path) => join(job.out, path)),
  );
  return { inputs: [...texts.keys()], outputs, texts };
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
  return { ...planned, stage, made };
};

const isWrong = (planned: readonly Planned[]): boolean => planned.some(({ plan }) => plan === undefined);

const hasKept = (planned: readonly Planned[]): boolean => planned.some(({ plan }) => (plan?.kept.length ?? 0) > 0);

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
  report(planned, wrong, options, host);
  return wrong || hasKept(planned) ? 1 : 0;
};

const report = (planned: readonly Planned[], wrong: boolean, options: GenerateOptions, host: Host): void => {
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
