import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cppTarget } from '../../generator/targets/cpp/index.ts';
import { generateAll } from '../generate-all.ts';
import { readSpec } from '../read-spec.ts';
import { isStrict } from './languages.ts';
import { run, troubleOf } from './run.ts';

/** The package of a table with these errors. */
const packageOf = (errors: readonly object[]) => {
  const catalog = { name: 'shop', version: '1.0.0', title: 'Shop' };
  const categories = [{ name: 'general', title: 'General', errors }];
  const spec = { errspec: 1, catalog, envelope: { code: 'code', message: 'msg' }, categories };
  return generateAll(readSpec({ 'shop.yaml': spec }), new Map([[cppTarget, {}]]));
};

const soldOut = { code: 'S1', name: 'sold_out', status: 409, message: 'Sold out.' };
const quotaSpent = { code: 'Q1', name: 'quota_spent', status: 429, message: 'The quota is spent.' };

/** The same version of a table: as it was released, and as it is built with one error more. */
const versions = [
  { name: 'older', error: 'sold_out', errors: [soldOut] },
  { name: 'newer', error: 'quota_spent', errors: [soldOut, quotaSpent] },
];

const folder = mkdtempSync(join(tmpdir(), 'errspec-versions-'));
const sources = fileURLToPath(new URL('cpp/versions/', import.meta.url));

beforeAll(async () => {
  cpSync(sources, folder, { recursive: true });
  for (const { name, errors } of versions) {
    for (const { path, text } of await packageOf(errors)) {
      mkdirSync(dirname(join(folder, name, path)), { recursive: true });
      writeFileSync(join(folder, name, path), text);
    }
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const flags = ['-std=c++17', '-Wall', '-Wextra', '-Werror', '-fvisibility=hidden', '-fPIC'];

const compile = (name: string, error: string, more: readonly string[]): Promise<string> => {
  const own = ['-I', join(name, 'cpp/include'), `-DLIBRARY_NAME=${name}`, `-DLIBRARY_ERROR=${error}`];
  return pass('clang++', [...flags, ...own, ...more, 'library.cpp']);
};

/** What a program prints, which has to pass. */
const pass = async (command: string, args: readonly string[]): Promise<string> => {
  const outcome = await run({ name: command, command, args, cwd: folder, env: { LD_LIBRARY_PATH: folder } });
  const trouble = troubleOf(command, outcome);
  if (trouble !== undefined) expect.fail(trouble);
  return outcome.status === 'missing' ? '' : outcome.stdout;
};

const said = `S1 sold_out (HTTP 409): Sold out.
Q1 quota_spent (HTTP 429): The quota is spent.
Q1 unknown error (HTTP 400): The quota is spent.
Q1 quota_spent (HTTP 400): The quota is spent.
S1 sold_out (HTTP 409): Sold out.
its own: S1 sold_out (HTTP 409): Sold out.
its own: Q1 quota_spent (HTTP 429): The quota is spent.
another: Q1 quota_spent (HTTP 429): The quota is spent.
another: S1 sold_out (HTTP 409): Sold out.
`;

const hasCompiler =
  (await run({ name: 'clang++', command: 'clang++', args: ['--version'], cwd: folder })).status === 'passed';

describe.skipIf(!hasCompiler && !isStrict)('two versions of the package of one table in one C++ program', () => {
  test('as objects', async () => {
    for (const { name, error } of versions) await compile(name, error, ['-c', '-o', `${name}.o`]);
    await pass('clang++', ['-std=c++17', '-o', 'objects', 'main.cpp', 'older.o', 'newer.o']);
    expect(await pass('./objects', [])).toBe(said);
  });

  test('as shared libraries, whose errors can be caught outside', async () => {
    for (const { name, error } of versions) {
      await compile(name, error, ['-shared', '-o', `lib${name}.so`]);
      const symbols = await pass('nm', ['-DC', `lib${name}.so`]);
      expect(symbols.split('\n').filter((line) => / V typeinfo for shop::\w+::error$/u.test(line))).toHaveLength(1);
    }
    await pass('clang++', ['-std=c++17', '-o', 'shared', 'main.cpp', '-L.', '-lolder', '-lnewer']);
    expect(await pass('./shared', [])).toBe(said);
  });
});
