import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { allTargets, readConfig } from '../config/config.ts';
import { formatDiagnostics } from '../diagnostic.ts';
import { describeSystemError } from '../io/failures.ts';
import { targets as registry } from '../targets/index.ts';
import type { Target, TargetOptions } from '../targets/target.ts';
import { configName, findConfig } from '../config/find-config.ts';
import { UsageError, type Host } from './host.ts';

/** One spec, where it is and what becomes of it. */
export interface Job {
  /** Folder that no path of the spec leaves, absolute. */
  readonly root: string;
  /** Path of the spec from the root, with `/`. */
  readonly spec: string;
  /** The configuration that names it, absolute; nothing where the command line did. */
  readonly config: { readonly path: string; readonly text: string } | undefined;
  /** Folder of the output, absolute. */
  readonly out: string;
  /** Folder that the output may not leave through a link, absolute; nothing where the user named the output. */
  readonly outWithin: string | undefined;
  readonly targets: ReadonlyMap<Target, TargetOptions>;
}

/** What the command line says of specs and targets. */
export interface ProjectOptions {
  readonly config?: string;
  readonly out?: string;
  readonly target?: readonly string[];
}

const readJobs = (path: string, host: Host): readonly Job[] => {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${describeSystemError(error)}.`);
  }
  const root = dirname(path);
  const file = relative(host.cwd, path).replaceAll(sep, '/');
  const { catalogs, diagnostics } = readConfig(file, text);
  if (diagnostics.length > 0) {
    host.err(formatDiagnostics(diagnostics, new Map([[file, text]]), host.paint));
    throw new UsageError(`${file} is not a valid configuration.`);
  }
  return catalogs.map(({ spec, out, targets }) => ({
    root,
    spec,
    config: { path, text },
    out: join(root, out),
    outWithin: root,
    targets,
  }));
};

const selectTargets = (targets: Job['targets'], ids: readonly string[] | undefined): Job['targets'] => {
  if (ids === undefined) return targets;
  return new Map(
    ids.map((id) => {
      const target = registry.find((candidate) => candidate.id === id);
      if (target === undefined) {
        throw new UsageError(
          `There is no target ${id}. The targets are ${registry.map((candidate) => candidate.id).join(', ')}.`,
        );
      }
      return [target, targets.get(target) ?? {}];
    }),
  );
};

/** The specs to work on: the one named, else those of errspec.yaml, looked for upwards from the working folder. */
export const findJobs = (spec: string | undefined, options: ProjectOptions, host: Host): readonly Job[] => {
  const jobs = findAllJobs(spec, options, host);
  if (options.out !== undefined && jobs.length > 1) {
    throw new UsageError('--out names one folder, and the configuration has several catalogs.');
  }
  return jobs.map((job) => ({
    ...job,
    ...(options.out === undefined ? {} : { out: resolve(host.cwd, options.out), outWithin: undefined }),
    targets: selectTargets(job.targets, options.target),
  }));
};

const findAllJobs = (spec: string | undefined, { config }: ProjectOptions, host: Host): readonly Job[] => {
  if (spec !== undefined) {
    const path = resolve(host.cwd, spec);
    if (!existsSync(path)) throw new UsageError(`${spec} cannot be read: there is no such file.`);
    return [
      {
        root: dirname(path),
        spec: basename(path),
        config: undefined,
        out: join(host.cwd, 'out'),
        outWithin: host.cwd,
        targets: allTargets,
      },
    ];
  }
  const path = config === undefined ? findConfig(host.cwd) : resolve(host.cwd, config);
  if (path === undefined) {
    throw new UsageError(
      `There is no ${configName} here or in a folder above. Run errspec init, or name a spec: errspec generate errors.yaml`,
    );
  }
  return readJobs(path, host);
};
