import { run } from '../generator/commands/run.ts';
import { plainPaint } from '../generator/diagnostic.ts';

/** What a command line did. */
export interface CommandResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What is other than usual about a call. */
export interface Surroundings {
  /** What is piped into it. */
  readonly input?: string;
  /** Whether a person sees what it says. */
  readonly isTerminal?: boolean;
}

/** Runs `errspec …` as typed (words, no quotes) in a folder, inside this process. */
export const runCommand = async (
  line: string,
  cwd: string,
  { input, isTerminal }: Surroundings = {},
): Promise<CommandResult> => {
  let stdout = '';
  let stderr = '';
  const [, ...argv] = line.trim().split(/\s+/);
  const exitCode = await run(argv, '0.0.0', {
    cwd,
    processes: { pid: process.pid, isRunning: () => true },
    out: (text) => {
      stdout += text;
    },
    err: (text) => {
      stderr += text;
    },
    paint: plainPaint,
    ...(input === undefined ? {} : { readInput: () => input }),
    ...(isTerminal === true ? { terminal: { write: () => {}, now: () => 0 } } : {}),
  });
  return { exitCode, stdout, stderr };
};
