import { mkdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { emptyManifest, parseManifest, printManifest, type Manifest } from '../../../generator/io/manifest.ts';
import { manifestName } from '../../../generator/io/names.ts';
import { put, temporaryFolder } from '../../io/temporary.ts';
import { envOf, errspec, generateOf, isLeftover, readClean, readTree, startErrspec, writeProject } from './project.ts';
import type { Table, Tree } from './project.ts';

/*
 * The real command line is killed again and again while it turns one output into another. Two projects at once, in one of
 * them a person has edited a file. Each run starts from what the killed one left, and asks for another of three tables:
 * files come, go and change, and a whole target comes and goes.
 */

const tables = {
  one: { text: 'Empty.', locales: [0, 40], targets: ['go', 'python'] },
  two: { text: 'Void.', locales: [20, 70], targets: ['go'] },
  three: { text: 'Blank.', locales: [10, 60], targets: ['go', 'python'] },
} as const satisfies Readonly<Record<string, Table>>;
const ids = Object.keys(tables);

type Moment = 'before' | 'making' | 'placing' | 'after';

/** Numbers from 0 to 1 that are the same in every run of the test. */
const seeded = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

const withoutLeftovers = (tree: Tree): Tree => new Map([...tree].filter(([path]) => !isLeftover(path)));

const differing = (one: Tree, other: Tree): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));

const isSame = (one: Tree, other: Tree): boolean => differing(one, other).length === 0;

/** Paths at which something is neither as it was nor as it shall be. */
const brokenPaths = (before: Tree, wanted: Tree, found: Tree): readonly string[] =>
  [...new Set([...before.keys(), ...wanted.keys(), ...found.keys()])].filter((path) => {
    const text = found.get(path);
    if (path !== manifestName) return text !== before.get(path) && text !== wanted.get(path);
    return text !== before.get(path) && (text === undefined || parseManifest(text) === undefined);
  });

const isGo = ([path]: readonly [string, unknown]): boolean => path.startsWith('go/');

const manifestIn = (tree: Tree): Manifest => parseManifest(tree.get(manifestName) ?? '') ?? emptyManifest;

/** The output of a table where a person changed a file of go after another one: nothing is written there. */
const heldGo = (go: Tree, rest: Tree): Tree => {
  const isOther = (entry: readonly [string, unknown]): boolean => !isGo(entry);
  const files = new Map([...[...manifestIn(go).files].filter(isGo), ...[...manifestIn(rest).files].filter(isOther)]);
  const manifest = printManifest({ files, previous: new Map() });
  return new Map([...[...go].filter(isGo), ...[...rest].filter(isOther), [manifestName, manifest]]);
};

interface Lane {
  readonly folder: string;
  readonly seed: number;
  /** What a person made or edited. */
  readonly own: Readonly<Record<string, string>>;
  readonly clean: Readonly<Record<string, Tree>>;
}

/** Kills runs in a project, and looks at what is left after each. */
const killRuns = async ({ folder, seed, own, clean }: Lane, count: number): Promise<Record<Moment, number>> => {
  const random = seeded(seed);
  const out = join(folder, 'out');
  const env = envOf(folder);
  const treeOf = (id: string): Tree => clean[id] ?? new Map();
  const wantedOf = (id: string): Tree =>
    new Map([...('go/README.md' in own ? heldGo(treeOf('one'), treeOf(id)) : treeOf(id)), ...Object.entries(own)]);
  const finish = async (id: string): Promise<void> => {
    const { exitCode, stderr } = await errspec(generateOf(id), folder, { env });
    expect(stderr.includes('by hand'), stderr).toBe('go/README.md' in own);
    expect(exitCode, stderr).toBe('go/README.md' in own ? 1 : 0);
    expect(differing(readTree(out), wantedOf(id)), `${id} is repaired`).toEqual([]);
  };
  const moments = { before: 0, making: 0, placing: 0, after: 0 };
  mkdirSync(out, { recursive: true });
  expect((await errspec(generateOf('one'), folder, { env })).exitCode).toBe(0);
  for (const [path, text] of Object.entries(own)) put(join(out, path), text);

  let id = 'one';
  /** How long the writing may take, in milliseconds: found by trying, so that the kills spread over it. */
  let span = 20;
  for (let killed = 0; killed < count;) {
    id = ids[(ids.indexOf(id) + 1 + Math.floor(random() * (ids.length - 1))) % ids.length] ?? id;
    const wanted = wantedOf(id);
    const before = withoutLeftovers(readTree(out));
    const isBlind = random() < 0.1;
    const share = random();
    const run = startErrspec(generateOf(id), folder, { env });
    const began = new Promise<void>((resolve) => {
      const watcher = watch(out, () => resolve());
      void run.ended.finally(() => watcher.close());
    });
    if (isBlind) await Promise.race([sleep(share * 600), run.ended]);
    else {
      await Promise.race([began, run.ended]);
      if (share * span >= 1) await sleep(share * span);
    }
    run.kill();
    const { signal, exitCode, stderr } = await run.ended;
    const all = readTree(out);
    const found = withoutLeftovers(all);
    expect(brokenPaths(before, wanted, found)).toEqual([]);
    for (const [path, text] of Object.entries(own)) expect(found.get(path), path).toBe(text);
    const isDone = isSame(found, wanted);
    if (!isBlind) span = Math.min(2_000, Math.max(2, span * (isDone ? 0.85 : 1.1)));
    if (signal !== 'SIGKILL') {
      expect(exitCode, stderr).toBe('go/README.md' in own ? 1 : 0);
      expect(isDone).toBe(true);
      continue;
    }
    const hasLeftovers = found.size < all.size;
    const moment = isSame(found, before) ? (hasLeftovers ? 'making' : 'before') : isDone ? 'after' : 'placing';
    moments[moment] += 1;
    killed += 1;
    if (killed % 10 === 0) await finish(id);
  }
  await finish(id);
  return moments;
};

/** Kills that many runs, at moments spread over their work, looks at what each leaves, and counts the moments hit. */
export const killAndRepair = async (kills: number): Promise<Record<Moment, number>> => {
  const makeLane = (): string => {
    const folder = temporaryFolder();
    writeProject(folder, tables);
    return folder;
  };
  const [first, second] = [makeLane(), makeLane()];
  const clean = await readClean(first, ids);
  const mine = { 'go/mine.txt': 'mine\n', 'python/notes/doc.go.123456': 'mine\n', 'notes.txt': 'mine\n' };
  const [one, other] = await Promise.all([
    killRuns({ folder: first, seed: 1, own: mine, clean }, kills / 2),
    killRuns({ folder: second, seed: 2, own: { ...mine, 'go/README.md': 'edited\n' }, clean }, kills / 2),
  ]);
  const sum = (moment: Moment): number => one[moment] + other[moment];
  return { before: sum('before'), making: sum('making'), placing: sum('placing'), after: sum('after') };
};
