import { run } from '../generator/commands/run.ts';
import { plainPaint } from '../generator/diagnostic.ts';

/** What a command line did. */
export interface CommandResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `errspec …` as typed (words, no quotes) in a folder, inside this process. */
export const runCommand = async (line: string, cwd: string): Promise<CommandResult> => {
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
  });
  return { exitCode, stdout, stderr };
};
