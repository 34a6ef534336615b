import { execFileSync } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { filesOf, temporaryFolder } from '../io/temporary.ts';
import { createRepository, openRepository } from './repository.ts';

const prettier = fileURLToPath(new URL('../../node_modules/prettier/bin/prettier.cjs', import.meta.url));

const format = (folder: string): void => {
  execFileSync(process.execPath, [prettier, '--log-level=silent', '--write', '.'], { cwd: folder });
};

test('Prettier leaves alone what init says', async () => {
  const { folder, errspec, output } = openRepository(temporaryFolder());
  await errspec('init');
  await errspec('generate');
  const before = output();
  format(folder);
  expect(output()).toEqual(before);
  expect((await errspec('check')).exitCode).toBe(0);
});

test('what a formatter changed is named, and what to do', async () => {
  const { folder, errspec, addError, output, cleanOutput } = await createRepository();
  writeFileSync(join(folder, '.prettierrc'), '{ "semi": false, "tabWidth": 8 }');
  format(folder);
  const before = output();
  addError('General', 1500, 'parameter_odd');
  const { exitCode, stderr } = await errspec('generate');
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/out\/typescript\/\S+ was changed by hand\./);
  expect(stderr).toContain(
    'Nothing was written to out/typescript: a package is written whole or not at all.\n  Move them away, or overwrite them with errspec generate --force.\n  If a formatter or a hook changed them, let it ignore out/ first.\n',
  );
  const isOf = (folder: string) => (path: string) => path.startsWith(`${folder}/`);
  for (const path of Object.keys(before).filter(isOf('typescript'))) expect(output()[path]).toBe(before[path]);
  expect((await errspec('generate --force')).exitCode).toBe(0);
  expect(output()).toEqual(await cleanOutput());
});

test('a newline that a commit hook appended: the package is written whole or not at all', async () => {
  const { folder, errspec, addError, output, cleanOutput } = await createRepository();
  const path = 'out/python/README.md';
  appendFileSync(join(folder, path), '\n');
  addError('General', 1500, 'parameter_odd');
  const before = output();
  const { exitCode, stderr } = await errspec('generate');
  expect(exitCode).toBe(1);
  expect(stderr).toContain(`${path} was changed by hand.\n--- ${path}\tcurrent\n+++ ${path}\texpected\n@@ `);
  const after = output();
  const isPython = (name: string): boolean => name.startsWith('python/');
  for (const name of [...Object.keys(before), ...Object.keys(after)].filter(isPython)) {
    expect(after[name], name).toBe(before[name]);
  }
  // Other packages do not wait for it.
  const clean = await cleanOutput();
  for (const name of Object.keys(clean).filter((one) => one.startsWith('go/'))) expect(after[name]).toBe(clean[name]);
  expect((await errspec('generate --force --target python')).exitCode).toBe(0);
  expect(output()).toEqual(clean);
});

test('a file that errspec never made is said to be in the way', async () => {
  const repository = await createRepository();
  const { folder, errspec, addError, output } = repository;
  const path = 'out/java/src/main/java/com/example/shoperrors/ParameterOddParams.java';
  writeFileSync(join(folder, path), 'mine\n');
  addError('General', 1500, 'parameter_odd');
  const { exitCode, stderr } = await errspec('generate');
  expect(exitCode).toBe(1);
  expect(stderr).toContain(`${path} is in the way: errspec did not make it.\nNothing was written to out/java`);
  expect(stderr).not.toContain('by hand');
  expect(output()[path.slice('out/'.length)]).toBe('mine\n');
});

test('generated files end with one newline and have no spaces at the ends of lines, as hooks want it', () => {
  const files = filesOf(fileURLToPath(new URL('../../out', import.meta.url)));
  const untidy = Object.entries(files).filter(([, text]) => !/^$|\S\n$/.test(text) || /[ \t]$/m.test(text));
  expect(untidy.map(([path]) => path)).toEqual([]);
});
