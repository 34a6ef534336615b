import { dirname, resolve } from 'node:path';
import { findConfig } from '../config/find-config.ts';
import type { ErrorCatalog } from '../ir/catalog.ts';
import { recallCatalogs, rememberCatalogs } from '../io/catalog-cache.ts';
import type { Host } from './host.ts';
import type { CatalogsOptions, ReadCatalogs } from './read-catalogs.ts';

/** Where the catalogs of a call are kept, and under which key; nothing where no spec is named. */
const keepingOf = ({ config, spec }: CatalogsOptions, host: Host) => {
  const start = spec ?? config ?? findConfig(host.cwd);
  if (start === undefined) return undefined;
  const root = dirname(resolve(host.cwd, start));
  const used = config === undefined ? findConfig(root) : resolve(host.cwd, config);
  return { root, call: ['catalogs', resolve(host.cwd, start), used] };
};

/** Keeps catalogs that were read, for the next call that asks for them. */
export const keepCatalogs = (options: CatalogsOptions, { catalogs, inputs }: ReadCatalogs, host: Host): void => {
  const keeping = keepingOf(options, host);
  if (keeping !== undefined) rememberCatalogs(keeping.root, keeping.call, inputs, catalogs);
};

/**
 * The catalogs of the specs that a command line or a configuration names. While nothing has changed they come from a
 * cache, and no parser is loaded.
 */
export const loadCatalogs = async (options: CatalogsOptions, host: Host): Promise<readonly ErrorCatalog[]> => {
  const keeping = keepingOf(options, host);
  const known = keeping && recallCatalogs(keeping.root, keeping.call);
  if (known !== undefined) return known;
  const { readCatalogs } = await import('./read-catalogs.ts');
  const read = readCatalogs(options, host);
  keepCatalogs(options, read, host);
  return read.catalogs;
};
