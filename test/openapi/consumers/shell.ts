import { spawnSync } from 'node:child_process';

/** Where a program runs, and what its environment has besides ours. */
export interface Surroundings {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

const quiet = { CI: 'true', NO_COLOR: '1', DO_NOT_TRACK: '1', KUBB_DISABLE_TELEMETRY: '1', PYTHONWARNINGS: 'ignore' };

/** What a program printed, and whether it ended well. */
export const attempt = (command: string, args: readonly string[], { cwd, env }: Surroundings) => {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...quiet, ...env },
    maxBuffer: 1 << 28,
  });
  if (error) throw error;
  return { ok: status === 0, stdout, stderr };
};

/** What a program printed. Throws the lines that say why, where it did not end well. */
export const run = (command: string, args: readonly string[], surroundings: Surroundings): string => {
  const { ok, stdout, stderr } = attempt(command, args, surroundings);
  if (!ok) throw new Error(`${stderr}\n${stdout}`.trim());
  return stdout;
};
