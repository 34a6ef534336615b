import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { allTargets, readConfig, type DescriptionConfig } from '../config/config.ts';
import type { DiffSettings } from '../config/diff-settings.ts';
import { describeSystemError } from '../io/failures.ts';
import { suggestWord } from '../spec/nearest-word.ts';
import { defaultSettings, type LintSettings } from '../style/settings.ts';
import { targets as registry } from '../targets/index.ts';
import type { Target, TargetOptions } from '../targets/target.ts';
import { configName, findConfig } from '../config/find-config.ts';
import { UsageError, type Host } from './host.ts';
import type { SpecSource } from './spec-source.ts';

/** One spec, where it is, and what is generated from it. */
export interface Job extends SpecSource {
  /** Absolute path of the output folder. */
  readonly out: string;
  /** Absolute path of the folder that the output must not leave through a link. Absent if the user named the output. */
  readonly outWithin: string | undefined;
  readonly targets: ReadonlyMap<Target, TargetOptions>;
  /** The OpenAPI descriptions whose operations list its errors. */
  readonly descriptions: readonly DescriptionConfig[];
  /** Which warnings it has. */
  readonly settings: LintSettings;
  /** The severities of its changes. */
  readonly diff: DiffSettings;
}

/** The options of the command line for specs and targets. */
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
  const { catalogs, settings, diff, diagnostics } = readConfig(file, text);
  if (diagnostics.length > 0) {
    throw new UsageError(`${file} is not a valid configuration.`, { diagnostics, sources: new Map([[file, text]]) });
  }
  return catalogs.map(({ spec, out, targets, descriptions, place }) => ({
    root,
    spec,
    config: { path, text, place },
    out: join(root, out),
    outWithin: root,
    targets,
    descriptions,
    settings,
    diff,
  }));
};

const findTarget = (id: string): Target => {
  const target = registry.find((candidate) => candidate.id === id);
  if (target !== undefined) return target;
  const ids = registry.map((candidate) => candidate.id);
  throw new UsageError(`There is no target ${id}. ${suggestWord(id, ids, `The targets are ${ids.join(', ')}.`)}`);
};

/** The targets asked for. A catalog of a configuration makes what the configuration says, and nothing else. */
const selectTargets = ({ config, targets }: Job, ids: readonly string[] | undefined): Job['targets'] =>
  ids === undefined
    ? targets
    : new Map(
        ids
          .map(findTarget)
          .filter((target) => config === undefined || targets.has(target))
          .map((target) => [target, targets.get(target) ?? {}]),
      );

const refuseUnused = (jobs: readonly Job[], ids: readonly string[]): void => {
  const unused = ids.find((id) => !jobs.some(({ targets }) => targets.has(findTarget(id))));
  if (unused !== undefined) {
    throw new UsageError(`The configuration does not make the target ${unused}. Add it to targets in ${configName}.`);
  }
};

/** The specs to work on: the named one, or those of errspec.yaml in the working folder or a parent folder. */
export const findJobs = (spec: string | undefined, options: ProjectOptions, host: Host): readonly Job[] => {
  const jobs = findAllJobs(spec, options, host);
  if (options.out !== undefined && jobs.length > 1) {
    throw new UsageError('--out cannot be used because the configuration has several catalogs.');
  }
  const selected = jobs.map((job) => ({
    ...job,
    ...(options.out === undefined ? {} : { out: resolve(host.cwd, options.out), outWithin: undefined }),
    targets: selectTargets(job, options.target),
  }));
  refuseUnused(selected, options.target ?? []);
  return options.target === undefined ? selected : selected.filter(({ targets }) => targets.size > 0);
};

const findAllJobs = (spec: string | undefined, options: ProjectOptions, host: Host): readonly Job[] => {
  if (spec !== undefined) return findJobsOf(resolve(host.cwd, spec), spec, options, host);
  const { config } = options;
  const path = config === undefined ? findConfig(host.cwd) : resolve(host.cwd, config);
  if (path === undefined) {
    throw new UsageError(
      `There is no ${configName} in this folder or a parent folder. Run errspec init, or name a spec: errspec generate errors.yaml`,
    );
  }
  return readJobs(path, host);
};

/** The jobs of the configuration above a file, or of the one that the command line names. */
export const findConfiguredJobs = (path: string, { config }: ProjectOptions, host: Host): readonly Job[] => {
  const configPath = config === undefined ? findConfig(dirname(path)) : resolve(host.cwd, config);
  return configPath === undefined ? [] : readJobs(configPath, host);
};

/** The jobs of a spec: those of the configuration that names it, else one of its own. */
const findJobsOf = (path: string, shown: string, options: ProjectOptions, host: Host): readonly Job[] => {
  if (!existsSync(path)) throw new UsageError(`${shown} cannot be read: there is no such file.`);
  const named = findConfiguredJobs(path, options, host).filter(({ root, spec }) => join(root, spec) === path);
  if (named.length > 0) return named;
  const root = dirname(path);
  const out = join(host.cwd, 'out');
  const settings = defaultSettings;
  const diff: DiffSettings = new Map();
  return [
    {
      root,
      spec: basename(path),
      config: undefined,
      out,
      outWithin: host.cwd,
      targets: allTargets,
      descriptions: [],
      settings,
      diff,
    },
  ];
};
