import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describeSystemError, OutputError } from './failures.ts';

/*
 * Files are made whole in a folder beside the targets, all of them before the first one takes its place: where that
 * fails, on a full disk say, nothing has changed. Files of a killed run are left there, outside every package and
 * unseen by version control, until the next run takes it away.
 */

/** Name of that folder. */
export const stageName = '.errspec-new';

/** A file that is made and not yet in its place. */
export interface MadeFile {
  /** Puts it there; false where that is on another disk. */
  readonly place: (path: string) => boolean;
  readonly read: () => string;
}

/** Files that are made and not yet in their places. */
export interface Stage {
  readonly make: (text: string) => MadeFile;
  /** Takes away whatever is there, also what a killed run left. */
  readonly clear: () => void;
  /** Takes away what was made, with the folders that were made for it; nothing where nothing was. */
  readonly discard: () => void;
}

/** Refuses a path whose file cannot be put there or taken away, before anything is. */
export const refuseUnwritable = (folder: string, path: string): void => {
  let parent = dirname(join(folder, path));
  while (!existsSync(parent)) parent = dirname(parent);
  if (!statSync(parent).isDirectory()) {
    throw new OutputError(`${parent} is a file, but must be a folder; nothing was written.`);
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

const removeEmptyFolders = (folder: string, last: string): void => {
  try {
    rmdirSync(folder);
  } catch {
    return;
  }
  if (folder !== last) removeEmptyFolders(dirname(folder), last);
};

/** Opens the stage of a folder. Nothing is touched before the first file is made; then what a killed run left goes. */
export const openStage = (folder: string): Stage => {
  const stage = join(folder, stageName);
  let opened: { readonly run: string; readonly created: string | undefined } | undefined;
  let count = 0;
  const clear = (): void => rmSync(stage, { recursive: true, force: true });
  const open = (): { readonly run: string; readonly created: string | undefined } => {
    clear();
    const created = mkdirSync(stage, { recursive: true });
    writeFileSync(join(stage, '.gitignore'), '*\n');
    return { run: mkdtempSync(join(stage, 'run-')), created };
  };
  return {
    clear,
    discard: () => {
      if (opened === undefined) return;
      clear();
      if (opened.created !== undefined && opened.created !== stage) removeEmptyFolders(folder, opened.created);
    },
    make: (text) => {
      if (opened === undefined) refuseUnwritable(folder, stageName);
      try {
        opened ??= open();
        const made = join(opened.run, String(count++));
        writeFileSync(made, text);
        return { place: (path) => placeFile(made, path), read: () => readFileSync(made, 'utf8') };
      } catch (error) {
        throw new OutputError(`${folder} cannot be written to: ${describeSystemError(error)}; nothing was changed.`);
      }
    },
  };
};
