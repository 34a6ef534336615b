import { join } from 'node:path';
import type { Diagnostic, Place, Sources } from '../diagnostic.ts';
import type { DraftedPage } from '../import/draft-page.ts';
import { facts, type Fact } from '../import/merge/change-error.ts';
import type { Merge } from '../import/merge/merge.ts';
import { mergePage } from '../import/merge/merge-page.ts';
import { createReader } from '../io/read.ts';
import { replaceFiles } from '../io/replace-files.ts';
import { suggestWord } from '../spec/nearest-word.ts';
import { showPatch } from './difference.ts';
import { formatOf, type Format } from './formats.ts';
import { UsageError, type ExitCode, type Host } from './host.ts';
import { printMerge } from './merge-report.ts';
import { findJobs, type Job } from './project.ts';
import { printFindings, relocate, showPath } from './report.ts';

export interface MergeOptions {
  readonly config?: string;
  readonly dryRun?: boolean;
  readonly format?: Format;
  readonly json?: boolean;
  readonly keep?: readonly string[];
  readonly quiet?: boolean;
  readonly retire?: boolean;
  readonly strict?: boolean;
}

/** A page that was read, and its text. */
export interface ReadTable {
  readonly drafted: DraftedPage;
  readonly sources: Sources;
}

const isFact = (word: string): word is Fact => facts.some((fact) => fact === word);

const readKeep = (words: readonly string[]): ReadonlySet<Fact> => {
  const wrong = words.find((word) => !isFact(word));
  if (wrong !== undefined) {
    throw new UsageError(
      `--keep ${wrong} is not possible. ${suggestWord(wrong, facts, `It keeps ${facts.join(', ')}.`)}`,
    );
  }
  return new Set(words.filter(isFact));
};

/** Whether a place is in one of some rows of a page. */
const inRows = (rows: readonly Place[]): ((place: Place) => boolean) => {
  const sorted = rows.toSorted((a, b) => a.start - b.start);
  return ({ start }) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const row = sorted[low - 1];
    return row !== undefined && start < row.end;
  };
};

/** What the import of the page said, without what it says of errors that the spec has already. */
const newsOf = ({ doubts, decisions }: DraftedPage, { merged }: Merge): Pick<DraftedPage, 'doubts' | 'decisions'> => {
  const known = merged.filter(({ changed }) => changed.length === 0).map(({ draft }) => draft.place);
  const isKnown = inRows(known);
  return {
    doubts: doubts.filter(({ place }) => !isKnown(place)),
    decisions: decisions.filter(({ place }) => !isKnown(place)),
  };
};

const findJob = (spec: string, { config }: MergeOptions, host: Host): Job => {
  const [job] = findJobs(spec, config === undefined ? {} : { config }, host);
  if (job === undefined) throw new UsageError(`${spec} cannot be read: there is no such file.`);
  return job;
};

/** Brings a page into a spec that is there, and reports what is new, gone and different. */
export const mergeTable = (
  spec: string,
  { drafted, sources }: ReadTable,
  options: MergeOptions,
  version: string,
  host: Host,
): ExitCode => {
  const job = findJob(spec, options, host);
  const keep = readKeep(options.keep ?? []);
  const read = createReader(job.root);
  const result = mergePage(job.spec, read, drafted.draft, {
    keep,
    retire: options.retire === true,
    page: [...sources.values()].join('\n'),
  });
  if ('problems' in result) {
    host.err(printFindings(relocate({ diagnostics: result.problems, sources: result.sources }, job, host), host));
    host.err(
      result.isBroken
        ? `${spec} has errors. Correct them first: errspec lint ${spec}. Nothing was written.\n`
        : `With the page, ${spec} would have these errors. Nothing was written.\n`,
    );
    return 1;
  }
  const { merge } = result;
  const news = newsOf(drafted, merge);
  const inSpec = relocate({ diagnostics: merge.specDoubts, sources: result.sources }, job, host);
  const doubts: readonly Diagnostic[] = [...news.doubts, ...merge.pageDoubts, ...inSpec.diagnostics];
  const stops = options.strict === true && doubts.length > 0;
  const show = (path: string): string => showPath(join(job.root, path), host);
  const isDry = options.dryRun === true;
  const difference = (isDry ? [...merge.files] : [])
    .map(([path, text]) => showPatch(show(path), result.sources.get(path) ?? '', text))
    .join('');
  const format = formatOf(options);
  const printed = printMerge(
    {
      merge,
      doubts,
      decisions: news.decisions,
      sources: new Map([...sources, ...inSpec.sources]),
      show,
      written: stops || isDry ? [] : [...merge.files.keys()].map(show),
      difference: isDry ? difference : undefined,
    },
    { format, isQuiet: options.quiet === true, version },
    host,
  );
  if (format === 'text') host.err(printed);
  else host.out(printed);
  if (isDry && format === 'text') host.out(difference);
  if (stops) {
    host.err('Nothing was written, because there are doubts.\n');
    return 1;
  }
  if (!isDry) replaceFiles(job.root, merge.files);
  return 0;
};
