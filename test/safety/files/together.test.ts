import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manifestName } from '../../../generator/io/names.ts';
import { temporaryFolder } from '../../io/temporary.ts';
import { envOf, errspec, generateOf } from './project.ts';
import {
  cleanTrees,
  createProject,
  expectDeadLock,
  expectRounds,
  expectWhole,
  leaveUndrawnLock,
  startAll,
  tablesIn,
} from './together.ts';

describe('runs at once on one output', () => {
  test('two, on a new one', async () => {
    await expectRounds([['one', 'two']]);
  });

  test('by two names of the same folder', async () => {
    const folder = createProject();
    const link = join(temporaryFolder(), 'link');
    symlinkSync(folder, link);
    await expectWhole(folder, [
      errspec([...generateOf('one'), '--out', join(folder, 'out')], folder, { env: envOf(folder) }),
      errspec([...generateOf('two'), '--out', join(link, 'out')], folder, { env: envOf(folder) }),
    ]);
  });
});

describe('a lock left by a run that died', () => {
  test('does not stop the next run', async () => {
    await expectDeadLock((lock) => lock);
  });

  test('does not stop five at once', async () => {
    const folder = createProject();
    await leaveUndrawnLock(folder);
    await expectWhole(folder, startAll(folder, ['one', 'two', 'one', 'two', 'one']));
  });
});

test('a run killed between two others is told from them by both', async () => {
  const folder = createProject();
  const clean = await cleanTrees();
  const out = join(folder, 'out');
  const run = (...words: readonly string[]) => errspec(words, folder, { env: envOf(folder) });
  await run(...generateOf('one'));
  // The manifest of a run that was killed before it moved or removed anything.
  const [one, two] = [clean['one'], clean['two']].map((tree) => tree?.get(manifestName) ?? '');
  const before = one
    ?.replaceAll(/^(?=[0-9a-f]{64} )/gm, '# before ')
    .split('\n')
    .slice(1)
    .join('\n');
  writeFileSync(join(out, manifestName), `${two}${before}`);
  // A run of one target does not forget what the killed one left of the others.
  expect((await run(...generateOf('two'), '--target', 'go')).exitCode).toBe(0);
  expect((await run(...generateOf('two'))).exitCode).toBe(0);
  expect(await tablesIn(folder)).toEqual(['two']);
});
