import { dirname, resolve } from 'node:path';
import { findConfig } from '../config/find-config.ts';
import type { ErrorCatalog } from '../ir/catalog.ts';
import { recallCatalogs, rememberCatalogs } from '../io/catalog-cache.ts';
import type { Host } from './host.ts';
import type { CatalogsOptions } from './read-catalogs.ts';

/**
 * The catalogs of the specs that a command line or a configuration names. While nothing has changed they come from a
 * cache, and no parser is loaded.
 */
export const loadCatalogs = async (options: CatalogsOptions, host: Host): Promise<readonly ErrorCatalog[]> => {
  const { config, spec } = options;
  const start = spec ?? config ?? findConfig(host.cwd);
  if (start === undefined) return (await import('./read-catalogs.ts')).readCatalogs(options, host).catalogs;
  const root = dirname(resolve(host.cwd, start));
  const used = config === undefined ? findConfig(root) : resolve(host.cwd, config);
  const call = ['catalogs', resolve(host.cwd, start), used];
  const known = recallCatalogs(root, call);
  if (known !== undefined) return known;
  const { readCatalogs } = await import('./read-catalogs.ts');
  const { catalogs, inputs } = readCatalogs(options, host);
  rememberCatalogs(root, call, inputs, catalogs);
  return catalogs;
};
