import { expect, test } from 'vitest';
import { filesOf } from '../io/temporary.ts';
import { createProject } from './project.ts';

test('what init writes generates at once', async () => {
  const { folder, run } = createProject({});
  expect(await run('errspec init')).toEqual({
    exitCode: 0,
    stdout: '',
    stderr:
      'Wrote errspec.yaml, errors.yaml and .prettierignore.\nLet linters and formatters leave out/ alone.\nNext: errspec generate\n',
  });
  expect(Object.keys(filesOf(folder))).toEqual(['.prettierignore', 'errors.yaml', 'errspec.yaml']);
  expect(await run('errspec lint --strict')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  const { exitCode, stdout, stderr } = await run('errspec generate');
  expect([exitCode, stdout]).toEqual([0, '']);
  expect(stderr).toMatch(/^out: \d+ written, 0 unchanged\n$/);
  expect((await run('errspec generate')).stderr).toMatch(/^Nothing to do: \d+ files are up to date\.\n$/);
});

test('twice is refused, and nothing is overwritten', async () => {
  const { folder, run } = createProject({});
  await run('errspec init api');
  const before = filesOf(folder);
  expect(Object.keys(before)).toEqual(['api/.prettierignore', 'api/errors.yaml', 'api/errspec.yaml']);
  expect(await run('errspec init api')).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: 'errspec: errspec.yaml already exists; nothing was written.\n',
  });
  expect(filesOf(folder)).toEqual(before);
});

test('a spec that is there is not overwritten either', async () => {
  const { folder, run } = createProject({ 'errors.yaml': 'mine' });
  expect(await run('errspec init')).toMatchObject({ exitCode: 2, stdout: '' });
  expect(filesOf(folder)).toEqual({ 'errors.yaml': 'mine' });
});

test('what formatters ignore already is not touched, and what to add is said', async () => {
  const { folder, run } = createProject({ '.prettierignore': 'mine\n' });
  expect(await run('errspec init')).toEqual({
    exitCode: 0,
    stdout: '',
    stderr:
      'Wrote errspec.yaml and errors.yaml.\nAdd out/ to .prettierignore. Let linters and formatters leave out/ alone.\nNext: errspec generate\n',
  });
  expect(filesOf(folder)['.prettierignore']).toBe('mine\n');
});
