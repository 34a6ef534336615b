import { mkdirSync, readFileSync, realpathSync, rmdirSync, rmSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { emptyManifest, hashText, manifestName, parseManifest, printManifest, type Manifest } from './manifest.ts';
import { OutputError } from './failures.ts';
import type { Plan } from './plan.ts';
import { isInside } from './read.ts';

const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');

/** The manifest of a folder; an empty one where there is none. */
export const readManifest = (folder: string): Manifest => {
  let text: string;
  try {
    text = readFileSync(join(folder, manifestName), 'utf8');
  } catch (error) {
    if (isMissing(error)) return emptyManifest;
    throw error;
  }
  const manifest = parseManifest(text);
  if (manifest === undefined) {
    throw new OutputError(
      `${join(folder, manifestName)} is no manifest of errspec; move it away, or choose another --out.`,
    );
  }
  return manifest;
};

/** The text of a file in a folder, or nothing where there is none. */
export const readOutput = (folder: string, path: string): string | undefined => {
  try {
    return readFileSync(join(folder, path), 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
};

/** The hash of a file in a folder, or nothing where there is none. */
export const hashOutput = (folder: string, path: string): string | undefined => {
  const text = readOutput(folder, path);
  return text === undefined ? undefined : hashText(text);
};

/** The closest folder on the way to a path that is there, links followed. */
const realAncestor = (path: string): string => (existsSync(path) ? realpathSync(path) : realAncestor(dirname(path)));

/** Refuses a path in a folder that lies, links followed, outside of it. */
export const refuseLinksOut = (folder: string, path: string): void => {
  const root = realAncestor(folder);
  if (!isInside(root, realAncestor(join(folder, path)))) {
    throw new OutputError(`${path} lies behind a link that leads out of ${folder}; nothing was written.`);
  }
};

/** Writes a file beside its place and renames it: it is old or new, never a part. Makes folders on the way. */
export const writeText = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileAtomic.sync(path, text, { fsync: false });
};

const removeEmptyFolders = (folder: string, path: string): void => {
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    try {
      rmdirSync(join(folder, parent));
    } catch {
      return;
    }
  }
};

/**
 * Carries a plan out. The manifest of both states is written first, so that a run that is killed leaves each file old or
 * new and the next one knows all of them as its own.
 */
export const applyPlan = (folder: string, { write, remove, manifest }: Plan, before: Manifest): void => {
  refuseLinksOut(folder, manifestName);
  for (const { path } of write) refuseLinksOut(folder, path);
  for (const path of remove) refuseLinksOut(folder, path);
  const manifestPath = join(folder, manifestName);
  const text = printManifest(manifest);
  if (write.length > 0 || remove.length > 0) {
    writeText(
      manifestPath,
      printManifest({ files: manifest.files, previous: new Map([...before.previous, ...before.files]) }),
    );
  }
  for (const file of write) writeText(join(folder, file.path), file.text);
  for (const path of remove) {
    rmSync(join(folder, path));
    removeEmptyFolders(folder, path);
  }
  if (readOutput(folder, manifestName) !== text) writeText(manifestPath, text);
};
