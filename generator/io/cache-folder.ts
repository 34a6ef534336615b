import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashText } from './manifest.ts';

/*
 * Next to a configuration (or a spec) is a cache that no version control sees. Nothing depends on it: where it is gone or
 * cannot be written, everything is done again.
 */

/** Name of the cache's folder. */
export const cacheFolder = '.errspec-cache';

/** The file of the cache for a way of calling. */
export const cachePath = (root: string, call: readonly unknown[], extension: string): string => {
  const name = createHash('sha256').update(JSON.stringify(call)).digest('hex').slice(0, 16);
  return join(root, cacheFolder, `${name}.${extension}`);
};

/** Size and time of a file; nothing where there is none. */
export const stampOf = (path: string): string | undefined => {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? undefined : `${stat.size} ${stat.mtimeMs}`;
};

/** A text without its byte order mark. */
export const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

/** The hash of a file without its byte order mark; nothing where it cannot be read. */
export const hashFile = (path: string): string | undefined => {
  try {
    return hashText(withoutMark(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
};

/** A file of the cache; nothing where it cannot be read. */
export const readCached = (path: string): Buffer | undefined => {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
};

/** Writes a file of the cache. One that cannot be written is no loss. */
export const writeCached = (path: string, data: string | Buffer): void => {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(join(dirname(path), '.gitignore'), '*\n');
    writeFileSync(path, data);
  } catch {
    // The next run does everything again.
  }
};
