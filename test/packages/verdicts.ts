import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * A package that passed and has not changed passes again: the hash of everything that its verdict came from is kept, under
 * the name of what was asked. Only passes are kept.
 */

const project = fileURLToPath(new URL('../../', import.meta.url));

/** What judges an answer, and which packages of npm it and the gates come from. */
const judges = ['compare.ts', 'harness.ts', 'run.ts', '../../package-lock.json'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/** Where passes are kept; nowhere in a run that trusts nothing. */
export const keptVerdicts = (): string | undefined =>
  process.env['ERRSPEC_NO_CACHE'] === undefined
    ? join(realpathSync(join(project, 'node_modules')), '.cache/errspec-verdicts')
    : undefined;

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();

/**
 * The hash of a folder's files, paths and bytes, with `facts` and the harness itself. Paths in the facts count from the
 * folder and from the project, so that the same package has the same hash in a folder of another name.
 */
export const hashOf = (folder: string, facts: object): string => {
  const hash = createHash('sha256');
  const add = (name: string, bytes: string | Buffer): void => {
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  };
  add('facts', JSON.stringify(facts).replaceAll(folder, '').replaceAll(project, ''));
  for (const path of judges) add('judge', readFileSync(path));
  for (const path of filesBelow(folder)) add(path.slice(folder.length), readFileSync(path));
  return hash.digest('hex');
};

/** Whether what is asked under a name passed with that hash. */
export const isKept = (name: string, hash: string, folder: string | undefined): boolean => {
  if (folder === undefined) return false;
  try {
    return readFileSync(join(folder, name), 'utf8') === hash;
  } catch {
    return false;
  }
};

/** Keeps that it passed. */
export const keep = (name: string, hash: string, folder: string | undefined): void => {
  if (folder === undefined) return;
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, hash);
};
