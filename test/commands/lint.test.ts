import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { filesOf } from '../io/temporary.ts';
import { config, createProject, spec } from './project.ts';

vi.mock('../../generator/targets/index.ts', () => import('./fake-targets.ts'));

const warned = spec.replace('message: Empty.', 'message: Empty.\n        messages: { ar: x }');

test('says nothing where nothing is wrong, and writes nothing', async () => {
  const { folder, run } = createProject();
  const before = filesOf(folder);
  expect(await run('errspec lint')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  expect(await run('errspec lint errors.yaml --json')).toEqual({ exitCode: 0, stdout: '[]\n', stderr: '' });
  expect(filesOf(folder)).toEqual(before);
  expect(existsSync(join(folder, '.errspec-cache'))).toBe(false);
});

test('findings are the result: they are on stdout, with their count', async () => {
  const { run } = createProject({ 'errors.yaml': warned.replace('400', '40').replace('name: other', 'name: Other') });
  const { exitCode, stdout, stderr } = await run('errspec lint errors.yaml');
  expect([exitCode, stderr]).toEqual([1, '']);
  expect(stdout).toMatch(/^errors\.yaml:9:17 {2}error {2}status-invalid\n/);
  expect(stdout).toMatch(/\n2 errors\n$/);
});

test('a warning alone is exit code 0, under --strict an error', async () => {
  const { run } = createProject({ 'errors.yaml': warned });
  const loose = await run('errspec lint errors.yaml');
  expect(loose).toMatchObject({ exitCode: 0, stderr: '' });
  expect(loose.stdout).toMatch(/ warning {2}locale-incomplete\n[^]*\n1 warning\n$/);
  const strict = await run('errspec lint errors.yaml --strict');
  expect(strict).toMatchObject({ exitCode: 1, stderr: '' });
  expect(strict.stdout).toMatch(/ error {2}locale-incomplete\n[^]*\n1 error\n$/);
  expect(JSON.parse((await run('errspec lint errors.yaml --strict --json')).stdout)).toMatchObject([
    { severity: 'error' },
  ]);
});

test('paths are shown from the working folder', async () => {
  const { folder, run } = createProject({
    'api/errors.yaml': spec.replace('errspec: 1', 'errspec: 1\ninclude: [a.yaml]'),
    'api/a.yaml': 'x: 1\n',
  });
  expect((await run('errspec lint api/errors.yaml')).stdout).toMatch(/^api\/a\.yaml:1:1 /);
  expect((await run('errspec lint errors.yaml', join(folder, 'api'))).stdout).toMatch(/^a\.yaml:1:1 /);
});

test.each(['errspec lint', 'errspec lint none.yaml', 'errspec lint --config none.yaml'])(
  '%s without any: 2',
  async (line) => {
    const { run } = createProject({});
    const { exitCode, stdout, stderr } = await run(line);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^errspec: .*\n$/);
  },
);

test('a configuration that is wrong: 2, with its findings', async () => {
  const { run } = createProject({ 'errors.yaml': spec, 'errspec.yaml': config.replace('alpha:', 'alhpa:') });
  const { exitCode, stdout, stderr } = await run('errspec lint');
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toContain('target-unknown');
  expect(stderr).toMatch(/\nerrspec: errspec\.yaml is not a valid configuration\.\n$/);
});

test('schema is printed, or written where --out says', async () => {
  const { folder, run } = createProject({});
  const { exitCode, stdout, stderr } = await run('errspec schema');
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({ title: 'Errspec, version 1' });
  expect(await run('errspec schema --out a/b.json')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  expect(readFileSync(join(folder, 'a/b.json'), 'utf8')).toBe(stdout);
});

test('the schema that is committed is the one that is printed', async () => {
  const committed = new URL('../../spec/errspec.schema.json', import.meta.url);
  const { stdout } = await createProject({}).run('errspec schema');
  expect(readFileSync(committed, 'utf8')).toBe(stdout);
});
