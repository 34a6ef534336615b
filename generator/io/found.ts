import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeSystemError, OutputError } from './failures.ts';
import { findConflict } from '../spec/yaml-problem.ts';
import { hashText } from './manifest.ts';

/** A file as it is there. */
export interface FoundFile {
  readonly hash: string;
  /** Version control left the markers of a conflict in it. */
  readonly hasConflict: boolean;
}

const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');

const unreadable = (folder: string, path: string, error: unknown): OutputError =>
  new OutputError(`${join(folder, path)} cannot be read: ${describeSystemError(error)}; nothing was written.`);

/** The text of a file in a folder with the line ends that errspec writes, or nothing where there is none. */
export const readOutput = (folder: string, path: string): string | undefined => {
  try {
    return readFileSync(join(folder, path), 'utf8').replaceAll('\r\n', '\n');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw unreadable(folder, path, error);
  }
};

/** A file in a folder, or nothing where there is none. */
export const findOutput = (folder: string, path: string): FoundFile | undefined => {
  const text = readOutput(folder, path);
  return text === undefined ? undefined : { hash: hashText(text), hasConflict: findConflict(text) !== undefined };
};

/** Finds files in a folder. Each is read once. */
export const createFinder = (folder: string): ((path: string) => FoundFile | undefined) => {
  const files = new Map<string, FoundFile | undefined>();
  return (path) => {
    if (!files.has(path)) files.set(path, findOutput(folder, path));
    return files.get(path);
  };
};
