import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const findUpwards = (folder: string): string =>
  existsSync(join(folder, 'package.json')) ? folder : findUpwards(dirname(folder));

/** The folder that errspec is installed in: the closest one with a package.json, wherever its code was bundled to. */
export const packageFolder = findUpwards(dirname(fileURLToPath(import.meta.url)));
