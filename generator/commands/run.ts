import { describeSystemError, OutputError } from '../io/failures.ts';
import { readCommonCall } from './common-call.ts';
import { generate } from './generate.ts';
import { UsageError, type ExitCode, type Host } from './host.ts';

/** Runs a command line, without the names of the program and of node. What a user did wrong ends in 2 and one line. */
export const run = async (argv: readonly string[], version: string, host: Host): Promise<ExitCode> => {
  const call = readCommonCall(argv);
  try {
    if (call !== undefined) return await generate(call.spec, call.options, host);
    const { runProgram } = await import('./program.ts');
    return await runProgram(argv, version, host);
  } catch (error) {
    const message = describeFailure(error);
    if (message === undefined) throw error;
    host.err(`errspec: ${message}\n`);
    return 2;
  }
};

const describeFailure = (error: unknown): string | undefined => {
  if (error instanceof UsageError || error instanceof OutputError) return error.message;
  return isSystemError(error) ? `${error.path ?? 'a file'} cannot be used: ${describeSystemError(error)}.` : undefined;
};

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'code' in error;
