import { basename, dirname, join, resolve } from 'node:path';
import { readConfig } from '../config/config.ts';
import { configName } from '../config/find-config.ts';
import { asErrors, hasErrors, type Findings } from '../diagnostic.ts';
import { readCatalog, type ReadCatalog } from '../generate.ts';
import { createReader, descriptionLimit, readFile, type SizeLimit } from '../io/read.ts';
import { kindOfFile, readPiece } from '../spec/piece.ts';
import type { ReadSource } from '../spec/load.ts';
import { defaultSettings } from '../style/settings.ts';
import { formatOf, printGithub, printSarif, reportedOf, type Format } from './formats.ts';
import { UsageError, type ExitCode, type Host } from './host.ts';
import { findConfiguredJobs, findJobs, type Job, type ProjectOptions } from './project.ts';
import { readDescribed } from './read-described.ts';
import { describeFindings, plural, printFindings, relocate, showPath } from './report.ts';

export interface LintOptions extends ProjectOptions {
  readonly format?: Format;
  readonly json?: boolean;
  readonly quiet?: boolean;
  /** The path that a text from stdin has. */
  readonly stdinFilepath?: string;
  readonly strict?: boolean;
}

/** What was found in a file, and what was looked at. */
interface Linted {
  readonly findings: Findings;
  /** `errors.yaml: 52 errors in 3 categories`. */
  readonly looked: string;
}

/** A file to look at, and its text if that is not the one on the disk. */
interface Source {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}

/** Reads as the disk has it, but for a file that an editor has not saved. */
const readerOf = ({ root }: Job, source: Source | undefined, limit?: SizeLimit): ReadSource => {
  const read = createReader(root, limit);
  return (path) => (source !== undefined && join(root, path) === source.path ? { text: source.text } : read(path));
};

const sizeOf = ({ catalog }: ReadCatalog): string =>
  catalog === undefined
    ? ''
    : `: ${plural(catalog.errors.length, 'error')} in ${plural(catalog.categories.length, 'category', 'categories')}`;

const toLinted = (job: Job, read: ReadCatalog, host: Host): Linted => ({
  findings: relocate(read, job, host),
  looked: `${showPath(join(job.root, job.spec), host)}${sizeOf(read)}`,
});

const readJob = (job: Job, source: Source | undefined, { strict }: LintOptions): Promise<ReadCatalog> =>
  readDescribed(
    readCatalog(job.spec, readerOf(job, source), strict, { settings: job.settings, style: true }),
    job,
    readerOf(job, source, descriptionLimit),
    strict,
  );

const lintJob = async (job: Job, source: Source | undefined, options: LintOptions, host: Host): Promise<Linted> =>
  toLinted(job, await readJob(job, source, options), host);

/** The first of the specs that includes a file. */
const lintAround = async (
  source: Source,
  jobs: readonly Job[],
  options: LintOptions,
  host: Host,
): Promise<Linted | undefined> => {
  for (const job of jobs) {
    const read = await readJob(job, source, options);
    const includes = [...read.sources.keys()].some((path) => join(job.root, path) === source.path);
    if (includes) return toLinted(job, read, host);
  }
  return undefined;
};

/** What is found in a file, or is in conflict with something there. */
const onlyIn = ({ diagnostics, sources }: Findings, file: string): Findings => ({
  diagnostics: diagnostics.filter(({ place, other }) => place.file === file || other?.place.file === file),
  sources,
});

/** A part of a spec: what is wrong in it as a part of the spec that includes it, or by itself where none is known. */
const lintPiece = async (
  source: Source,
  kind: 'part' | 'locale',
  jobs: readonly Job[],
  options: LintOptions,
  host: Host,
): Promise<Linted> => {
  const file = showPath(source.path, host);
  const first = await lintAround(source, jobs, options, host);
  const findings: Findings =
    first === undefined
      ? {
          diagnostics: asErrors(readPiece(file, source.text, kind), options.strict),
          sources: new Map([[file, source.text]]),
        }
      : onlyIn(first.findings, file);
  const what = kind === 'locale' ? 'a locale file' : 'an included file';
  return { findings, looked: `${file}: ${what}${first === undefined ? '' : ` of ${first.looked}`}` };
};

const lintSource = async (source: Source, options: LintOptions, host: Host): Promise<readonly Linted[]> => {
  const file = showPath(source.path, host);
  const kind = basename(source.path) === configName ? 'configuration' : kindOfFile(file, source.text);
  if (kind === 'configuration') {
    const { diagnostics } = readConfig(file, source.text);
    return [{ findings: { diagnostics, sources: new Map([[file, source.text]]) }, looked: `${file}: a configuration` }];
  }
  const jobs = findConfiguredJobs(source.path, options, host);
  const named = jobs.filter((job) => join(job.root, job.spec) === source.path);
  if (named.length > 0) return Promise.all(named.map((job) => lintJob(job, source, options, host)));
  if (kind !== 'spec') return [await lintPiece(source, kind, jobs, options, host)];
  const job: Job = {
    root: dirname(source.path),
    spec: basename(source.path),
    config: undefined,
    out: host.cwd,
    outWithin: undefined,
    targets: new Map(),
    descriptions: [],
    settings: defaultSettings,
    diff: new Map(),
  };
  return [await lintJob(job, source, options, host)];
};

const readSource = (file: string, { stdinFilepath }: LintOptions, host: Host): Source => {
  if (file === '-') {
    return { path: resolve(host.cwd, stdinFilepath ?? 'stdin.yaml'), text: host.readInput?.() ?? '' };
  }
  const path = resolve(host.cwd, file);
  const found = readFile(path);
  if ('problem' in found) throw new UsageError(`${file} cannot be read: ${found.problem}.`);
  return { path, text: found.text };
};

const lintAll = async (files: readonly string[], options: LintOptions, host: Host): Promise<readonly Linted[]> => {
  if (files.length === 0) {
    return Promise.all(findJobs(undefined, options, host).map((job) => lintJob(job, undefined, options, host)));
  }
  const linted = await Promise.all(files.map((file) => lintSource(readSource(file, options, host), options, host)));
  return linted.flat();
};

const print = (all: readonly Findings[], format: Format, version: string, host: Host): string => {
  switch (format) {
    case 'json':
      return `${JSON.stringify(all.flatMap(describeFindings), null, 2)}\n`;
    case 'github':
      return printGithub(all.flatMap(reportedOf));
    case 'sarif':
      return printSarif(all.flatMap(reportedOf), version);
    case 'text':
      return all.map((findings) => printFindings(findings, host)).join('');
  }
};

const onlyErrors = ({ diagnostics, sources }: Findings): Findings => ({
  diagnostics: diagnostics.filter(({ severity }) => severity === 'error'),
  sources,
});

/** Reports all problems in specs, parts of specs and configurations. Writes nothing. */
export const lint = async (
  files: readonly string[],
  options: LintOptions,
  version: string,
  host: Host,
): Promise<ExitCode> => {
  const linted = await lintAll(files, options, host);
  const all = linted.map(({ findings }) => (options.quiet === true ? onlyErrors(findings) : findings));
  const format = formatOf(options);
  host.out(print(all, format, version, host));
  if (host.terminal !== undefined && options.quiet !== true && format === 'text') {
    for (const { findings, looked } of linted) {
      if (findings.diagnostics.length === 0) host.err(`${looked}, nothing to say\n`);
    }
    const [first] = all.flatMap(({ diagnostics }) => diagnostics);
    if (first !== undefined) host.err(`For more about a rule: errspec explain ${first.rule}\n`);
  }
  return all.some(hasErrors) ? 1 : 0;
};
