import { readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../io/temporary.ts';
import { envOf, errspec, generateOf, leaveLock, readClean, readTree, writeProject } from './project.ts';
import type { Table, Tree } from './project.ts';

const tables = {
  one: { text: 'Empty.', locales: [0, 30], targets: ['go', 'python'] },
  two: { text: 'Void.', locales: [15, 45], targets: ['go'] },
} as const satisfies Readonly<Record<string, Table>>;

const createProject = (): string => {
  const folder = temporaryFolder();
  writeProject(folder, tables);
  return folder;
};

/** The tables whose clean output a folder holds, file by file. */
const tablesIn = (out: string, clean: Readonly<Record<string, Tree>>): readonly string[] => {
  const found = readTree(out);
  return Object.keys(clean).filter((id) => {
    const tree = clean[id] ?? new Map();
    return tree.size === found.size && [...tree].every(([path, text]) => found.get(path) === text);
  });
};

describe('runs at once on one output', () => {
  test.each([
    ['two, on a new one', [['one', 'two']]],
    [
      'two, again and again',
      [
        ['two', 'one'],
        ['one', 'two'],
        ['two', 'one'],
      ],
    ],
    [
      'five',
      [
        ['one', 'two', 'one', 'two', 'one'],
        ['two', 'one', 'two', 'one', 'two'],
      ],
    ],
  ])('%s', async (_, rounds) => {
    const folder = createProject();
    const clean = await readClean(folder, Object.keys(tables));
    for (const ids of rounds) {
      const ended = await Promise.all(ids.map((id) => errspec(generateOf(id), folder, { env: envOf(folder) })));
      expect(ended.map(({ exitCode, stderr }) => (exitCode === 0 ? 0 : stderr))).toEqual(ids.map(() => 0));
      expect(tablesIn(join(folder, 'out'), clean)).toHaveLength(1);
    }
    expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
    // What a run remembers is its own output, not that of the other one.
    for (const id of Object.keys(tables)) {
      const { exitCode, stderr } = await errspec(generateOf(id), folder, { env: envOf(folder) });
      expect(exitCode, stderr).toBe(0);
      expect(tablesIn(join(folder, 'out'), clean)).toEqual([id]);
    }
  });

  test('by two names of the same folder', async () => {
    const folder = createProject();
    const clean = await readClean(folder, Object.keys(tables));
    const link = join(temporaryFolder(), 'link');
    symlinkSync(folder, link);
    const ended = await Promise.all([
      errspec([...generateOf('one'), '--out', join(folder, 'out')], folder, { env: envOf(folder) }),
      errspec([...generateOf('two'), '--out', join(link, 'out')], folder, { env: envOf(folder) }),
    ]);
    expect(ended.map(({ exitCode, stderr }) => (exitCode === 0 ? 0 : stderr))).toEqual([0, 0]);
    expect(tablesIn(join(folder, 'out'), clean)).toHaveLength(1);
  });
});

describe('a lock left by a run that died', () => {
  const dead = 999_999_999;

  test.each([
    ['as it was left', (lock: string) => lock],
    ['by a run that was drawing its ticket', (lock: string) => lock.replace(/\.\d+\.lock$/, '.0.lock')],
    ['by a process that is long gone', (lock: string) => lock.replace(/\.\d+-/, `.${dead}-`)],
  ])('%s, does not stop the next run', async (_, rename) => {
    const folder = createProject();
    const clean = await readClean(folder, ['one']);
    const lock = await leaveLock(folder, 'one');
    renameSync(lock, rename(lock));
    const { exitCode, stderr } = await errspec([...generateOf('one'), '--force'], folder, { env: envOf(folder) });
    expect(exitCode, stderr).toBe(0);
    expect(tablesIn(join(folder, 'out'), clean)).toEqual(['one']);
    expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
  });

  test('does not stop five at once', async () => {
    const folder = createProject();
    const clean = await readClean(folder, Object.keys(tables));
    const lock = await leaveLock(folder, 'one');
    writeFileSync(lock.replace(/\.\d+\.lock$/, '.0.lock'), '');
    const ids = ['one', 'two', 'one', 'two', 'one'];
    const ended = await Promise.all(ids.map((id) => errspec(generateOf(id), folder, { env: envOf(folder) })));
    expect(ended.map(({ exitCode, stderr }) => (exitCode === 0 ? 0 : stderr))).toEqual(ids.map(() => 0));
    expect(tablesIn(join(folder, 'out'), clean)).toHaveLength(1);
    expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
  });
});

test('a run killed between two others is told from them by both', async () => {
  const folder = createProject();
  const clean = await readClean(folder, Object.keys(tables));
  const out = join(folder, 'out');
  const run = (...words: readonly string[]) => errspec(words, folder, { env: envOf(folder) });
  await run(...generateOf('one'));
  // The manifest of a run that was killed before it moved or removed anything.
  const [one, two] = [clean['one'], clean['two']].map(
    (tree) => JSON.parse(tree?.get('manifest.json') ?? '') as { files: object },
  );
  writeFileSync(join(out, 'manifest.json'), JSON.stringify({ ...two, previous: one?.files }));
  // A run of one target does not forget what the killed one left of the others.
  expect((await run(...generateOf('two'), '--target', 'go')).exitCode).toBe(0);
  expect((await run(...generateOf('two'))).exitCode).toBe(0);
  expect(tablesIn(out, clean)).toEqual(['two']);
});
