import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { configName, findConfig } from '../config/find-config.ts';
import { readSpecPaths } from '../config/spec-paths.ts';
import { readCatalog } from '../generate.ts';
import type { ErrorCatalog } from '../ir/catalog.ts';
import { createReader, readFile } from '../io/read.ts';
import { UsageError, type Host } from './host.ts';
import type { SpecSource } from './spec-source.ts';
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

/** The specs that a configuration names. */
const readSources = (path: string, host: Host): readonly SpecSource[] => {
  const found = readFile(path);
  const file = relative(host.cwd, path).replaceAll(sep, '/');
  if ('problem' in found) throw new UsageError(`${file} cannot be read: ${found.problem}.`);
  const { text } = found;
  const { specs, diagnostics } = readSpecPaths(file, text);
  if (diagnostics.length > 0 || specs.length === 0) {
    throw new UsageError(`${file} is not a valid configuration.`, { diagnostics, sources: new Map([[file, text]]) });
  }
  return specs.map(({ spec, place }) => ({ root: dirname(path), spec, config: { path, text, place } }));
};

/** The spec that the command line names; a configuration may give it a larger folder, from which it includes files. */
const sourceOf = (spec: string, config: string | undefined, host: Host): SpecSource => {
  const path = resolve(host.cwd, spec);
  const used = config ?? findConfig(dirname(path));
  const named = used === undefined ? [] : readSources(resolve(host.cwd, used), host);
  return (
    named.find((source) => join(source.root, source.spec) === path) ?? {
      root: dirname(path),
      spec: basename(path),
      config: undefined,
    }
  );
};

const findSources = ({ config, spec }: CatalogsOptions, host: Host): readonly SpecSource[] => {
  if (spec !== undefined) return [sourceOf(spec, config, host)];
  const path = config ?? findConfig(host.cwd);
  if (path !== undefined) return readSources(resolve(host.cwd, path), host);
  throw new UsageError(
    `There is no ${configName} in this folder or a parent folder. Name a spec: errspec explain --spec errors.yaml 1001`,
  );
};

/** Reads and checks specs. A spec in which something is wrong is the caller's error, with all that was found. */
export const readCatalogs = (options: CatalogsOptions, host: Host): ReadCatalogs => {
  const inputs = new Map<string, string>();
  const catalogs = findSources(options, host).map((source) => {
    const { catalog, ...found } = readCatalog(source.spec, createReader(source.root));
    if (source.config !== undefined) inputs.set(source.config.path, source.config.text);
    for (const [path, text] of found.sources) inputs.set(resolve(source.root, path), text);
    if (catalog !== undefined) return catalog;
    const file = showPath(join(source.root, source.spec), host);
    throw new UsageError(`${file} is not a valid spec.`, relocate(found, source, host));
  });
  return { catalogs, inputs };
};
