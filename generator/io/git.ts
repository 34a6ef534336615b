import { execFileSync } from 'node:child_process';
import type { ReadSource } from '../spec/load.ts';
import { sizeLimit } from '../spec/yaml.ts';

/** Why git has no answer, for people. */
export interface GitProblem {
  readonly problem: string;
}

/** A repository as it was at a revision. */
export interface Revision {
  /** Absolute path of the work tree. */
  readonly root: string;
  /** The hash of the commit. */
  readonly commit: string;
}

const ask = (folder: string, args: readonly string[]): Buffer | undefined => {
  try {
    return execFileSync('git', ['-C', folder, ...args], {
      maxBuffer: 2 * sizeLimit,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw error;
    return undefined;
  }
};

/** Finds a revision of the repository that a folder is in. */
export const findRevision = (folder: string, revision: string): Revision | GitProblem => {
  try {
    const root = ask(folder, ['rev-parse', '--show-toplevel'])?.toString().replace(/\n$/u, '');
    if (root === undefined) return { problem: 'this folder is in no git repository' };
    if (revision === '' || revision.startsWith('-')) return { problem: `${JSON.stringify(revision)} is no revision` };
    const commit = ask(root, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])
      ?.toString()
      .trim();
    if (commit === undefined || !/^[0-9a-f]{40,64}$/u.test(commit)) {
      return {
        problem: `git knows no revision ${revision} here. A shallow clone lacks old ones: git fetch --unshallow`,
      };
    }
    return { root, commit };
  } catch {
    return { problem: 'the program git is not installed' };
  }
};

/** Whether a file was there at a revision; its path is from the root of the repository, with `/`. */
export const isTracked = ({ root, commit }: Revision, path: string): boolean =>
  ask(root, ['cat-file', '-t', `${commit}:${path}`])
    ?.toString()
    .trim() === 'blob';

/** Reads the files of a folder as they were at a revision. The folder is from the root of the repository, with `/`. */
export const createRevisionReader =
  ({ root, commit }: Revision, folder: string): ReadSource =>
  (path) => {
    const found = ask(root, ['cat-file', 'blob', `${commit}:${folder === '' ? path : `${folder}/${path}`}`]);
    if (found === undefined) return { problem: 'it was not there at that revision', help: 'Check the path.' };
    try {
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(found) };
    } catch {
      return { problem: 'it is not UTF-8', help: 'Save the file as UTF-8.' };
    }
  };
