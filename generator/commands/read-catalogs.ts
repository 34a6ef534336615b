import { resolve } from 'node:path';
import { readCatalog } from '../generate.ts';
import type { ErrorCatalog } from '../ir/catalog.ts';
import { createReader } from '../io/read.ts';
import { UsageError, type Host } from './host.ts';
import { findJobs } from './project.ts';
import { relocate, showPath } from './report.ts';

/** Which specs are read. */
export interface CatalogsOptions {
  readonly config?: string;
  readonly spec?: string;
}

/** Catalogs, and the texts that they were read from by absolute path. */
export interface ReadCatalogs {
  readonly catalogs: readonly ErrorCatalog[];
  readonly inputs: ReadonlyMap<string, string>;
}

/** Reads and checks specs. A spec in which something is wrong is the caller's error, with all that was found. */
export const readCatalogs = ({ config, spec }: CatalogsOptions, host: Host): ReadCatalogs => {
  const inputs = new Map<string, string>();
  const jobs = findJobs(spec, config === undefined ? {} : { config }, host);
  const catalogs = jobs.map((job) => {
    const { catalog, ...found } = readCatalog(job.spec, createReader(job.root));
    if (job.config !== undefined) inputs.set(job.config.path, job.config.text);
    for (const [path, text] of found.sources) inputs.set(resolve(job.root, path), text);
    if (catalog !== undefined) return catalog;
    const findings = relocate(found, job, host);
    throw new UsageError(`${showPath(resolve(job.root, job.spec), host)} is not a valid spec.`, findings);
  });
  return { catalogs, inputs };
};
