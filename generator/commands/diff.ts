import { compareCatalogs } from '../compare/comparison.ts';
import { isAtLeast, type Severity } from '../compare/level.ts';
import type { Side } from '../compare/side.ts';
import { printComparison } from '../compare/text.ts';
import { readCatalog } from '../generate.ts';
import { createReader } from '../io/read.ts';
import { placesOf, renamedPlaces } from '../spec/places.ts';
import { UsageError, type ExitCode, type Host } from './host.ts';
import { findJobs, type Job, type ProjectOptions } from './project.ts';
import { relocate, showPath } from './report.ts';

export interface DiffOptions extends ProjectOptions {
  readonly failOn?: Severity | 'never';
}

const readSide = (job: Job, host: Host): Side => {
  const read = readCatalog(job.spec, createReader(job.root));
  const findings = relocate(read, job, host);
  const base = showPath(job.root, host);
  if (read.catalog === undefined) throw new UsageError('A spec with errors cannot be compared.', findings);
  const nameOf = (file: string): string => (base === '.' ? file : `${base}/${file}`);
  return {
    catalog: read.catalog,
    places: renamedPlaces(placesOf(read.loaded), nameOf),
    sources: findings.sources,
    unknown: [],
  };
};

const oneJob = (path: string, options: ProjectOptions, host: Host): Job => {
  const [job] = findJobs(path, options, host);
  if (job === undefined) throw new UsageError(`${path} cannot be read: there is no such file.`);
  return job;
};

/** Says what is different between two tables, and for whom that matters. */
export const diff = (old: string, now: string, options: DiffOptions, host: Host): ExitCode => {
  const sides = [old, now].map((path) => readSide(oneJob(path, options, host), host));
  const [before, after] = sides;
  if (before === undefined || after === undefined) return 2;
  const comparison = compareCatalogs(before, after);
  host.out(printComparison(comparison, host.paint));
  const { failOn = 'error' } = options;
  return failOn !== 'never' && comparison.changes.some(({ severity }) => isAtLeast(severity, failOn)) ? 1 : 0;
};
