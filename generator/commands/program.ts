import { Command, CommanderError, Option } from 'commander';
import type { ApplyCommandOptions } from './apply.ts';
import type { CheckOptions } from './check.ts';
import type { DiffOptions } from './diff.ts';
import { diffFormats } from './diff-formats.ts';
import { modes } from '../compare/modes.ts';
import { severities } from '../compare/level.ts';
import type { ExplainAnyOptions } from './explain-rule.ts';
import { formats } from './formats.ts';
import { generate } from './generate.ts';
import type { ExitCode, Host } from './host.ts';
import type { ImportOptions } from './import.ts';
import type { InitOptions } from './init.ts';
import type { LintOptions } from './lint.ts';
import type { GenerateOptions } from './plan-job.ts';
import type { SchemaOptions } from './schema.ts';
import { makePrintable } from '../printable.ts';
import type { Target } from '../targets/target.ts';

const exitCodes = `
Exit codes:
  0   success
  1   problems in the spec, stale output, or files that were changed by hand
  2   wrong usage, a wrong configuration, or problems with files
  70  a bug in errspec

Results go to stdout, everything else goes to stderr. Set NO_COLOR to turn colours off.`;

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

const append = (value: string, previous: readonly string[] | undefined): readonly string[] => [
  ...(previous ?? []),
  value,
];

/** The command line. Help lists `targets`; `finish` receives the exit code of the command. */
const createProgram = (
  version: string,
  targets: readonly Target[],
  host: Host,
  finish: (code: ExitCode) => void,
): Command => {
  const program = new Command('errspec')
    .description(
      'One error table, every SDK: checks the error table of an API and generates an error package for each language from it.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .addHelpText('after', exitCodes)
    .showHelpAfterError('Run errspec --help for the commands and their options.')
    .exitOverride()
    .configureOutput({ writeOut: host.out, writeErr: (text) => host.err(makePrintable(text)) });

  const command = (usage: string, description: string): Command =>
    program.command(usage).description(description).helpOption('-h, --help', 'print help');
  const withSettings = (it: Command): Command =>
    it
      .option('--config <file>', 'use this configuration file')
      .option('--json', 'print the result as JSON')
      .option('--strict', 'treat warnings as errors');
  const formatOption = (): Option =>
    new Option('--format <format>', 'how to print the result; text by default').choices(formats);
  const withOutput = (it: Command): Command =>
    withSettings(it)
      .argument('[spec]', 'a spec file (default: errspec.yaml in this folder or a parent folder says which)')
      .option('-t, --target <ids>', 'only these targets, separated by commas; can be repeated', collect)
      .option('-o, --out <folder>', 'write the output to this folder, with a folder for each target');

  withOutput(command('generate', 'generate all packages, schemas and pages'))
    .option('--dry-run', 'print what would be written, and write nothing')
    .option('--force', 'overwrite files that were changed by hand')
    .option('-q, --quiet', 'print errors only')
    .addHelpText('after', listTargets(targets))
    .addHelpText(
      'after',
      '\nExamples:\n  errspec generate\n  errspec generate errors.yaml --out sdk --target go,python',
    )
    .action(async (spec: string | undefined, options: GenerateOptions) => finish(await generate(spec, options, host)));
  withOutput(command('check', 'for CI: if the output is stale, print the differences and exit with 1'))
    .addOption(formatOption())
    .option('-q, --quiet', 'print errors only')
    .action(async (spec: string | undefined, options: CheckOptions) =>
      finish(await (await import('./check.ts')).check(spec, options, version, host)),
    );
  withSettings(
    command('lint', 'print all problems in specs, the files that they include, locale files and configurations'),
  )
    .argument('[files...]', 'the files, or - for stdin (default: what errspec.yaml says)')
    .addOption(formatOption())
    .option('--stdin-filepath <file>', 'the path of the text on stdin')
    .option('-q, --quiet', 'print errors only')
    .action(async (files: readonly string[], options: LintOptions) =>
      finish(await (await import('./lint.ts')).lint(files, options, version, host)),
    );
  command('diff', 'say what is different between two tables, for whom that matters, and which version follows')
    .argument('<old>', 'a spec, a folder, a catalog.json, git:REV or git:REV:path')
    .argument('[new]', 'the same (default: what errspec.yaml says, as it is now)')
    .option('--config <file>', 'use this configuration file')
    .addOption(new Option('--format <format>', 'how to print the result; text by default').choices(diffFormats))
    .option('--json', 'print the result as JSON')
    .option('--changelog', 'print an entry for a changelog, as Markdown')
    .option('--frames', 'show the line of each change in its file')
    .addOption(
      new Option('--mode <mode>', 'what counts: source (names and types), wire, or both (the default)').choices(modes),
    )
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 from this severity on; error by default').choices([
        'never',
        ...severities.toReversed(),
      ]),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  errspec diff git:origin/main --fail-on breaking\n  errspec diff git:v1.4.0 --changelog\n  errspec diff old.yaml new.yaml',
    )
    .action(async (old: string, now: string | undefined, options: DiffOptions) =>
      finish((await import('./diff.ts')).diff(old, now, options, version, host)),
    );
  command('explain', 'say what a code, a name, a message, a line of a log, a response or a rule means')
    .argument('[what...]', 'what to explain, or - for stdin')
    .option('--catalog <name>', 'search this catalog only')
    .option('--spec <file>', 'search this spec, not those that errspec.yaml names')
    .option('--config <file>', 'use this configuration file')
    .option('--locale <locale>', 'the language of the answer (default: that of the environment)')
    .option('--rules', 'list the rules of lint, diff and import')
    .option('--json', 'print the result as JSON')
    .action(async (words: readonly string[], options: ExplainAnyOptions) =>
      finish(await (await import('./explain-rule.ts')).explainAny(words, options, host)),
    );
  command('import', 'make a spec of a table of errors: a page, a file of data or source code')
    .argument('<file>', 'the file, or - for stdin')
    .option('-o, --out <file>', 'write the spec to this file, and not to stdout')
    .option('--force', 'overwrite the file')
    .option('--as <kind>', 'what the file is; by default, its name and its text say it')
    .option('--column <role=column>', 'which column is which: status=2,message=Description; can be repeated', collect)
    .option('--section <heading>', 'only the tables under this heading; can be repeated', append)
    .option('--name <name>', 'the name of the catalog')
    .option('--title <title>', 'the title of the API')
    .option('--locale <locale>', 'the locale of the messages')
    .option('--code-at <path>', 'where a response has the code; code by default')
    .option('--message-at <path>', 'where a response has the message; message by default')
    .option('--merge <spec>', 'bring the table into this spec, and keep what people wrote there')
    .option('--keep <facts>', 'with --merge, what does not follow the table: status, message, …', collect)
    .option('--retire', 'with --merge, move errors that the table no longer has to retired')
    .option('--dry-run', 'with --merge, print what would change, and write nothing')
    .option('--config <file>', 'with --merge, use this configuration file')
    .option('--strict', 'write nothing, and exit with 1, if there is a doubt')
    .addOption(formatOption())
    .option('--json', 'print the report as JSON')
    .option('-q, --quiet', 'print doubts only')
    .addHelpText(
      'after',
      '\nThe spec goes to stdout or to --out, and the report of all decisions and doubts to stderr.\n\nExamples:\n  errspec import error-codes.txt --out errors.yaml\n  errspec import page.md --section "JSON Error Codes" --column status=2\n  errspec import page.md --merge errors.yaml --dry-run',
    )
    .action(async (file: string, options: ImportOptions) =>
      finish(await (await import('./import.ts')).importTable(file, options, version, host)),
    );
  command('apply', 'write the errors that operations list in x-errors into an OpenAPI description')
    .argument('<description>', 'the description, YAML or JSON; its $refs lead to its other files')
    .option('-o, --out <file>', 'write it to this file, and its other files beside it; may be the description itself')
    .option('--spec <file>', 'the spec of the errors (default: what errspec.yaml says)')
    .option('--catalog <name>', 'the catalog of the errors, if errspec.yaml names several')
    .option('--config <file>', 'use this configuration file')
    .option('--strip', 'take out everything that was written before')
    .option('--overlay', 'print an OpenAPI Overlay 1.0 document that makes the changes')
    .addOption(
      new Option('--ok-errors <how>', 'errors with a status below 400: a note (the default), or oneOf').choices([
        'note',
        'oneOf',
      ]),
    )
    .addOption(
      new Option('--codes <which>', 'the codes of a response: closed (the default), or open for later ones').choices([
        'closed',
        'open',
      ]),
    )
    .option('--default', 'also write a default response where an operation has none')
    .option('--strict', 'treat warnings as errors')
    .option('--verbose', 'list the responses that were there already and stay')
    .addOption(formatOption())
    .option('--json', 'print the report as JSON')
    .option('-q, --quiet', 'print errors only')
    .addHelpText(
      'after',
      '\nExamples:\n  errspec apply api.yaml --out api.errors.yaml\n  errspec apply api.yaml --out api.yaml\n  errspec apply api.yaml --strip --out api.yaml\n  errspec apply api.yaml --overlay > errors.overlay.yaml',
    )
    .action(async (description: string, options: ApplyCommandOptions) =>
      finish(await (await import('./apply.ts')).apply(description, options, version, host)),
    );
  command('schema', 'print the JSON Schema of the format, for editors')
    .option('-o, --out <file>', 'write it to this file')
    .option('-q, --quiet', 'print errors only')
    .action(async (options: SchemaOptions) => finish(await (await import('./schema.ts')).schema(options, host)));
  command('init', 'write a small configuration and spec to start from')
    .argument('[folder]', 'where; here by default')
    .option('-q, --quiet', 'print errors only')
    .action(async (folder: string | undefined, options: InitOptions) =>
      finish((await import('./init.ts')).init(folder, options, host)),
    );
  return program;
};

/** Runs a command line, without the names of the program and of node. Mistakes of the user give exit code 2 and one line. */
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
    throw error;
  }
};
