import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from './io/temporary.ts';
import { start } from './safety/files/project.ts';

const project = fileURLToPath(new URL('../', import.meta.url));

/** The package as it is published, in a folder that has nothing else but the packages it depends on. */
const install = (): string => {
  const folder = temporaryFolder();
  const words = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
  const packed = execFileSync('npm', words, { cwd: project, encoding: 'utf8' }).trim();
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'errspec'), { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, packed), '-C', join(modules, 'errspec'), '--strip-components=1']);
  for (const name of ['ts-morph', 'prettier']) symlinkSync(join(project, 'node_modules', name), join(modules, name));
  return folder;
};

/** Commands in the order in which they run, and what each says. */
const calls: readonly (readonly [words: string, stdout: RegExp, stderr: RegExp])[] = [
  ['--version', /^\d+\.\d+\.\d+\n$/, /^$/],
  ['generate --help', /typescript/, /^$/],
  ['init', /^$/, /^Wrote errspec.yaml, errors.yaml and .prettierignore.\n/],
  ['lint', /^$/, /^$/],
  ['explain code-duplicate', /^code-duplicate · a rule of errspec lint\n/, /^$/],
  ['generate', /^$/, /^out: \d+ written, 0 unchanged\n$/],
  ['generate', /^$/, /^Nothing to do: \d+ files are up to date.\n$/],
  ['generate other.yaml --out all', /^$/, /^all: \d+ written, 0 unchanged\n$/],
  ['check', /^$/, /^$/],
  ['schema --out errspec.schema.json', /^$/, /^$/],
];

test('the package that is published has all that its commands need', async () => {
  const folder = install();
  // A spec that no configuration names: every target is made of it.
  for (const [words, stdout, stderr] of calls) {
    if (words.includes('other.yaml')) copyFileSync(join(folder, 'errors.yaml'), join(folder, 'other.yaml'));
    const ended = await start([process.execPath, 'node_modules/errspec/dist/cli.js', ...words.split(' ')], folder)
      .ended;
    expect(ended.stderr, words).toMatch(stderr);
    expect(ended.stdout, words).toMatch(stdout);
    expect(ended.exitCode, words).toBe(0);
  }
  expect(readdirSync(join(folder, 'all'))).toHaveLength(19);
});
