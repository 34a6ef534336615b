import { closeSync, existsSync, fstatSync, openSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, isAbsolute, sep } from 'node:path';
import type { ReadSource } from '../spec/load.ts';
import { sizeLimit } from '../spec/yaml.ts';
import { describeSystemError } from './failures.ts';

/** Whether a path, with links resolved, is inside a folder. */
export const isInside = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
};

/** The largest file that is read, in bytes. */
export interface SizeLimit {
  readonly bytes: number;
  /** What to do about a file that is larger. */
  readonly help: string;
}

/** The largest file of a description of an API that is read. */
export const descriptionLimit: SizeLimit = { bytes: 100_000_000, help: 'Split it into several files.' };

const specLimit: SizeLimit = { bytes: sizeLimit, help: 'Split it, and list the parts under include.' };

/** Reads files in a folder: UTF-8, and no larger than a limit. Links must not lead out of the folder. */
export const createReader = (root: string, limit = specLimit): ReadSource => {
  const realRoot = realpathSync(root);
  return (path) => {
    let descriptor: number | undefined;
    try {
      const real = realpathSync(join(realRoot, path));
      if (!isInside(realRoot, real)) {
        return { problem: 'a link leads out of the folder of the spec', help: 'Move the file into that folder.' };
      }
      descriptor = openSync(real, 'r');
      const stat = fstatSync(descriptor);
      if (stat.isDirectory()) return { problem: 'it is a folder', help: 'Write the path of a file.' };
      if (!stat.isFile()) return { problem: 'it is not a regular file', help: 'Write the path of a file.' };
      if (stat.size > limit.bytes) {
        return { problem: `it is larger than ${limit.bytes / 1_000_000} MB`, help: limit.help };
      }
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(descriptor)) };
    } catch (error) {
      return error instanceof TypeError
        ? { problem: 'it is not UTF-8', help: 'Save the file as UTF-8.' }
        : { problem: describeSystemError(error), help: 'Check the path. It is relative to the folder of this file.' };
    } finally {
      if (descriptor !== undefined) closeSync(descriptor);
    }
  };
};

/** Reads a file anywhere, as it is read in a folder. */
export const readFile = (path: string): ReturnType<ReadSource> =>
  existsSync(path)
    ? createReader(dirname(path))(basename(path))
    : { problem: 'there is no such file', help: 'Check the path.' };

/** The names of what is in a folder, sorted; none for what is no folder. */
export const listFolder = (path: string): readonly string[] =>
  existsSync(path) && statSync(path).isDirectory() ? readdirSync(path).toSorted() : [];
