import { createHash } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { OutputError } from './failures.ts';

/** The processes of the machine. */
export interface Processes {
  readonly pid: number;
  readonly isRunning: (pid: number) => boolean;
}

/** Longest wait for another run, in milliseconds. */
const patience = 60_000;

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

const tryCreate = (path: string, pid: number): boolean => {
  try {
    writeFileSync(path, String(pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
};

const readOwner = (path: string): number | undefined => {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};

/** Takes the lock of a run that died. Where another run took it meanwhile, that one gets it back. */
const removeDead = (path: string, dead: number, pid: number): void => {
  const aside = `${path}.${pid}`;
  try {
    renameSync(path, aside);
    if (readOwner(aside) !== dead) linkSync(aside, path);
  } catch {
    // Somebody was quicker.
  }
  rmSync(aside, { force: true });
};

/** Does work while no other run works on the same folder. A run that was killed holds nothing. */
export const withLock = async <Result>(
  folder: string,
  { pid, isRunning }: Processes,
  work: () => Promise<Result>,
): Promise<Result> => {
  const path = join(tmpdir(), `errspec-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}.lock`);
  const start = Date.now();
  while (!tryCreate(path, pid)) {
    const owner = readOwner(path);
    // An empty file is one whose owner has just made it.
    if (owner !== undefined && owner !== 0 && !isRunning(owner)) removeDead(path, owner, pid);
    else if (Date.now() - start > patience) {
      throw new OutputError(
        `another run, process ${owner}, has been writing to ${folder} for a minute; nothing was written.`,
      );
    } else await sleep(20);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
};
