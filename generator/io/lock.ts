import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describeSystemError, OutputError } from './failures.ts';

/** The processes of the machine. */
export interface Processes {
  readonly pid: number;
  readonly isRunning: (pid: number) => boolean;
}

/** Longest wait for another run, in milliseconds. */
const patience = 60_000;

/** Longest time between making a lock and writing the owner into it, in milliseconds. */
const hesitation = 5_000;

/** Locks that this process holds. A lock with its number that is not among them was left by one that had it before. */
const held = new Set<string>();

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

const tryCreate = (path: string, pid: number): boolean => {
  let descriptor: number;
  try {
    descriptor = openSync(path, 'wx');
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    writeSync(descriptor, String(pid));
    return true;
  } catch (error) {
    // On a full disk: a lock without an owner would keep everybody out.
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
};

/** The process that has a lock; 0 if the lock names none. */
const readOwner = (path: string): number | undefined => {
  try {
    const owner = Number(readFileSync(path, 'utf8'));
    return Number.isSafeInteger(owner) && owner > 0 ? owner : 0;
  } catch {
    return undefined;
  }
};

const isOld = (path: string): boolean => {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs > hesitation;
};

const isDead = (path: string, { pid, isRunning }: Processes): boolean => {
  const owner = readOwner(path);
  if (owner === undefined) return false;
  // An empty file is one whose owner has just made it.
  if (owner === 0) return isOld(path);
  return owner === pid ? !held.has(path) : !isRunning(owner);
};

/** Takes the lock of a run that died away. One at a time, so that none takes away the lock that the quicker one made. */
const removeDead = (path: string, processes: Processes): void => {
  const guard = `${path}.dead`;
  if (!tryCreate(guard, processes.pid)) {
    if (isOld(guard)) rmSync(guard, { force: true });
    return;
  }
  try {
    if (isDead(path, processes)) rmSync(path, { force: true });
  } catch (error) {
    throw new OutputError(
      `a run that crashed left the lock ${path}, which cannot be removed: ${describeSystemError(error)}.`,
    );
  } finally {
    rmSync(guard, { force: true });
  }
};

/** Does work while no other run works on the same folder, links followed. A run that was killed holds nothing. */
export const withLock = async <Result>(
  folder: string,
  processes: Processes,
  work: () => Promise<Result>,
): Promise<Result> => {
  const path = join(tmpdir(), `errspec-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}.lock`);
  const start = Date.now();
  while (!tryCreate(path, processes.pid)) {
    if (isDead(path, processes)) removeDead(path, processes);
    else if (Date.now() - start > patience) {
      throw new OutputError(
        `another run (process ${readOwner(path)}) has been writing to ${folder} for a minute; nothing was written.`,
      );
    }
    await sleep(20);
  }
  held.add(path);
  try {
    return await work();
  } finally {
    held.delete(path);
    rmSync(path, { force: true });
  }
};
