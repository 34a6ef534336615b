import type { Screen } from '../generator/commands/host.ts';
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
  /** The terminal that results go to. */
  readonly screen?: Screen;
  /** The locale of the environment. */
  readonly locale?: string;
  /** Milliseconds since 1970. */
  readonly now?: number;
}

/** Runs `errspec …` in a folder, inside this process: as typed (words, no quotes), or word by word. */
export const runCommand = async (
  line: string | readonly string[],
  cwd: string,
  { input, isTerminal, screen, locale, now = 0 }: Surroundings = {},
): Promise<CommandResult> => {
  let stdout = '';
  let stderr = '';
  const [, ...argv] = typeof line === 'string' ? line.trim().split(/\s+/) : line;
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
    screen,
    locale,
    now: () => now,
    isInputPiped: () => input !== undefined,
    ...(input === undefined ? {} : { readInput: () => input }),
    ...(isTerminal === true ? { terminal: { write: () => {}, now: () => 0 } } : {}),
  });
  return { exitCode, stdout, stderr };
};
