import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { readCatalogJson } from '../compare/catalog-json.ts';
import type { Side } from '../compare/side.ts';
import { configName } from '../config/find-config.ts';
import type { Findings } from '../diagnostic.ts';
import { readCatalog } from '../generate.ts';
import { createRevisionReader, findRevision, isTracked, type Revision } from '../io/git.ts';
import { createReader, listFolder, readFile } from '../io/read.ts';
import type { ReadSource } from '../spec/load.ts';
import { kindOfFile } from '../spec/piece.ts';
import { placesOf, renamedPlaces } from '../spec/places.ts';
import { UsageError, type Host } from './host.ts';
import { findJobs, type Job, type ProjectOptions } from './project.ts';
import { showPath } from './report.ts';

/** A table that can be compared. */
export interface TableSource {
  /** What two tables of several have in common: the path of the spec from the folder of its configuration. */
  readonly key: string;
  /** As people read it: `git:main:errors.yaml`. */
  readonly label: string;
  readonly read: () => Side;
  /** The job that it belongs to; none for a JSON file and for a revision. */
  readonly job?: Job;
}

/** Says why a table cannot be compared. */
const refuse = (label: string, findings: Findings): never => {
  throw new UsageError(`${label} has errors, so nothing was compared.`, findings);
};

const readSpec = (label: string, spec: string, read: ReadSource, nameOf: (file: string) => string): Side => {
  const { catalog, diagnostics, sources, loaded } = readCatalog(spec, read);
  const renamed = new Map([...sources].map(([file, text]) => [nameOf(file), text]));
  if (catalog === undefined) {
    return refuse(label, {
      diagnostics: diagnostics
        .filter(({ severity }) => severity === 'error')
        .map((found) => ({
          ...found,
          place: { ...found.place, file: nameOf(found.place.file) },
          ...(found.other === undefined
            ? {}
            : { other: { ...found.other, place: { ...found.other.place, file: nameOf(found.other.place.file) } } }),
        })),
      sources: renamed,
    });
  }
  return { catalog, places: renamedPlaces(placesOf(loaded), nameOf), sources: renamed, unknown: [] };
};

const readJson = (label: string, text: string): Side => {
  const { catalog, diagnostics, sources, places } = readCatalogJson(label, text);
  return catalog === undefined
    ? refuse(label, { diagnostics, sources })
    : { catalog, sources, places, unknown: ['code ranges'] };
};

/** A path of a file below a folder that is shown in front of it. */
const under =
  (base: string) =>
  (file: string): string =>
    base === '.' || base === '' ? file : `${base}/${file}`;

const ofJob = (job: Job, host: Host): TableSource => {
  const nameOf = under(showPath(job.root, host));
  const label = nameOf(job.spec);
  return { key: job.spec, label, job, read: () => readSpec(label, job.spec, createReader(job.root), nameOf) };
};

const ofJson = (path: string, host: Host): TableSource => {
  const label = showPath(path, host);
  return {
    key: label,
    label,
    read: () => {
      const found = readFile(path);
      if ('problem' in found) throw new UsageError(`${label} cannot be read: ${found.problem}.`);
      return readJson(label, found.text);
    },
  };
};

/** The tables of a folder: those of its configuration, its catalog.json, or its one spec. */
const ofFolder = (folder: string, options: ProjectOptions, host: Host): readonly TableSource[] => {
  const names = listFolder(folder);
  if (names.includes(configName)) {
    return findJobs(undefined, { ...options, config: join(folder, configName) }, host).map((job) => ofJob(job, host));
  }
  if (names.includes('catalog.json')) return [ofJson(join(folder, 'catalog.json'), host)];
  const specs = names.filter((name) => {
    const found = /\.ya?ml$/u.test(name) ? readFile(join(folder, name)) : { problem: '' };
    return 'text' in found && kindOfFile(name, found.text) === 'spec';
  });
  const [spec, ...others] = specs;
  if (spec === undefined) {
    throw new UsageError(`${showPath(folder, host)} has no ${configName}, no catalog.json and no spec.`);
  }
  if (others.length > 0) {
    throw new UsageError(`${showPath(folder, host)} has several specs: ${specs.join(', ')}. Name one of them.`);
  }
  return findJobs(join(folder, spec), options, host).map((job) => ofJob(job, host));
};

const ofPath = (path: string, options: ProjectOptions, host: Host): readonly TableSource[] => {
  const absolute = resolve(host.cwd, path);
  if (listFolder(absolute).length > 0) return ofFolder(absolute, options, host);
  if (path.endsWith('.json')) return [ofJson(absolute, host)];
  // Several catalogs of one spec have the same errors.
  return findJobs(path, options, host)
    .slice(0, 1)
    .map((job) => ofJob(job, host));
};

const revisionOf = (name: string, host: Host): Revision => {
  const found = findRevision(host.cwd, name);
  if ('problem' in found) throw new UsageError(`git:${name} cannot be read: ${found.problem}.`);
  return found;
};

const toPosix = (path: string): string => path.split(sep).join('/');

const atRevision = (name: string, revision: Revision, folder: string, spec: string, key: string): TableSource => {
  const nameOf = (file: string): string => `git:${name}:${under(folder)(file)}`;
  const label = nameOf(spec);
  const reader = createRevisionReader(revision, folder);
  const read = (): Side => {
    if (!spec.endsWith('.json')) return readSpec(label, spec, reader, nameOf);
    const found = reader(spec);
    if ('problem' in found) throw new UsageError(`${label} cannot be read: ${found.problem}.`);
    return readJson(label, found.text);
  };
  return { key, label, read };
};

/** The tables of `git:REV:path`, or of `git:REV`: those that the other side has. */
const ofRevision = (text: string, others: () => readonly TableSource[], host: Host): readonly TableSource[] => {
  const [, name = '', path] = /^git:([^:]*)(?::(.*))?$/su.exec(text) ?? [];
  const revision = revisionOf(name, host);
  if (path !== undefined) {
    if (!isTracked(revision, path)) {
      throw new UsageError(
        `${text} cannot be read: the path is from the root of the repository, and there is no such file.`,
      );
    }
    const folder = dirname(path);
    return [atRevision(name, revision, folder === '.' ? '' : folder, basename(path), path)];
  }
  return others().flatMap(({ key, job }) => {
    if (job === undefined) {
      throw new UsageError(`${text} needs a path: git:${name}:path/to/errors.yaml.`);
    }
    const folder = toPosix(relative(revision.root, job.root));
    if (folder.startsWith('../')) throw new UsageError(`${job.spec} is in another repository than this folder.`);
    return isTracked(revision, under(folder)(job.spec)) ? [atRevision(name, revision, folder, job.spec, key)] : [];
  });
};

const isRevision = (text: string | undefined): text is string => text?.startsWith('git:') === true;

/** The tables that two arguments of the command line name. Without the second one, it is the present state. */
export const findTables = (
  old: string,
  now: string | undefined,
  options: ProjectOptions,
  host: Host,
): readonly [readonly TableSource[], readonly TableSource[]] => {
  const present = (): readonly TableSource[] => findJobs(undefined, options, host).map((job) => ofJob(job, host));
  const find = (text: string | undefined, others: () => readonly TableSource[]): readonly TableSource[] => {
    if (text === undefined) return present();
    return isRevision(text) ? ofRevision(text, others, host) : ofPath(text, options, host);
  };
  const others = (text: string | undefined) => () => (isRevision(text) ? present() : find(text, () => []));
  return [find(old, others(now)), find(now, others(old))];
};
