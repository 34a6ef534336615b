import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './package-folder.ts';

/** Folders of templates: those that people write, and those that are compiled from them when errspec is built. */
const folders = ['templates', 'dist/templates'].map((folder) => join(packageFolder, folder));

const readFrom = ([folder, ...others]: readonly string[], path: string): string | undefined => {
  if (folder === undefined) return undefined;
  try {
    return readFileSync(join(folder, path), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return readFrom(others, path);
  }
};

/** The templates of the installed package, each read when it is first asked for. */
export const templates: Pick<ReadonlyMap<string, string>, 'get'> = { get: (path) => readFrom(folders, path) };
