import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { cachePath, hashFile, readCached, stampOf, withoutMark, writeCached } from './cache-folder.ts';
import { findOutput } from './found.ts';
import { hashText } from './manifest.ts';
import { manifestName } from './names.ts';
import { packageFolder } from './package-folder.ts';
import { stageName } from './stage.ts';

/*
 * A run that has nothing to do should know it without reading YAML. Next to the configuration (or the spec) is a cache
 * that no version control sees: for each way of calling, the hashes of all that was read and of all that was written, and
 * the size and time of each file of errspec itself. Where one of them differs, or the cache is gone, everything is done
 * again; nothing depends on it.
 */

/** What a run read and wrote, by absolute path. */
export interface RunFiles {
  /** Texts as they were read: where one is another by now, the output is not that of the inputs. */
  readonly inputs: ReadonlyMap<string, string>;
  /** Hashes of texts as they were written. */
  readonly outputs: ReadonlyMap<string, string>;
}

/** The hash of a file with the line ends that errspec writes; nothing where it cannot be read. */
const hashOutput = (path: string): string | undefined => {
  try {
    return findOutput(dirname(path), basename(path))?.hash;
  } catch {
    return undefined;
  }
};

const ownFiles = (): readonly string[] =>
  ['dist', 'templates', 'package.json'].flatMap((part) => {
    const path = join(packageFolder, part);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return [];
    if (stat.isFile()) return [path];
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  });

/** What the cache holds: stamps of errspec's own files, hashes of the others, all by path. */
interface Remembered {
  readonly own: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
}

const isRemembered = (data: unknown): data is Remembered =>
  typeof data === 'object' && data !== null && ['own', 'inputs', 'outputs'].every((part) => part in data);

const readCache = (path: string): Remembered | undefined => {
  try {
    const data: unknown = JSON.parse(readCached(path)?.toString() ?? '');
    return isRemembered(data) ? data : undefined;
  } catch {
    return undefined;
  }
};

const areSame = (files: Readonly<Record<string, string>>, look: (path: string) => string | undefined): boolean =>
  Object.entries(files).every(([path, known]) => look(path) === known);

/** What a killed run left is for a run to take away, though nothing else has changed. */
const isClear = (path: string): boolean =>
  basename(path) !== manifestName || !existsSync(join(dirname(path), stageName));

/** How many files a call wrote when it last ran, if nothing it read or wrote has changed since; else nothing. */
export const countIfFresh = (root: string, call: readonly unknown[]): number | undefined => {
  const remembered = readCache(cachePath(root, call, 'json'));
  if (remembered === undefined) return undefined;
  const { own, inputs, outputs } = remembered;
  const fresh =
    ownFiles().every((path) => path in own) &&
    areSame(own, stampOf) &&
    areSame(inputs, hashFile) &&
    areSame(outputs, hashOutput) &&
    Object.keys(outputs).every(isClear);
  return fresh ? Object.keys(outputs).length : undefined;
};

/** Remembers a call that left everything as it should be. A cache that cannot be written is no loss. */
export const remember = (root: string, call: readonly unknown[], { inputs, outputs }: RunFiles): void => {
  const own = Object.fromEntries(ownFiles().map((path) => [path, stampOf(path) ?? '']));
  const remembered: Remembered = {
    own,
    inputs: Object.fromEntries([...inputs].map(([path, text]) => [path, hashText(withoutMark(text))])),
    outputs: Object.fromEntries(outputs),
  };
  writeCached(cachePath(root, call, 'json'), JSON.stringify(remembered));
};
