import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { filesOf, put } from '../io/temporary.ts';
import { createProject, spec } from './project.ts';

vi.mock('../../generator/targets/index.ts', () => import('./fake-targets.ts'));

const generated = async () => {
  const project = createProject();
  await project.run('errspec generate');
  return project;
};

test('says nothing where everything is as generate would write it', async () => {
  const { run } = await generated();
  expect(await run('errspec check')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  expect(await run('errspec check --json')).toEqual({ exitCode: 0, stdout: '{\n  "stale": []\n}\n', stderr: '' });
});

test('shows the differences, exits with 1 and writes nothing', async () => {
  const { folder, run } = await generated();
  writeFileSync(
    join(folder, 'errors.yaml'),
    spec.replace('Other.', 'Else.').replace('name: parameter_empty', 'name: void'),
  );
  const before = filesOf(folder);
  const { exitCode, stdout, stderr } = await run('errspec check');
  expect(exitCode).toBe(1);
  expect(stdout).toContain(
    '--- out/alpha/errors/other.txt\tcurrent\n+++ out/alpha/errors/other.txt\texpected\n@@ -1,1 +1,1 @@\n-Other.\n+Else.\n',
  );
  expect(stdout).toContain('+++ out/alpha/errors/void.txt\texpected\n@@ -0,0 +1,1 @@\n+Empty.\n');
  expect(stdout).toContain('out/alpha/errors/parameter_empty.txt is no longer generated\n');
  expect(stderr).toBe('3 files are stale. Run errspec generate.\n');
  expect(filesOf(folder)).toEqual(before);
  expect(JSON.parse((await run('errspec check --json')).stdout)).toEqual({
    stale: ['out/alpha/errors/void.txt', 'out/alpha/errors/other.txt', 'out/alpha/errors/parameter_empty.txt'],
  });
});

test.each<readonly [string, (folder: string) => void]>([
  ['a file that a person changed', (folder) => put(join(folder, 'out/alpha/codes.txt'), 'mine\n')],
  ['a file that is gone', (folder) => rmSync(join(folder, 'out/alpha/codes.txt'))],
])('%s is stale', async (_, change) => {
  const { folder, run } = await generated();
  change(folder);
  expect(await run('errspec check')).toMatchObject({ exitCode: 1, stderr: '1 file is stale. Run errspec generate.\n' });
});

test('looks at one target alone where it is told to', async () => {
  const { folder, run } = await generated();
  put(join(folder, 'out/alpha/codes.txt'), 'mine\n');
  expect(await run('errspec check --target beta')).toMatchObject({ exitCode: 0 });
});

test('a spec that is wrong is not compared', async () => {
  const { folder, run } = await generated();
  writeFileSync(join(folder, 'errors.yaml'), 'errspec: 1\n');
  const { exitCode, stdout, stderr } = await run('errspec check');
  expect([exitCode, stdout]).toEqual([1, '']);
  expect(stderr).toContain('key-missing');
});

test('differences are cut where they bury everything else', async () => {
  const { folder, run } = await generated();
  put(join(folder, 'out/alpha/codes.txt'), 'mine\n'.repeat(500));
  const { stdout } = await run('errspec check');
  expect(stdout.split('\n').length).toBeLessThan(50);
  expect(stdout).toMatch(/\n…\n$/);
  expect(readFileSync(join(folder, 'out/alpha/codes.txt'), 'utf8')).toContain('mine');
});
