import { Command, CommanderError } from 'commander';
import type { CheckOptions } from './check.ts';
import { generate } from './generate.ts';
import { UsageError, type ExitCode, type Host } from './host.ts';
import type { LintOptions } from './lint.ts';
import type { GenerateOptions } from './regenerate.ts';
import type { SchemaOptions } from './schema.ts';
import { describeSystemError, OutputError } from '../io/failures.ts';
import type { Target } from '../targets/target.ts';

const exitCodes = `
Exit codes: 0 good, 1 findings or stale output, 2 usage, configuration or files, 70 a bug of errspec.
Results go to stdout, everything else to stderr. NO_COLOR turns colours off.`;

const listTargets = (targets: readonly Target[]): string =>
  `\nTargets:\n${targets
    .map(
      ({ id, displayName, options }) =>
        `  ${id.padEnd(12)} ${displayName}${Object.entries(options)
          .map(([name, { description }]) => `\n  ${' '.repeat(12)}   ${name}: ${description}`)
          .join('')}`,
    )
    .join('\n')}`;

const collect = (value: string, previous: readonly string[] | undefined): readonly string[] => [
  ...(previous ?? []),
  ...value
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== ''),
];

/** The command line. `targets` are what help lists; `finish` is given the exit code of the command that ran. */
const createProgram = (
  version: string,
  targets: readonly Target[],
  host: Host,
  finish: (code: ExitCode) => void,
): Command => {
  const program = new Command('errspec')
    .description(
      'One error table, every SDK: checks the table of an API’s errors and generates a package for each language from it.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .addHelpText('after', exitCodes)
    .showHelpAfterError('Run errspec --help to see what there is.')
    .exitOverride()
    .configureOutput({ writeOut: host.out, writeErr: host.err });

  const command = (usage: string, description: string): Command =>
    program.command(usage).description(description).helpOption('-h, --help', 'print help');
  const withProject = (it: Command): Command =>
    it
      .argument('[spec]', 'a spec file; without one, errspec.yaml is looked for here and in the folders above')
      .option('--config <file>', 'use this configuration')
      .option('--json', 'print the result as JSON')
      .option('--strict', 'make warnings errors');
  const withOutput = (it: Command): Command =>
    withProject(it)
      .option('-t, --target <ids>', 'only these targets, separated by commas; may stand several times', collect)
      .option('-o, --out <folder>', 'folder of the output; a folder for each target is made in it');

  withOutput(command('generate', 'write every package, schema and page'))
    .option('--dry-run', 'say what would be written, and write nothing')
    .option('--force', 'overwrite files that were changed by hand')
    .option('-q, --quiet', 'say nothing but errors')
    .addHelpText('after', listTargets(targets))
    .addHelpText(
      'after',
      '\nExamples:\n  errspec generate\n  errspec generate errors.yaml --out sdk --target go,python',
    )
    .action(async (spec: string | undefined, options: GenerateOptions) => finish(await generate(spec, options, host)));
  withOutput(command('check', 'exit 1, with the differences, where the output is stale; for CI')).action(
    async (spec: string | undefined, options: CheckOptions) =>
      finish(await (await import('./check.ts')).check(spec, options, host)),
  );
  withProject(command('lint', 'say everything that is wrong with a spec')).action(
    async (spec: string | undefined, options: LintOptions) =>
      finish((await import('./lint.ts')).lint(spec, options, host)),
  );
  command('schema', 'print the JSON Schema of the format, for editors')
    .option('-o, --out <file>', 'write it to a file')
    .action(async (options: SchemaOptions) => finish(await (await import('./schema.ts')).schema(options, host)));
  command('init', 'write a small configuration and spec to start from')
    .argument('[folder]', 'where; here by default')
    .action(async (folder: string | undefined) => finish((await import('./init.ts')).init(folder, host)));
  return program;
};

/** Runs a command line, without the names of the program and of node. What a user did wrong ends in 2 and one line. */
export const runProgram = async (argv: readonly string[], version: string, host: Host): Promise<ExitCode> => {
  let exitCode: ExitCode = 0;
  // The registry loads every target: only help needs it here.
  const asksForHelp = argv.some((word) => ['-h', '--help', 'help'].includes(word));
  const targets = asksForHelp ? (await import('../targets/index.ts')).targets : [];
  const program = createProgram(version, targets, host, (code) => {
    exitCode = code;
  });
  try {
    if (argv.length === 0) {
      host.err(program.helpInformation());
      return 2;
    }
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
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
