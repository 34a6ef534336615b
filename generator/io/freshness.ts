import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { manifestName } from './names.ts';
import { packageFolder } from './package-folder.ts';
import { stageName } from './stage.ts';

/*
 * A run that has nothing to do should know it without reading YAML. Next to the configuration (or the spec) is a cache
 * that no version control sees: for each way of calling, the sizes and times of all that was read and of all that was
 * written. Where one of them differs, or the cache is gone, everything is done again; nothing depends on it.
 */

/** Name of the cache's folder. */
export const cacheFolder = '.errspec-cache';

/** What a run read and wrote, absolute paths. */
export interface RunFiles {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Texts of inputs as they were read: where one is another by now, the output is not that of the inputs. */
  readonly texts?: ReadonlyMap<string, string>;
}

/** Size and time of a file; nothing where there is none. */
const stampOf = (path: string): string | undefined => {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? undefined : `${stat.size} ${stat.mtimeMs} ${stat.ino}`;
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

const cachePath = (root: string, call: readonly unknown[]): string =>
  join(root, cacheFolder, `${createHash('sha256').update(JSON.stringify(call)).digest('hex').slice(0, 16)}.json`);

const readStamps = (path: string): Readonly<Record<string, string>> | undefined => {
  try {
    const data: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof data === 'object' && data !== null ? (data as Record<string, string>) : undefined;
  } catch {
    return undefined;
  }
};

/** How many files a call wrote when it last ran, if nothing it read or wrote has changed since; else nothing. */
export const countIfFresh = (root: string, call: readonly unknown[]): number | undefined => {
  const stamps = readStamps(cachePath(root, call));
  if (stamps === undefined) return undefined;
  const { outputs, ...files } = stamps;
  // What a killed run left is for a run to take away, though nothing else has changed.
  const isClear = Object.keys(files).every(
    (path) => basename(path) !== manifestName || !existsSync(join(dirname(path), stageName)),
  );
  const fresh =
    isClear &&
    ownFiles().every((path) => path in files) &&
    Object.entries(files).every(([path, stamp]) => stampOf(path) === stamp);
  return fresh ? Number(outputs) : undefined;
};

const isAsRead = ([path, text]: readonly [string, string]): boolean => {
  try {
    return new TextDecoder().decode(readFileSync(path)) === text;
  } catch {
    return false;
  }
};

/** Remembers a call that left everything as it should be, while it holds the lock of what it wrote. A cache that cannot be written is no loss. */
export const remember = (root: string, call: readonly unknown[], { inputs, outputs, texts }: RunFiles): void => {
  const stamps: Record<string, string> = { outputs: String(outputs.length) };
  for (const path of [...ownFiles(), ...inputs, ...outputs]) {
    const stamp = stampOf(path);
    if (stamp === undefined) return;
    stamps[path] = stamp;
  }
  // Looked at after the sizes and times were: a change from here on changes those.
  if (![...(texts ?? [])].every(isAsRead)) return;
  const path = cachePath(root, call);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(join(dirname(path), '.gitignore'), '*\n');
    writeFileSync(path, JSON.stringify(stamps));
  } catch {
    // The next run does everything again.
  }
};
