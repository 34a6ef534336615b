import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Name of the configuration file. */
export const configName = 'errspec.yaml';

/** The configuration in a folder or the closest one above it. */
export const findConfig = (folder: string): string | undefined => {
  const path = join(folder, configName);
  if (existsSync(path)) return path;
  const parent = dirname(folder);
  return parent === folder ? undefined : findConfig(parent);
};
