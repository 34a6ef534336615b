import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readColumnChoice } from '../import/column-choice.ts';
import { draftPage } from '../import/draft-page.ts';
import { readers, recognizeReader } from '../import/readers/index.ts';
import type { Reader } from '../import/source.ts';
import { writeSpec } from '../import/write-spec.ts';
import { writeText } from '../io/output.ts';
import { readFile } from '../io/read.ts';
import { suggestWord } from '../spec/nearest-word.ts';
import { formatOf } from './formats.ts';
import { UsageError, type ExitCode, type Host } from './host.ts';
import type { MergeOptions } from './import-merge.ts';
import { printReport } from './import-report.ts';
import { plural, showPath } from './report.ts';

export interface ImportOptions extends MergeOptions {
  readonly as?: string;
  readonly codeAt?: string;
  readonly column?: readonly string[];
  readonly force?: boolean;
  readonly locale?: string;
  readonly merge?: string;
  readonly messageAt?: string;
  readonly name?: string;
  readonly out?: string;
  readonly section?: readonly string[];
  readonly title?: string;
}

const readSource = (file: string, host: Host): { readonly file: string; readonly text: string } => {
  if (file === '-') return { file: 'stdin', text: host.readInput?.() ?? '' };
  const path = resolve(host.cwd, file);
  const found = readFile(path);
  if ('problem' in found) throw new UsageError(`${file} cannot be read: ${found.problem}.`);
  return { file: showPath(path, host), text: found.text };
};

/** A spec has its version first, below comments. */
const specStart = /^\ufeff?(?:[ \t]*(?:#.*|---)?\r?\n)*errspec:/;

const refuseSpec = (file: string, text: string): void => {
  if (specStart.test(text.slice(0, 10_000))) {
    throw new UsageError(`${file} is a spec already. errspec generate, lint and diff take it as it is.`);
  }
};

const chooseReader = (file: string, text: string, id: string | undefined): Reader => {
  if (id === undefined) return recognizeReader(file, text);
  const reader = readers.find((one) => one.id === id);
  if (reader !== undefined) return reader;
  const ids = readers.map((one) => one.id);
  throw new UsageError(`--as ${id} is no kind of file. ${suggestWord(id, ids, `The kinds are ${ids.join(', ')}.`)}`);
};

/** Refuses options of a merge without one, and those of a new spec with one. */
const refuseMixed = (options: ImportOptions): void => {
  if (options.merge !== undefined && options.out !== undefined) {
    throw new UsageError('--out cannot be used with --merge: the files of the spec are changed in place.');
  }
  const lost = (['retire', 'keep', 'dryRun'] as const).find((option) => options[option] !== undefined);
  if (options.merge === undefined && lost !== undefined) {
    throw new UsageError(`--${lost === 'dryRun' ? 'dry-run' : lost} is for --merge, which names the spec to change.`);
  }
};

/** Makes a spec of a table of errors, and reports what was decided. */
export const importTable = async (
  name: string,
  options: ImportOptions,
  version: string,
  host: Host,
): Promise<ExitCode> => {
  const columns = readColumnChoice(options.column ?? []);
  if ('problem' in columns) throw new UsageError(columns.problem);
  refuseMixed(options);
  const out = options.out === undefined ? undefined : resolve(host.cwd, options.out);
  if (out !== undefined && existsSync(out) && options.force !== true) {
    throw new UsageError(`${options.out} already exists; nothing was written. --force overwrites it.`);
  }
  const { file, text } = readSource(name, host);
  refuseSpec(file, text);
  const page = await chooseReader(file, text, options.as).read(file, text);
  const drafted = draftPage(file, text, page, {
    columns: columns.choice,
    sections: options.section ?? [],
    name: options.name,
    title: options.title,
    locale: options.locale,
    codeAt: options.codeAt,
    messageAt: options.messageAt,
  });
  const isEmpty = drafted.draft.categories.length === 0;
  if (options.merge !== undefined && !isEmpty) {
    const { mergeTable } = await import('./import-merge.ts');
    return mergeTable(options.merge, { drafted, sources: new Map([[file, text]]) }, options, version, host);
  }
  const report = { drafted, sources: new Map([[file, text]]) };
  const isQuiet = options.quiet === true || isEmpty;
  host.err(printReport(report, { format: formatOf(options), isQuiet, version }, host));
  if (isEmpty) host.err(`${file} has no table of errors that can be read. Nothing was written.\n`);
  if (isEmpty) return 1;
  if (options.strict === true && drafted.doubts.length > 0) {
    host.err(`Nothing was written, because of ${plural(drafted.doubts.length, 'doubt')}.\n`);
    return 1;
  }
  const spec = writeSpec(drafted.draft);
  if (out === undefined) host.out(spec);
  else writeText(out, spec);
  return 0;
};
