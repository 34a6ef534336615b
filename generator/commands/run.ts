import { describeDiagnostics, formatDiagnostics, type Findings } from '../diagnostic.ts';
import { makePrintable } from '../printable.ts';
import { describeSystemError, OutputError } from '../io/failures.ts';
import { readCommonCall, type CommonCall } from './common-call.ts';
import { UsageError, type ExitCode, type Host } from './host.ts';

const runCommon = async (call: CommonCall, host: Host): Promise<ExitCode> =>
  call.command === 'generate'
    ? (await import('./generate.ts')).generate(call.spec, call.options, host)
    : mayBeRule(call.words)
      ? (await import('./explain-rule.ts')).explainAny(call.words, call.options, host)
      : (await import('./explain.ts')).explain(call.words, call.options, host);

/** A word such as `code-duplicate`. Other texts are no rules, and are explained without a look at the pages of rules. */
const mayBeRule = (words: readonly string[]): boolean =>
  words.length === 1 && /^[a-z]+(?:-[a-z]+)*$/.test(words[0] ?? '');

/** Runs a command line, without the names of the program and of node. What a user did wrong ends in 2 and one line. */
export const run = async (argv: readonly string[], version: string, host: Host): Promise<ExitCode> => {
  const call = readCommonCall(argv);
  try {
    if (call !== undefined) return await runCommon(call, host);
    const { runProgram } = await import('./program.ts');
    return await runProgram(argv, version, host);
  } catch (error) {
    const message = describeFailure(error);
    if (message === undefined) throw error;
    const findings = error instanceof UsageError ? error.findings : noFindings;
    if (asksForJson(argv)) {
      const diagnostics = describeDiagnostics(findings.diagnostics, findings.sources);
      host.out(`${JSON.stringify({ error: { message, diagnostics } }, null, 2)}\n`);
    }
    host.err(formatDiagnostics(findings.diagnostics, findings.sources, host.paint));
    host.err(`errspec: ${makePrintable(message)}\n`);
    return 2;
  }
};

const noFindings: Findings = { diagnostics: [], sources: new Map() };

const asksForJson = (argv: readonly string[]): boolean =>
  argv.some(
    (word, index) =>
      word === '--json' || word === '--format=json' || (word === 'json' && argv[index - 1] === '--format'),
  );

const describeFailure = (error: unknown): string | undefined => {
  if (error instanceof UsageError || error instanceof OutputError) return error.message;
  return isSystemError(error) ? `${error.path ?? 'a file'} cannot be used: ${describeSystemError(error)}.` : undefined;
};

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'code' in error;
