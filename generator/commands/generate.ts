import { dirname, resolve } from 'node:path';
import { countIfFresh, remember } from '../io/freshness.ts';
import { findConfig } from '../config/find-config.ts';
import type { ExitCode, Host } from './host.ts';
import type { GenerateOptions } from './plan-job.ts';

/** Generates what is stale. A run that finds nothing to do loads no parser, no template engine and no formatter. */
export const generate = async (spec: string | undefined, options: GenerateOptions, host: Host): Promise<ExitCode> => {
  const start = spec ?? options.config ?? findConfig(host.cwd);
  const root = start === undefined ? undefined : dirname(resolve(host.cwd, start));
  const { json, quiet, force } = options;
  const config = options.config ?? (root === undefined ? undefined : findConfig(root));
  const call = [host.cwd, spec, config, options.out, options.target, options.strict];
  if (root !== undefined && json !== true && force !== true) {
    const count = countIfFresh(root, call);
    if (count !== undefined) {
      if (quiet !== true) host.err(`Nothing to do: ${count} files are up to date.\n`);
      return 0;
    }
  }
  const { regenerate } = await import('./regenerate.ts');
  return regenerate(spec, options, host, (files) => {
    if (root !== undefined) remember(root, call, files);
  });
};
