import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { findConfig } from '../config/find-config.ts';
import { asErrors, hasErrors, placeNames, type Diagnostic, type Sources } from '../diagnostic.ts';
import type { ErrorCatalog } from '../ir/catalog.ts';
import { writeText } from '../io/output.ts';
import { createReader, descriptionLimit } from '../io/read.ts';
import { applyErrors, stripErrors, type Applied, type Kept } from '../openapi/apply/apply.ts';
import { defaultApply, type ApplyOptions } from '../openapi/apply/apply-options.ts';
import { overlayErrors } from '../openapi/apply/overlay.ts';
import { placeBeside } from '../openapi/place-beside.ts';
import type { ReadSource } from '../spec/load.ts';
import { loadCatalogs } from './catalogs.ts';
import { formatOf, printGithub, printSarif, reportedOf, type Format, type Reported } from './formats.ts';
import { UsageError, type ExitCode, type Host } from './host.ts';
import { describeFindings, plural, printFindings, relocate, showPath } from './report.ts';
import type { SpecSource } from './spec-source.ts';

export interface ApplyCommandOptions {
  readonly catalog?: string;
  readonly codes?: ApplyOptions['codes'];
  readonly config?: string;
  readonly default?: boolean;
  readonly format?: Format;
  readonly json?: boolean;
  readonly okErrors?: ApplyOptions['okErrors'];
  readonly out?: string;
  readonly overlay?: boolean;
  readonly quiet?: boolean;
  readonly spec?: string;
  readonly strict?: boolean;
  readonly strip?: boolean;
  readonly verbose?: boolean;
}

/** Where a description is: the folder that none of its files may leave, and its path from there. */
interface Place {
  readonly root: string;
  readonly file: string;
}

const isBelow = (folder: string, path: string): boolean => !relative(folder, path).startsWith('..');

/** The folder of errspec.yaml or the working folder, if the description is in it; else its own folder. */
const placeOf = (path: string, config: string | undefined, host: Host): Place => {
  const folders = [host.cwd, ...(config === undefined ? [] : [dirname(config)])];
  const root = folders.filter((folder) => isBelow(folder, path)).toSorted((a, b) => a.length - b.length)[0];
  const from = root ?? dirname(path);
  return { root: from, file: relative(from, path).replaceAll(sep, '/') };
};

const chooseCatalog = (catalogs: readonly ErrorCatalog[], name: string | undefined): ErrorCatalog => {
  const found = name === undefined ? catalogs : catalogs.filter((one) => one.name === name);
  const [only, ...others] = found;
  const names = catalogs.map((one) => one.name).join(', ');
  if (only === undefined) throw new UsageError(`There is no catalog ${name}. The catalogs are ${names}.`);
  if (others.length > 0) {
    throw new UsageError(`There are several catalogs: ${names}. Choose one with --catalog, one for each run.`);
  }
  return only;
};

/** Shows a place as people write it: `api.yaml:3:5`. */
type ShowPlace = ReturnType<typeof placeNames>;

const keptSentence = ({ operation: { operation }, status, errors }: Kept): string => {
  const codes = errors.map(({ code }) => code).join(', ');
  return `${operation.method} ${operation.path} keeps its own response for ${status}, without the errors ${codes}.`;
};

const describeKept = (kept: readonly Kept[], show: ShowPlace) =>
  kept.map((one) => ({
    place: show(one.place),
    operation: `${one.operation.operation.method} ${one.operation.operation.path}`,
    status: one.status,
    codes: one.errors.map(({ code }) => code),
  }));

/** What was done, in a line or two. */
const summarize = (
  applied: Applied,
  written: string,
  { strip, verbose }: ApplyCommandOptions,
  show: ShowPlace,
): string => {
  if (strip === true) return `${written}\n`;
  const { kept, operations } = applied;
  const stays =
    kept.length === 0
      ? ''
      : verbose === true
        ? kept.map((one) => `${show(one.place)}  ${keptSentence(one)}\n`).join('')
        : `${plural(kept.length, 'response')} that ${kept.length === 1 ? 'was' : 'were'} there already ${kept.length === 1 ? 'stays' : 'stay'}, without errors of the table. --verbose lists ${kept.length === 1 ? 'it' : 'them'}.\n`;
  return `${stays}${plural(operations.length, 'operation')} with errors. ${written}\n`;
};

/** What errspec.yaml says of a description: its spec, and how errors are written into it. Nothing where it does not list it. */
interface Listed {
  readonly spec: string;
  readonly apply: ApplyOptions;
}

const findListed = async (path: string, config: string, host: Host): Promise<Listed | undefined> => {
  const { findConfiguredJobs } = await import('./project.ts');
  const listed = findConfiguredJobs(path, { config }, host).flatMap(({ root, spec, descriptions }) =>
    descriptions
      .filter((one) => join(root, one.in) === path)
      .map((one) => ({ spec: join(root, spec), apply: one.apply })),
  );
  return listed[0];
};

const run = (
  file: string,
  read: ReadSource,
  catalog: ErrorCatalog | undefined,
  listed: ApplyOptions,
  options: ApplyCommandOptions,
): Applied => {
  if (catalog === undefined) return stripErrors(file, read);
  const { codes = listed.codes, okErrors = listed.okErrors, default: hasDefault = listed.hasDefault } = options;
  const apply: ApplyOptions = { codes, okErrors, hasDefault };
  return options.overlay === true ? overlayErrors(file, read, catalog, apply) : applyErrors(file, read, catalog, apply);
};

/** The paths of the files of a result: the root goes to `out`, all others to the same places beside it. */
const targetsOf = (files: ReadonlyMap<string, string>, { file }: Place, out: string): ReadonlyMap<string, string> =>
  new Map([...files].map(([path, text]) => [join(dirname(out), placeBeside(path, file, basename(out))), text]));

const refuseMixed = ({ strip, overlay }: ApplyCommandOptions): void => {
  if (strip === true && overlay === true) throw new UsageError('--overlay cannot be used with --strip.');
};

/** Writes the result and says where; what is as it should be is not written again. */
const write = (applied: Applied, place: Place, options: ApplyCommandOptions, host: Host): string => {
  const { files, sources } = applied;
  const [only, ...others] = files.values();
  if (only === undefined) {
    throw new UsageError('An overlay changes one file, and operations are in several. Bundle the description first.');
  }
  if (options.out === undefined) {
    if (others.length > 0) {
      throw new UsageError(`The description has ${files.size} files. Say where they go: --out applied/openapi.yaml`);
    }
    host.out(only);
    return '';
  }
  const out = resolve(host.cwd, options.out);
  const targets = targetsOf(files, place, out);
  const isInPlace = out === join(place.root, place.file);
  const astray = isInPlace ? undefined : [...targets.keys()].find((path) => !isBelow(dirname(out), path));
  if (astray !== undefined) {
    throw new UsageError(
      `A file of the description would be written to ${showPath(astray, host)}, which is not below the folder of ${options.out}. ` +
        'Write all files where they are, with the description as --out, or bundle it first.',
    );
  }
  const written = [...targets].filter(
    ([path, text]) => !isInPlace || text !== sources.get(relative(place.root, path).replaceAll(sep, '/')),
  );
  for (const [path, text] of written) writeText(path, text);
  return written.length === 0 ? 'Nothing to do.' : `${plural(written.length, 'file')} written to ${options.out}.`;
};

const noteKept = (kept: readonly Kept[], sources: Sources): readonly Reported[] => {
  const notes = kept.map((one): Diagnostic => ({
    rule: 'response-kept',
    severity: 'warning',
    place: one.place,
    message: keptSentence(one),
  }));
  return reportedOf({ diagnostics: notes, sources }).map((one) => ({ ...one, severity: 'note' }));
};

/** Writes the errors that operations list into an OpenAPI description, or takes them out again. */
export const apply = async (
  description: string,
  options: ApplyCommandOptions,
  version: string,
  host: Host,
): Promise<ExitCode> => {
  refuseMixed(options);
  const path = resolve(host.cwd, description);
  const config =
    options.config === undefined
      ? (findConfig(host.cwd) ?? findConfig(dirname(path)))
      : resolve(host.cwd, options.config);
  const listed = config === undefined || options.strip === true ? undefined : await findListed(path, config, host);
  const spec = options.spec ?? (options.catalog === undefined ? listed?.spec : undefined);
  const named = { ...(config === undefined ? {} : { config }), ...(spec === undefined ? {} : { spec }) };
  const catalog = options.strip === true ? undefined : chooseCatalog(await loadCatalogs(named, host), options.catalog);
  const place = placeOf(path, config, host);
  const applied = run(
    place.file,
    createReader(place.root, descriptionLimit),
    catalog,
    listed?.apply ?? defaultApply,
    options,
  );
  const source: SpecSource = { root: place.root, spec: place.file, config: undefined };
  const findings = relocate({ ...applied, diagnostics: asErrors(applied.diagnostics, options.strict) }, source, host);
  const kept = applied.kept.map((one) => ({
    ...one,
    place: { ...one.place, file: showPath(join(place.root, one.place.file), host) },
  }));
  const show = placeNames(findings.sources);
  const isWrong = hasErrors(findings);
  const written = isWrong ? 'Nothing was written.' : write(applied, place, options, host);
  // Without --out the description itself goes to stdout.
  const say = options.out === undefined ? host.err : host.out;
  switch (formatOf(options)) {
    case 'json':
      say(
        `${JSON.stringify({ operations: applied.operations.length, kept: describeKept(kept, show), diagnostics: describeFindings(findings) }, null, 2)}\n`,
      );
      break;
    case 'github':
      say(printGithub([...reportedOf(findings), ...noteKept(kept, findings.sources)]));
      break;
    case 'sarif':
      say(printSarif([...reportedOf(findings), ...noteKept(kept, findings.sources)], version));
      break;
    case 'text':
      if (options.quiet !== true || isWrong) host.err(printFindings(findings, host));
      if (isWrong) host.err(`${written}\n`);
      else if (options.quiet !== true)
        host.err(summarize({ ...applied, kept }, written, options, show).trimEnd() + '\n');
  }
  return isWrong ? 1 : 0;
};
