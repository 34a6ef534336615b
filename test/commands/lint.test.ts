import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
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

const wrong = spec.replace('400', '40');

test('several files, each with its findings', async () => {
  const { run } = createProject({ 'a.yaml': wrong, 'b.yaml': spec, 'c.yaml': wrong });
  const { exitCode, stdout } = await run('errspec lint a.yaml b.yaml c.yaml');
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/^a\.yaml:9:17 [^]*\nc\.yaml:9:17 /);
  expect(stdout).not.toContain('b.yaml');
});

describe('a text on stdin', () => {
  test('is a spec', async () => {
    const { folder, run } = createProject({});
    const { exitCode, stdout } = await run('errspec lint -', folder, { input: wrong });
    expect([exitCode, stdout]).toEqual([1, expect.stringMatching(/^stdin\.yaml:9:17 {2}error {2}status-invalid\n/)]);
  });

  test('is what an editor has not saved: in the place of the file of that path', async () => {
    const files = {
      'errspec.yaml': 'version: 1\nspec: api/errors.yaml\nout: out\n',
      'api/errors.yaml': spec.replace('errspec: 1', 'errspec: 1\ninclude: [more.yaml]'),
      'api/more.yaml': 'categories: []\n',
    };
    const { folder, run } = createProject(files);
    const lint = (path: string, input: string) => run(`errspec lint - --stdin-filepath ${path}`, folder, { input });
    expect(await lint('api/more.yaml', files['api/more.yaml'])).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    const twice =
      'categories: [{ name: more, title: More, errors: [{ code: 1001, name: x, status: 400, message: X. }] }]\n';
    expect((await lint('api/more.yaml', twice)).stdout).toContain('code-duplicate');
    expect((await lint('api/errors.yaml', wrong)).stdout).toMatch(/^api\/errors\.yaml:9:17 /);
  });
});

test('a spec that a configuration names may use what is in the folder of the configuration', async () => {
  const files = {
    'errspec.yaml': 'version: 1\nspec: api/errors.yaml\nout: out\n',
    'api/errors.yaml': spec.replace('errspec: 1', 'errspec: 1\nlocales: [../locales/ar.yaml]'),
    'locales/ar.yaml': 'locale: ar\nmessages: { "1001": x, "1002": y }\n',
  };
  const { folder, run } = createProject(files);
  expect(await run('errspec lint')).toMatchObject({ exitCode: 0, stdout: '' });
  expect(await run('errspec lint api/errors.yaml')).toMatchObject({ exitCode: 0, stdout: '' });
  expect(await run('errspec lint errors.yaml', join(folder, 'api'))).toMatchObject({ exitCode: 0, stdout: '' });
});

test('on a terminal, what was looked at is said where nothing was found', async () => {
  const { folder, run } = createProject();
  const isTerminal = { isTerminal: true };
  expect(await run('errspec lint', folder, isTerminal)).toEqual({
    exitCode: 0,
    stdout: '',
    stderr: 'errors.yaml: 2 errors in 1 category, nothing to say\n',
  });
  expect((await run('errspec lint --quiet', folder, isTerminal)).stderr).toBe('');
  await run('errspec generate');
  expect((await run('errspec check', folder, isTerminal)).stderr).toBe('out: 6 files, all up to date\n');
});

test('--quiet prints errors only', async () => {
  const { run } = createProject({ 'errors.yaml': warned });
  expect(await run('errspec lint errors.yaml --quiet')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  const { stdout } = await run('errspec lint errors.yaml --quiet --strict');
  expect(stdout).toContain('locale-incomplete');
});

describe('--format', () => {
  test('github: line breaks and commas do not end an annotation', async () => {
    const { run } = createProject({ 'a,b:c.yaml': wrong.replace('version: 1.0.0', 'version: "100%,\\n::error::"') });
    const { stdout } = await run('errspec lint a,b:c.yaml --format github');
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBe(2);
    for (const line of lines) expect(line).toMatch(/^::error file=a%2Cb%3Ac\.yaml,line=\d+,col=\d+,endLine=\d+,/);
  });

  test('sarif: one run, its rules and results', async () => {
    const { run } = createProject({ 'my errors.yaml': '', 'errors.yaml': wrong });
    const { stdout } = await run('errspec lint errors.yaml --format sarif');
    const log = JSON.parse(stdout) as { runs: { results: { ruleId: string; level: string }[] }[] };
    expect(log.runs[0]?.results).toMatchObject([{ ruleId: 'status-invalid', level: 'error' }]);
  });

  test('check: stale files are findings', async () => {
    const { folder, run } = createProject();
    await run('errspec generate');
    writeFileSync(join(folder, 'errors.yaml'), spec.replace('Other.', 'Else.'));
    expect(await run('errspec check --format github')).toEqual({
      exitCode: 1,
      stdout:
        '::error file=out/alpha/errors/other.txt,title=output-stale::This file is not what the spec gives. Run errspec generate.\n',
      stderr: '',
    });
    expect(JSON.parse((await run('errspec check --format sarif')).stdout)).toMatchObject({
      runs: [{ results: [{ ruleId: 'output-stale' }] }],
    });
    expect(JSON.parse((await run('errspec check --format json')).stdout)).toEqual({
      stale: ['out/alpha/errors/other.txt'],
    });
  });

  test.each(['errspec lint --json', 'errspec lint --format json', 'errspec generate --json', 'errspec check --json'])(
    '%s answers JSON where a configuration is missing or wrong',
    async (line) => {
      const missing = await createProject({}).run(line);
      expect(missing.exitCode).toBe(2);
      expect(JSON.parse(missing.stdout)).toEqual({
        error: { message: expect.stringMatching(/^There is no errspec\.yaml/), diagnostics: [] },
      });
      const broken = await createProject({ 'errspec.yaml': 'version: 1\nspec: errors.yaml\n' }).run(line);
      expect(JSON.parse(broken.stdout)).toMatchObject({ error: { diagnostics: [{ rule: 'key-missing' }] } });
    },
  );
});
