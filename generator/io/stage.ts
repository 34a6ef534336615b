import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describeSystemError, OutputError } from './failures.ts';

/*
 * Files are made whole in a folder beside the targets, all of them before the first one takes its place: where that
 * fails, on a full disk say, nothing has changed. What a killed run leaves lies there, outside of every package and
 * unseen by version control, until the next run takes it away.
 */

/** Name of that folder. */
export const stageName = '.errspec-new';

/** Files that are made and not yet in their place. */
export interface Stage {
  /** Puts the next file, in the order in which they were made, in its place; false where it is on another disk. */
  readonly place: (path: string) => boolean;
}

/** Refuses a path whose file cannot be put there or taken away, before anything is. */
export const refuseUnwritable = (folder: string, path: string): void => {
  let parent = dirname(join(folder, path));
  while (!existsSync(parent)) parent = dirname(parent);
  if (!statSync(parent).isDirectory()) {
    throw new OutputError(`${parent} is a file, and a folder must stand there; nothing was written.`);
  }
  try {
    accessSync(parent, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new OutputError(`${parent} cannot be written to: ${describeSystemError(error)}; nothing was written.`);
  }
};

/** Gives a file the mode and the owner of the one that it replaces. */
const copyRights = (from: string, path: string): void => {
  const stat = statSync(from, { throwIfNoEntry: false });
  if (stat === undefined) return;
  const own = statSync(path);
  try {
    if (own.uid !== stat.uid || own.gid !== stat.gid) chownSync(path, stat.uid, stat.gid);
    if (own.mode !== stat.mode) chmodSync(path, stat.mode);
  } catch {
    // Who may not give a file away owns it.
  }
};

const isOnAnotherDisk = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EXDEV';

const placeFile = (from: string, path: string): boolean => {
  mkdirSync(dirname(path), { recursive: true });
  const target = existsSync(path) ? realpathSync(path) : path;
  copyRights(target, from);
  try {
    renameSync(from, target);
    return true;
  } catch (error) {
    if (isOnAnotherDisk(error)) return false;
    throw error;
  }
};

const makeFiles = (stage: string, texts: readonly string[]): string => {
  mkdirSync(stage, { recursive: true });
  writeFileSync(join(stage, '.gitignore'), '*\n');
  const folder = mkdtempSync(join(stage, 'run-'));
  for (const [index, text] of texts.entries()) writeFileSync(join(folder, String(index)), text);
  return folder;
};

/** Takes away what a killed run left. */
export const clearStage = (folder: string): void => rmSync(join(folder, stageName), { recursive: true, force: true });

/** Does work with files that are made; whatever comes of it, nothing of the stage is left. */
export const withStage = (folder: string, texts: readonly string[], work: (stage: Stage) => void): void => {
  try {
    let made: string;
    try {
      made = makeFiles(join(folder, stageName), texts);
    } catch (error) {
      throw new OutputError(`${folder} cannot be written to: ${describeSystemError(error)}; it was left as it was.`);
    }
    let next = 0;
    work({ place: (path) => placeFile(join(made, String(next++)), path) });
  } finally {
    clearStage(folder);
  }
};
