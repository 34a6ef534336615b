import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { filesOf, put, temporaryFolder } from '../io/temporary.ts';
import { config, createProject, output, spec } from './project.ts';

vi.mock('../../generator/targets/index.ts', () => import('./fake-targets.ts'));

/** What is in out/, except the manifest. */
const outputOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(filesOf(folder)).filter(
      ([path]) =>
        path.startsWith('out/') && !['out/manifest.txt', 'out/.gitattributes', 'out/.editorconfig'].includes(path),
    ),
  );

describe('generate', () => {
  test('writes everything, and then nothing', async () => {
    const { folder, run } = createProject();
    expect(await run('errspec generate')).toEqual({ exitCode: 0, stdout: '', stderr: 'out: 6 written, 0 unchanged\n' });
    expect(outputOf(folder)).toEqual(output);
    const after = filesOf(folder);
    expect(await run('errspec generate')).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: 'Nothing to do: 7 files are up to date.\n',
    });
    expect(await run('errspec generate --force')).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: 'out: 0 written, 6 unchanged\n',
    });
    expect(filesOf(folder)).toEqual(after);
  });

  test('finds the configuration in a parent folder', async () => {
    const { folder, run } = createProject();
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    expect(await run('errspec generate', join(folder, 'a/b'))).toMatchObject({
      exitCode: 0,
      stderr: '../../out: 6 written, 0 unchanged\n',
    });
    expect(outputOf(folder)).toEqual(output);
  });

  test('takes a spec, with every target and default options', async () => {
    const { folder, run } = createProject({ 'my.yaml': spec });
    expect(await run('errspec generate my.yaml')).toMatchObject({ exitCode: 0 });
    expect(outputOf(folder)).toEqual({ ...output, 'out/alpha/codes.txt': 'none 1001\nnone 1002\n' });
  });

  test('writes where --out says, outside too', async () => {
    const { folder, run } = createProject();
    const outside = temporaryFolder();
    expect(await run(`errspec generate --out ${outside}`)).toMatchObject({ exitCode: 0, stdout: '' });
    expect(Object.keys(filesOf(outside))).toContain('beta/version.json');
    expect(outputOf(folder)).toEqual({});
  });

  test('makes one target and leaves the others alone', async () => {
    const { folder, run } = createProject();
    await run('errspec generate');
    writeFileSync(
      join(folder, 'errors.yaml'),
      spec.replace('version: 1.0.0', 'version: 2.0.0').replace('Other.', 'Else.'),
    );
    expect(await run('errspec generate --target beta')).toMatchObject({
      exitCode: 0,
      stderr: 'out: 1 written, 2 unchanged\n',
    });
    expect(outputOf(folder)).toEqual({ ...output, 'out/beta/version.json': '{ "version": "2.0.0" }\n' });
    expect(await run('errspec generate -t alpha,beta')).toMatchObject({
      exitCode: 0,
      stderr: 'out: 1 written, 5 unchanged\n',
    });
    expect(outputOf(folder)['out/alpha/errors/other.txt']).toBe('Else.\n');
  });

  test('removes files that are no longer generated', async () => {
    const { folder, run } = createProject();
    await run('errspec generate');
    writeFileSync(join(folder, 'errors.yaml'), spec.replace('name: other', 'name: another'));
    expect(await run('errspec generate')).toMatchObject({
      exitCode: 0,
      stderr: 'out: 1 written, 1 removed, 5 unchanged\n',
    });
    expect(Object.keys(outputOf(folder))).toContain('out/alpha/errors/another.txt');
    expect(Object.keys(outputOf(folder))).not.toContain('out/alpha/errors/other.txt');
  });

  test('several catalogs, each in a folder of its own', async () => {
    const { folder, run } = createProject({
      'a.yaml': spec,
      'b.yaml': spec.replace('Empty.', 'Void.'),
      'errspec.yaml':
        'version: 1\ncatalogs:\n  - { spec: a.yaml, out: out/a, targets: { beta: {} } }\n  - { spec: b.yaml, out: out/b }\n',
    });
    expect(await run('errspec generate')).toMatchObject({
      exitCode: 0,
      stderr: 'out/a: 3 written, 0 unchanged\nout/b: 6 written, 0 unchanged\n',
    });
    expect(outputOf(folder)['out/b/alpha/errors/parameter_empty.txt']).toBe('Void.\n');
    expect(await run('errspec generate --out x')).toMatchObject({ exitCode: 2, stdout: '' });
  });

  const twoCatalogs = {
    'api/a.yaml': spec,
    'api/b.yaml': spec.replace('Empty.', 'Void.'),
    'errspec.yaml':
      'version: 1\ncatalogs:\n  - { spec: api/a.yaml, out: out/a, targets: { beta: {} } }\n  - { spec: api/b.yaml, out: out/b, targets: { alpha: { module: shop } } }\n',
  };

  test('--target makes what the configuration says of each catalog, and nothing else', async () => {
    const { folder, run } = createProject(twoCatalogs);
    expect(await run('errspec generate --target alpha')).toMatchObject({
      exitCode: 0,
      stderr: 'out/b: 5 written, 0 unchanged\n',
    });
    expect(await run('errspec generate --target beta')).toMatchObject({ exitCode: 0 });
    expect(await run('errspec check')).toMatchObject({ exitCode: 0, stdout: '' });
    expect(outputOf(folder)['out/b/alpha/codes.txt']).toBe('shop 1001\nshop 1002\n');
    writeFileSync(
      join(folder, 'errspec.yaml'),
      twoCatalogs['errspec.yaml'].replace('alpha: { module: shop }', 'beta: {}'),
    );
    expect(await run('errspec generate --target alpha')).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'errspec: The configuration does not make the target alpha. Add it to targets in errspec.yaml.\n',
    });
  });

  test.each(['errspec generate api/b.yaml', 'errspec generate ../api/b.yaml'])(
    '%s: a spec that a configuration names belongs to it',
    async (line) => {
      const { folder, run } = createProject(twoCatalogs);
      mkdirSync(join(folder, 'elsewhere'));
      expect(await run(line, line.includes('..') ? join(folder, 'elsewhere') : folder)).toMatchObject({ exitCode: 0 });
      expect(Object.keys(outputOf(folder))).toEqual([
        'out/b/.editorconfig',
        'out/b/.gitattributes',
        'out/b/alpha/codes.txt',
        'out/b/alpha/errors/other.txt',
        'out/b/alpha/errors/parameter_empty.txt',
        'out/b/manifest.txt',
      ]);
    },
  );

  test('writes nothing at all where one of several specs is wrong', async () => {
    const { folder, run } = createProject({
      'a.yaml': spec,
      'b.yaml': spec.replace('400', '4000'),
      'errspec.yaml': 'version: 1\ncatalogs: [{ spec: a.yaml, out: out/a }, { spec: b.yaml, out: out/b }]\n',
    });
    const before = filesOf(folder);
    const { exitCode, stdout, stderr } = await run('errspec generate');
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^b\.yaml:9:17 {2}error {2}status-invalid\n[^]*\n1 error\nNothing was written\.\n$/);
    expect(filesOf(folder)).toEqual(before);
  });

  test('a warning is told every time and stops nothing, unless --strict', async () => {
    const { folder, run } = createProject({
      'errors.yaml': spec.replace('message: Empty.', 'message: Empty.\n        messages: { ar: x }'),
      'errspec.yaml': config,
    });
    for (const rest of ['6 written, 0 unchanged', '0 written, 6 unchanged']) {
      const { exitCode, stdout, stderr } = await run('errspec generate');
      expect([exitCode, stdout]).toEqual([0, '']);
      expect(stderr).toContain('locale-incomplete');
      expect(stderr).toMatch(new RegExp(`\n1 warning\nout: ${rest}\n$`));
    }
    rmSync(join(folder, 'out'), { recursive: true });
    expect(await run('errspec generate --strict')).toMatchObject({ exitCode: 1, stdout: '' });
    expect(outputOf(folder)).toEqual({});
  });

  test('--quiet says nothing but errors', async () => {
    const { folder, run } = createProject();
    expect(await run('errspec generate --quiet')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(await run('errspec generate --quiet')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    writeFileSync(join(folder, 'errors.yaml'), spec.replace('400', '4000'));
    const { exitCode, stderr } = await run('errspec generate --quiet');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('status-invalid');
  });
});

describe('--dry-run', () => {
  test('says what would be written and writes nothing, no cache either', async () => {
    const { folder, run } = createProject();
    const before = filesOf(folder);
    expect(await run('errspec generate --dry-run')).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: 'out: 6 would be written, 0 unchanged\n',
    });
    expect(filesOf(folder)).toEqual(before);
    expect(() => readFileSync(join(folder, '.errspec-cache/.gitignore'))).toThrow();
  });
});

describe('--json', () => {
  test('the result on stdout, with one shape', async () => {
    const { run } = createProject();
    const { exitCode, stdout, stderr } = await run('errspec generate --json');
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual([
      {
        spec: 'errors.yaml',
        out: 'out',
        written: expect.toSatisfy(
          (paths: string[]) =>
            paths.toSorted().join() === ['out/.editorconfig', 'out/.gitattributes', ...Object.keys(output)].join(),
        ),
        removed: [],
        kept: [],
        unchanged: 0,
        diagnostics: [],
      },
    ]);
    expect(JSON.parse((await run('errspec generate --json')).stdout)).toMatchObject([{ written: [], unchanged: 6 }]);
  });

  test('findings too', async () => {
    const { run } = createProject({ 'errors.yaml': spec.replace('400', '4000') });
    const { exitCode, stdout, stderr } = await run('errspec generate errors.yaml --json');
    expect([exitCode, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout)).toEqual([
      {
        spec: 'errors.yaml',
        out: 'out',
        written: [],
        removed: [],
        kept: [],
        unchanged: 0,
        diagnostics: [
          {
            rule: 'status-invalid',
            severity: 'error',
            file: 'errors.yaml',
            start: { line: 9, column: 17 },
            end: { line: 9, column: 21 },
            message: 'A status must be a whole number from 100 to 599.',
          },
        ],
      },
    ]);
  });
});

describe('a file that a person changed', () => {
  const edited = async () => {
    const project = createProject();
    await project.run('errspec generate');
    put(join(project.folder, 'out/alpha/codes.txt'), 'mine\n');
    return project;
  };

  test('is named and kept, with exit code 1, each time', async () => {
    const { folder, run } = await edited();
    for (let times = 0; times < 2; times++) {
      const { exitCode, stdout, stderr } = await run('errspec generate');
      expect([exitCode, stdout]).toEqual([1, '']);
      expect(stderr).toContain(
        'out/alpha/codes.txt was changed by hand.\n--- out/alpha/codes.txt\tcurrent\n+++ out/alpha/codes.txt\texpected\n@@ -1,1 +1,2 @@\n-mine\n+shop 1001\n+shop 1002\nNothing was written to out/alpha: a package is written whole or not at all.\n',
      );
      expect(outputOf(folder)['out/alpha/codes.txt']).toBe('mine\n');
    }
    expect((await run('errspec generate --quiet')).stderr).toContain('out/alpha/codes.txt');
    expect(JSON.parse((await run('errspec generate --json')).stdout)).toMatchObject([
      { kept: ['out/alpha/codes.txt'] },
    ]);
  });

  test('keeps the rest of its package as it was, and no other package', async () => {
    const { folder, run } = await edited();
    writeFileSync(
      join(folder, 'errors.yaml'),
      spec.replace('Other.', 'Else.').replace('version: 1.0.0', 'version: 2.0.0'),
    );
    expect(await run('errspec generate')).toMatchObject({ exitCode: 1 });
    expect(outputOf(folder)).toEqual({
      ...output,
      'out/alpha/codes.txt': 'mine\n',
      'out/beta/version.json': '{ "version": "2.0.0" }\n',
    });
  });

  test('is overwritten with --force', async () => {
    const { folder, run } = await edited();
    expect(await run('errspec generate --force')).toMatchObject({
      exitCode: 0,
      stderr: 'out: 1 written, 5 unchanged\n',
    });
    expect(outputOf(folder)).toEqual(output);
  });

  test('is no longer told once it is as it should be', async () => {
    const { folder, run } = await edited();
    put(join(folder, 'out/alpha/codes.txt'), output['out/alpha/codes.txt']);
    expect(await run('errspec generate')).toMatchObject({ exitCode: 0 });
  });
});

describe('what cannot be done', () => {
  test.each<readonly [string, RegExp]>([
    ['errspec generate', /^errspec: There is no errspec\.yaml in this folder or a parent folder\. .*\n$/],
    ['errspec generate none.yaml', /^errspec: none\.yaml cannot be read: there is no such file\.\n$/],
    ['errspec generate --config none.yaml', /^errspec: .*none\.yaml cannot be read: there is no such file\.\n$/],
    [
      'errspec generate good.yaml --target gamma',
      /^errspec: There is no target gamma\. The targets are alpha, beta\.\n$/,
    ],
    ['errspec generate good.yaml --out good.yaml', /^errspec: /],
    ['errspec generate good.yaml --out foreign', /^errspec: .*manifest\.txt is not a manifest of errspec; .*\n$/],
    ['errspec generate good.yaml --out linked', /^errspec: .*link that leads out.*; nothing was written\.\n$/],
    ['errspec generate --nonsense', /unknown option/],
    ['errspec generate a b', /too many arguments/],
    ['errspec nonsense', /unknown command/],
  ])('%s', async (line, want) => {
    const { folder, run } = createProject({ 'good.yaml': spec, 'foreign/manifest.txt': '{"name":"app"}' });
    mkdirSync(join(folder, 'linked'));
    symlinkSync(temporaryFolder(), join(folder, 'linked/alpha'));
    const before = filesOf(folder);
    const { exitCode, stdout, stderr } = await run(line);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(want);
    expect(filesOf(folder)).toEqual(before);
  });

  test('without a command, help on stderr and exit code 2', async () => {
    const { exitCode, stdout, stderr } = await createProject().run('errspec');
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Usage: errspec/);
  });

  test.each(['errspec --help', 'errspec generate --help', 'errspec --version', 'errspec help lint'])(
    '%s is a result',
    async (line) => {
      const { exitCode, stdout, stderr } = await createProject().run(line);
      expect([exitCode, stderr]).toEqual([0, '']);
      expect(stdout).not.toBe('');
    },
  );

  test('help lists the targets with their options', async () => {
    const { stdout } = await createProject().run('errspec generate --help');
    expect(stdout).toContain('alpha        Alpha\n                 module: name of the module\n  beta         Beta');
  });
});
