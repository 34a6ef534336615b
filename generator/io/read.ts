import { closeSync, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, isAbsolute, sep } from 'node:path';
import type { ReadSource } from '../spec/load.ts';
import { sizeLimit } from '../spec/yaml.ts';
import { describeSystemError } from './failures.ts';

/** Whether a path, with links resolved, is inside a folder. */
export const isInside = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
};

/** Reads files in a folder: UTF-8, and no larger than a spec may be. Links must not lead out of the folder. */
export const createReader = (root: string): ReadSource => {
  const realRoot = realpathSync(root);
  return (path) => {
    let descriptor: number | undefined;
    try {
      const real = realpathSync(join(realRoot, path));
      if (!isInside(realRoot, real)) return { problem: 'a link leads out of the folder of the spec' };
      descriptor = openSync(real, 'r');
      const stat = fstatSync(descriptor);
      if (stat.isDirectory()) return { problem: 'it is a folder' };
      if (!stat.isFile()) return { problem: 'it is not a regular file' };
      if (stat.size > sizeLimit) return { problem: `it is larger than ${sizeLimit / 1_000_000} MB` };
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(descriptor)) };
    } catch (error) {
      return { problem: error instanceof TypeError ? 'it is not UTF-8' : describeSystemError(error) };
    } finally {
      if (descriptor !== undefined) closeSync(descriptor);
    }
  };
};
