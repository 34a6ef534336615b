import { createHash } from 'node:crypto';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { temporaryFolder } from '../../io/temporary.ts';
import { cli, readTree, start } from './project.ts';

/* The same table gives the same bytes of every target, wherever and under whatever settings and Node it runs. */

type Environment = Readonly<Record<string, string>>;
type Hashes = Readonly<Record<string, string>>;

const specs = fileURLToPath(new URL('../../../spec/', import.meta.url));

/** Hash by path of everything that a program generates, in a folder of its own. */
const generateWith = async (program: readonly string[], env: Environment): Promise<Hashes> => {
  const folder = temporaryFolder();
  cpSync(specs, join(folder, 'spec'), { recursive: true });
  const words = [...program, cli, 'generate', 'spec/okx-web3.yaml', '--out', 'out'];
  const { exitCode, stderr } = await start(words, folder, { env }).ended;
  expect(exitCode, stderr).toBe(0);
  return Object.fromEntries(
    [...readTree(join(folder, 'out'))].map(([path, text]) => [path, createHash('sha256').update(text).digest('hex')]),
  );
};

let usual: Promise<Hashes> | undefined;

/** Expects the bytes of a usual run, in another folder, from Node or from a program that runs it. */
export const expectUsualBytes = async (program: readonly string[], env: Environment = {}): Promise<void> => {
  usual ??= generateWith([process.execPath], {});
  const want = await usual;
  expect(Object.keys(want).length).toBeGreaterThan(100);
  expect(await generateWith(program, env)).toEqual(want);
};

/** Runs Node with another umask than the usual one. */
export const underUmask: readonly string[] =
  process.platform === 'win32' ? [process.execPath] : ['sh', '-c', 'umask 077; exec "$@"', 'sh', process.execPath];
