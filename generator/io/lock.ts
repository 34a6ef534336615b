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

/** The file of a run that wants a folder or has it. The lowest ticket has its turn; it is 0 while the run draws one. */
interface Waiting {
  readonly name: string;
  readonly pid: number;
  readonly ticket: number;
}

/** Longest wait for another run, in milliseconds. */
const patience = 60_000;

/** Files that this process made. One with its number that is not among them was left by a process that had it before. */
const ours = new Set<string>();

const nameOf = (queue: string, run: string, ticket: number): string => `${queue}.${run}.${ticket}.lock`;

const parseName = (name: string): Waiting | undefined => {
  const [, pid, ticket] = /\.(\d+)-[\w-]+\.(\d+)\.lock$/.exec(name) ?? [];
  return pid === undefined ? undefined : { name, pid: Number(pid), ticket: Number(ticket) };
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

/** Draws a ticket after all that are out. */
const drawTicket = (queue: string, pid: number): Waiting => {
  const run = `${pid}-${randomUUID()}`;
  const drawing = nameOf(queue, run, 0);
  create(drawing);
  try {
    const ticket = Math.max(0, ...listWaiting(queue).map((waiting) => waiting.ticket)) + 1;
    const name = nameOf(queue, run, ticket);
    create(name);
    return { name, pid, ticket };
  } finally {
    remove(drawing);
  }
};

const isBefore = (a: Waiting, b: Waiting): boolean => a.ticket < b.ticket || (a.ticket === b.ticket && a.name < b.name);

/**
 * A living run that comes first, or may. The folder is read twice: a run that drew its ticket during the first reading
 * may have been missed in it, but its ticket is there by the second.
 */
const findFirst = (queue: string, me: Waiting, processes: Processes): Waiting | undefined => {
  const find = (): Waiting | undefined =>
    listWaiting(queue).find((waiting) => isBefore(waiting, me) && isAlive(waiting, processes));
  return find() ?? find();
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
  const me = drawTicket(queue, processes.pid);
  try {
    for (;;) {
      const first = findFirst(queue, me, processes);
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
    remove(me.name);
  }
};
