import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isStrict } from '../languages.ts';
import { findToolchain } from '../presence.ts';
import { run, troubleOf } from '../run.ts';
import { typescript } from '../toolchains/typescript.ts';
import { cacheOf } from '../workshop.ts';

/*
 * What Vite, webpack and esbuild make of programs that use the package of the OKX table, run with the globals of the
 * language alone: without those of Node, and without those of a browser but where they are given.
 */

const user = mkdtempSync(join(tmpdir(), 'errspec-bundlers-'));
const tools = cacheOf(typescript);
const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

let missing: readonly string[] = [];

beforeAll(async () => {
  const found = await findToolchain(typescript);
  missing = 'why' in found ? [found.why] : found.trouble;
  if (isStrict) expect(missing).toEqual([]);
  cpSync(pathOf('bundlers/programs'), user, { recursive: true });
  cpSync(pathOf('../../../out/typescript'), join(user, 'node_modules/@okx-web3/errors'), { recursive: true });
});

afterAll(() => rmSync(user, { recursive: true, force: true }));

const bundles = new Map<string, Promise<string>>();

/** Returns what a bundler makes of a program. */
const bundle = (bundler: string, program: string): Promise<string> => {
  const path = join(user, `${program}-${bundler}.js`);
  const args = [pathOf(`bundlers/${bundler}.mjs`), join(user, `${program}.mjs`), path, tools];
  const made = bundles.get(path) ?? pass(bundler, args).then(() => readFileSync(path, 'utf8'));
  bundles.set(path, made);
  return made;
};

const pass = async (name: string, args: readonly string[]): Promise<void> => {
  const trouble = troubleOf(name, await run({ name, command: 'node', args, cwd: user }));
  if (trouble !== undefined) expect.fail(trouble);
};

/** Returns what a program answers. */
const runBundle = (text: string, globals: object = {}): unknown => {
  const context = createContext({ ...globals });
  runInContext(text, context);
  return JSON.parse(String(runInContext('JSON.stringify(answer)', context)));
};

describe.each(['vite', 'webpack', 'esbuild'])('%s', (bundler) => {
  beforeEach(({ skip }) => skip(bundler === 'webpack' && missing.length > 0, missing.join('\n')));

  test('bundles a client, which decodes and recognises errors', async () => {
    const page = '<h1>Bad Gateway</h1>';
    expect(runBundle(await bundle(bundler, 'client'), { page, TextEncoder })).toEqual({
      message: '50014 parameter_empty (HTTP 400): Parameter chainIndex can not be empty.',
      params: { parameter: 'chainIndex' },
      wait: 3000,
      is: [true, true, true, true],
      arabic: 'المعامل chainIndex لا يمكن أن يكون فارغًا.',
      stack: true,
      page: 'unknown error (HTTP 502)',
    });
  });

  test.each([
    ['a buffer', (bytes: Uint8Array<ArrayBuffer>) => bytes.buffer],
    ['an array', (bytes: Uint8Array<ArrayBuffer>) => bytes],
  ])('bytes may come from other places: %s', async (_, wrap) => {
    const page = wrap(new TextEncoder().encode('{"code":"50013","msg":"System is busy."}'));
    expect(runBundle(await bundle(bundler, 'client'), { page, TextDecoder })).toMatchObject({
      page: '50013 system_busy (HTTP 502): System is busy, please try again later.',
    });
  });

  test('bundles a server with the rows that it uses alone', async () => {
    const text = await bundle(bundler, 'server');
    expect(runBundle(text)).toEqual({
      status: 429,
      headers: { 'content-type': 'application/json', 'retry-after': '2' },
      body: '{"code":"50011","msg":"Requests too frequent.","data":[]}',
      is: false,
    });
    expect(text).toContain('Requests too frequent.');
    expect(text).not.toContain('Invalid signature.');
  });

  test('bundles a code alone from its sub-path', async () => {
    const text = await bundle(bundler, 'code');
    expect(runBundle(text)).toBe('50014');
    expect(text).not.toMatch(/50013|can not be empty/);
  });
});
