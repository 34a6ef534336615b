import { createHash, randomUUID } from 'node:crypto';
import { closeSync, openSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { OutputError } from './failures.ts';

/** The processes of the machine. */
export interface Processes {
  readonly pid: number;
  readonly isRunning: (pid: number) => boolean;
}

/**
 * The file of a run that wants a folder or has it. Its ticket says whose turn it is, the lowest first; it has none
 * while it draws one.
 */
interface Waiting {
  readonly name: string;
  readonly pid: number;
  readonly ticket: number | undefined;
}

/** Longest wait for another run, in milliseconds. */
const patience = 60_000;

/** Files that this process made. One with its number that is not among them was left by a process that had it before. */
const ours = new Set<string>();

const parseName = (name: string): Waiting | undefined => {
  const [, pid, ticket] = /\.(\d+)-[\w-]+\.(\d+|drawing)\.lock$/.exec(name) ?? [];
  if (pid === undefined || ticket === undefined) return undefined;
  return { name, pid: Number(pid), ticket: ticket === 'drawing' ? undefined : Number(ticket) };
};

const listWaiting = (queue: string): readonly Waiting[] =>
  readdirSync(tmpdir())
    .filter((name) => name.startsWith(`${queue}.`))
    .flatMap((name) => parseName(name) ?? []);

const isAlive = ({ name, pid }: Waiting, processes: Processes): boolean =>
  pid === processes.pid ? ours.has(name) : processes.isRunning(pid);

const create = (name: string): void => {
  closeSync(openSync(join(tmpdir(), name), 'wx'));
  ours.add(name);
};

const remove = (name: string): void => {
  ours.delete(name);
  rmSync(join(tmpdir(), name), { force: true });
};

/** Takes away what runs that were killed left. Their names never come again; what may not be removed stops nobody. */
const removeDead = (queue: string, processes: Processes): void => {
  for (const waiting of listWaiting(queue)) {
    if (isAlive(waiting, processes)) continue;
    try {
      remove(waiting.name);
    } catch {
      // Somebody else's, in a folder where one may only remove one's own.
    }
  }
};

/** Draws a ticket after all that are out, and gives the name of its file. */
const drawTicket = (queue: string, pid: number): string => {
  const run = `${queue}.${pid}-${randomUUID()}`;
  const drawing = `${run}.drawing.lock`;
  create(drawing);
  try {
    const last = Math.max(0, ...listWaiting(queue).map(({ ticket }) => ticket ?? 0));
    const name = `${run}.${last + 1}.lock`;
    create(name);
    return name;
  } finally {
    remove(drawing);
  }
};

const isBefore = (a: Waiting, b: Waiting): boolean =>
  a.ticket !== b.ticket ? (a.ticket ?? 0) < (b.ticket ?? 0) : a.name < b.name;

/**
 * A living run whose turn comes first. The folder is read twice: a run that was drawing during the first reading may
 * have been missed in it, but its ticket is there by the second.
 */
const findFirst = (queue: string, name: string, processes: Processes): Waiting | undefined => {
  const me = parseName(name);
  const findLiving = (test: (waiting: Waiting) => boolean): Waiting | undefined =>
    listWaiting(queue).find((waiting) => waiting.name !== name && test(waiting) && isAlive(waiting, processes));
  return (
    findLiving(({ ticket }) => ticket === undefined) ??
    findLiving((waiting) => waiting.ticket !== undefined && me !== undefined && isBefore(waiting, me))
  );
};

/**
 * Does work while no other run works on the same folder, links followed. A run that was killed holds nothing.
 *
 * This is Lamport's bakery: each run writes and removes files of its own alone, so no run can take away the lock of
 * another, whenever either is killed.
 */
export const withLock = async <Result>(
  folder: string,
  processes: Processes,
  work: () => Promise<Result>,
): Promise<Result> => {
  const queue = `errspec-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  removeDead(queue, processes);
  const start = Date.now();
  const name = drawTicket(queue, processes.pid);
  try {
    for (;;) {
      const first = findFirst(queue, name, processes);
      if (first === undefined) break;
      if (Date.now() - start > patience) {
        throw new OutputError(
          `another run (process ${first.pid}) has been writing to ${folder} for a minute; nothing was written.`,
        );
      }
      await sleep(20);
    }
    return await work();
  } finally {
    remove(name);
  }
};
