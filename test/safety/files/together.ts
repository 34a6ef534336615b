import { readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { temporaryFolder } from '../../io/temporary.ts';
import { envOf, errspec, generateOf, leaveLock, readClean, readTree, writeProject, type Ended } from './project.ts';
import type { Table, Tree } from './project.ts';

const tables = {
  one: { text: 'Empty.', locales: [0, 30], targets: ['go', 'python'] },
  two: { text: 'Void.', locales: [15, 45], targets: ['go'] },
} as const satisfies Readonly<Record<string, Table>>;

const ids = Object.keys(tables);

/** A folder with two tables that are written to the same output. */
export const createProject = (): string => {
  const folder = temporaryFolder();
  writeProject(folder, tables);
  return folder;
};

let clean: Promise<Readonly<Record<string, Tree>>> | undefined;

/** What a clean run makes of each table: the same in every folder, so it is made once. */
export const cleanTrees = (): Promise<Readonly<Record<string, Tree>>> => (clean ??= readClean(createProject(), ids));

/** The tables whose clean output a folder holds, file by file. */
export const tablesIn = async (folder: string): Promise<readonly string[]> => {
  const trees = await cleanTrees();
  const found = readTree(join(folder, 'out'));
  return ids.filter((id) => {
    const tree = trees[id] ?? new Map();
    return tree.size === found.size && [...tree].every(([path, text]) => found.get(path) === text);
  });
};

/** Expects that all runs end well and leave the whole output of one table, and no lock. */
export const expectWhole = async (folder: string, runs: readonly Promise<Ended>[]): Promise<void> => {
  const ended = await Promise.all(runs);
  expect(ended.map(({ exitCode, stderr }) => (exitCode === 0 ? 0 : stderr))).toEqual(runs.map(() => 0));
  expect(await tablesIn(folder)).toHaveLength(1);
  expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
};

/** Generates tables in a project, all at once. */
export const startAll = (folder: string, given: readonly string[]): readonly Promise<Ended>[] =>
  given.map((id) => errspec(generateOf(id), folder, { env: envOf(folder) }));

/** Generates some tables at once, round after round, then each by itself. */
export const expectRounds = async (rounds: readonly (readonly string[])[]): Promise<void> => {
  const folder = createProject();
  for (const given of rounds) await expectWhole(folder, startAll(folder, given));
  // What a run remembers is its own output, not that of the other one.
  for (const id of ids) {
    await expectWhole(folder, startAll(folder, [id]));
    expect(await tablesIn(folder)).toEqual([id]);
  }
};

/** Leaves the lock of a run that died, under another name, and expects that it stops no run. */
export const expectDeadLock = async (rename: (lock: string) => string): Promise<void> => {
  const folder = createProject();
  const lock = await leaveLock(folder, 'one');
  renameSync(lock, rename(lock));
  await expectWhole(folder, [errspec([...generateOf('one'), '--force'], folder, { env: envOf(folder) })]);
  expect(await tablesIn(folder)).toEqual(['one']);
};

/** Leaves the lock of a run that died while it was drawing its ticket. */
export const leaveUndrawnLock = async (folder: string): Promise<void> => {
  const lock = await leaveLock(folder, 'one');
  writeFileSync(lock.replace(/\.\d+\.lock$/, '.0.lock'), '');
};
