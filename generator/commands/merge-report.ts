import { describeDiagnostics, formatDiagnostics, type Diagnostic, type Place, type Sources } from '../diagnostic.ts';
import type { AddedError } from '../import/merge/additions.ts';
import type { Difference } from '../import/merge/change-error.ts';
import type { Merge } from '../import/merge/merge.ts';
import type { MergedError } from '../import/merge/merged-error.ts';
import type { Decision } from '../import/notice.ts';
import { makePrintable } from '../printable.ts';
import type { LoadedError } from '../spec/load.ts';
import { printGithub, printSarif, type Format, type Reported } from './formats.ts';
import type { Host } from './host.ts';

/** What a merge comes to, and the texts that it is about. */
export interface MergeReport {
  readonly merge: Merge;
  /** Places from the working folder. */
  readonly doubts: readonly Diagnostic[];
  readonly decisions: readonly Decision[];
  /** Texts by path from the working folder. */
  readonly sources: Sources;
  /** The path of a file of the spec from the working folder. */
  readonly show: (path: string) => string;
  readonly written: readonly string[];
  /** A unified diff, where one is asked for. */
  readonly difference: string | undefined;
}

const isChanged = ({ changed }: MergedError): boolean => changed.length > 0;

/** `3 new, 1 gone, 2 different, 46 as they were`. */
const summarizeMerge = ({ added, gone, merged }: Merge): string => {
  const different = merged.filter(isChanged).length;
  return `${added.length} new, ${gone.length} gone, ${different} different, ${merged.length - different} as they were`;
};

/** A line of the report at a place of the spec. */
interface Item {
  readonly what: 'new' | 'gone' | 'different' | 'kept';
  readonly place: Place;
  readonly title: string;
  readonly details: readonly string[];
}

const quoted = (text: string): string => {
  const line = makePrintable(text.replace(/\s+/g, ' '));
  return `“${line.length > 100 ? `${line.slice(0, 99)}…` : line}”`;
};

const describeDifference = ({ what, from, to }: Difference): string =>
  from === undefined ? `${what}: ${quoted(to)}` : `${what}: ${quoted(from)} → ${quoted(to)}`;

const titleOf = ({ spec: { code, name } }: LoadedError): string => `${code} ${name}`;

const newItem = ({ draft, name, category, isNewCategory, file }: AddedError, { show }: MergeReport): Item => ({
  what: 'new',
  place: draft.place,
  title: `${draft.code} ${name}`,
  details: [`in ${isNewCategory ? 'the new category ' : ''}${category}, ${show(file)}`],
});

const goneItem = (entry: LoadedError, { merge }: MergeReport): Item => ({
  what: 'gone',
  place: entry.node.place,
  title: titleOf(entry),
  details: [merge.retired.has(entry) ? 'It is under retired now.' : 'It stays.'],
});

const itemsOf = (report: MergeReport): readonly Item[] => {
  const { merge } = report;
  return [
    ...merge.added.map((added) => newItem(added, report)),
    ...merge.gone.map((entry) => goneItem(entry, report)),
    ...merge.merged.filter(isChanged).map(({ entry, changed, outdated }): Item => ({
      what: 'different',
      place: entry.node.place,
      title: titleOf(entry),
      details: [
        ...changed.map(describeDifference),
        ...(outdated.length === 0 ? [] : [`The translations may be outdated: ${outdated.join(', ')}.`]),
      ],
    })),
    ...merge.merged.flatMap(({ entry, kept }): readonly Item[] => {
      const shown = kept.filter(({ what }) => what !== 'name' && what !== 'category');
      if (shown.length === 0) return [];
      const details = shown.map(({ what, to }) => `${what}: the page has ${quoted(to)}`);
      return [{ what: 'kept', place: entry.node.place, title: titleOf(entry), details }];
    }),
  ];
};

const printItems = (items: readonly Item[], { paint }: Host): string =>
  items
    .map(({ what, title, details }) =>
      [`${paint.strong(what.padEnd(9))}  ${makePrintable(title)}`, ...details.map((detail) => `           ${detail}`)]
        .map((line) => `${line}\n`)
        .join(''),
    )
    .join('');

const messages: Readonly<Record<Item['what'], string>> = {
  new: 'is new',
  gone: 'is no longer in the page',
  different: 'is different in the page',
  kept: 'has other words in the page',
};

/** The items as a program is told of them: what is gone is a warning, everything else a note. */
const reportItems = (items: readonly Item[], { sources, show, merge }: MergeReport): readonly Reported[] => {
  const inPage = new Set(merge.added.map(({ draft }) => draft.place));
  const diagnostics = items.map(({ what, place, title, details }): Diagnostic => ({
    rule: `import-${what}`,
    severity: 'warning',
    place: inPage.has(place) ? place : { ...place, file: show(place.file) },
    message: `${title} ${messages[what]}. ${details.join(' ')}`,
  }));
  return describeDiagnostics(diagnostics, sources).map((one) => ({
    ...one,
    severity: one.rule === 'import-gone' ? 'warning' : 'note',
  }));
};

const asNotes = (decisions: readonly Decision[], sources: Sources): readonly Reported[] =>
  describeDiagnostics(
    decisions.map((one): Diagnostic => ({ ...one, severity: 'warning' })),
    sources,
  ).map((one) => ({ ...one, severity: 'note' }));

const describe = (report: MergeReport): unknown => {
  const { merge, doubts, decisions, sources, show, written, difference } = report;
  const name = ({ node, spec }: LoadedError) => ({ code: spec.code, name: spec.name, file: show(node.place.file) });
  return {
    summary: summarizeMerge(merge),
    new: merge.added.map((one) => ({
      code: one.draft.code,
      name: one.name,
      category: one.category,
      isNewCategory: one.isNewCategory,
      file: show(one.file),
    })),
    gone: merge.gone.map((entry) => ({ ...name(entry), isRetired: merge.retired.has(entry) })),
    different: merge.merged
      .filter(isChanged)
      .map(({ entry, changed, outdated }) => ({ ...name(entry), changes: changed, outdated })),
    kept: merge.merged
      .filter(({ kept }) => kept.length > 0)
      .map(({ entry, kept }) => ({ ...name(entry), differences: kept })),
    written,
    ...(difference === undefined ? {} : { diff: difference }),
    notices: [...describeDiagnostics(doubts, sources), ...asNotes(decisions, sources)],
  };
};

/** The report of a merge: doubts with frames, then what is new, gone, different and kept, then how many. */
export const printMerge = (
  report: MergeReport,
  { format, isQuiet, version }: { readonly format: Format; readonly isQuiet: boolean; readonly version: string },
  host: Host,
): string => {
  const { merge, doubts, sources } = report;
  if (format === 'json') return `${JSON.stringify(describe(report), null, 2)}\n`;
  const items = itemsOf(report);
  if (format === 'text') {
    const lists = [formatDiagnostics(doubts, sources, host.paint), isQuiet ? '' : printItems(items, host)];
    const text = lists.filter((list) => list !== '').join('\n');
    return isQuiet ? text : `${text}${text === '' ? '' : '\n'}${summarizeMerge(merge)}\n`;
  }
  const reported = [...describeDiagnostics(doubts, sources), ...reportItems(items, report)];
  return format === 'github' ? printGithub(reported) : printSarif(reported, version);
};
