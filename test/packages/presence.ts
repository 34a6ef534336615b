import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OutputError } from '../../generator/io/failures.ts';
import { withLock } from '../../generator/io/lock.ts';
import { run, troubleOf } from './run.ts';
import type { Command, Places, Toolchain } from './toolchain.ts';
import { cacheOf } from './workshop.ts';

/** What a toolchain is on this machine: its version, and what could not be brought for it. */
export interface Presence {
  readonly version: string;
  readonly trouble: readonly string[];
}

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const runAll = async (commands: readonly Command[]): Promise<readonly string[]> => {
  for (const command of commands) {
    const trouble = troubleOf(command.name, await run(command));
    if (trouble !== undefined) return [trouble];
  }
  return [];
};

/** Brings the tools, unless the same commands have brought them already. */
const prepare = async (toolchain: Toolchain, places: Places): Promise<readonly string[]> => {
  const commands = toolchain.prepare(places);
  const wanted = createHash('sha256').update(JSON.stringify(commands)).digest('hex');
  const stamp = join(places.cache, 'prepared');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return [];
  const trouble = await runAll(commands);
  if (trouble.length === 0) writeFileSync(stamp, wanted);
  return trouble;
};

/** Files of tests run side by side: one of them brings the tools, the others wait, which a new machine may take minutes for. */
const prepareInTurn = async (toolchain: Toolchain, places: Places): Promise<readonly string[]> => {
  for (let patience = 10; ; patience--) {
    try {
      return await withLock(places.cache, { pid: process.pid, isRunning }, () => prepare(toolchain, places));
    } catch (error) {
      if (!(error instanceof OutputError) || patience === 0) throw error;
    }
  }
};

/** Finds a toolchain and brings its tools; absent where it is missing. */
export const findToolchain = async (toolchain: Toolchain): Promise<Presence | undefined> => {
  const cache = cacheOf(toolchain);
  const isNew = !existsSync(cache);
  mkdirSync(cache, { recursive: true });
  const places = { package: cache, driver: cache, cache };
  const found = await run(toolchain.version(places));
  if (found.status !== 'passed') {
    if (isNew) rmSync(cache, { recursive: true });
    return undefined;
  }
  return { version: found.stdout.split('\n', 1)[0] ?? '', trouble: await prepareInTurn(toolchain, places) };
};
