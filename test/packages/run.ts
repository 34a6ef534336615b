import { spawn } from 'node:child_process';
import type { Command } from './toolchain.ts';

/** What came of a program. */
export type Outcome =
  | { readonly status: 'passed'; readonly stdout: string }
  /** It ran, and something is wrong. `stdout` alone is what an answer may be read from. */
  | { readonly status: 'failed'; readonly stdout: string; readonly output: string }
  /** It is not on this machine. */
  | { readonly status: 'missing' };

/** What a shell ends with where there is no such program. */
const notFound = 127;

const collect = (chunks: Buffer[]): string => Buffer.concat(chunks).toString('utf8');

/** Runs a program to its end. */
export const run = ({ command, args, cwd, env = {}, isSilent = false }: Command): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') resolve({ status: 'missing' });
      else reject(error);
    });
    child.on('close', (code) => {
      if (code === notFound) return resolve({ status: 'missing' });
      const stdout = collect(out);
      const isFine = code === 0 && !(isSilent && stdout !== '');
      resolve(isFine ? { status: 'passed', stdout } : { status: 'failed', stdout, output: stdout + collect(err) });
    });
  });

/** What to say of a program that did not pass. */
export const troubleOf = (name: string, outcome: Outcome): string | undefined => {
  if (outcome.status === 'passed') return undefined;
  return outcome.status === 'missing' ? `${name} is not on this machine` : `${name}: ${outcome.output}`;
};
