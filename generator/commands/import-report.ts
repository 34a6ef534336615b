import { describeDiagnostics, formatDiagnostics, type Diagnostic, type Sources } from '../diagnostic.ts';
import type { DraftedPage } from '../import/draft-page.ts';
import { makePrintable } from '../printable.ts';
import { percent } from '../import/columns.ts';
import type { Decision } from '../import/notice.ts';
import { printGithub, printSarif, type Format, type Reported } from './formats.ts';
import type { Host } from './host.ts';
import { plural } from './report.ts';

/** What an import says, and the text that it is about. */
export interface ImportReport {
  readonly drafted: DraftedPage;
  readonly sources: Sources;
}

const inOrder = <Notice extends Decision>(notices: readonly Notice[]): readonly Notice[] =>
  notices.toSorted((a, b) => a.place.start - b.place.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));

/** `52 errors in 3 categories; 0 doubts; columns: message (99 %), status (100 %), code (100 %)`. */
export const summarize = ({ draft: { categories }, sure, doubts }: DraftedPage): string => {
  const count = categories.reduce((sum, { errors }) => sum + errors.length, 0);
  const columns = [...sure].map(([role, share]) => `${role} (${percent(share)})`);
  return [
    `${plural(count, 'error')} in ${plural(categories.length, 'category', 'categories')}`,
    plural(doubts.length, 'doubt'),
    ...(columns.length === 0 ? [] : [`columns: ${columns.join(', ')}`]),
  ].join('; ');
};

const asNotes = (decisions: readonly Decision[], sources: Sources): readonly Reported[] =>
  describeDiagnostics(
    inOrder(decisions).map((one): Diagnostic => ({ ...one, severity: 'warning' })),
    sources,
  ).map((one) => ({ ...one, severity: 'note' }));

/** Most lines of decisions that are shown as text. */
const shownLimit = 100;

/** A line for each line of the source about which something was decided. */
const printDecisions = (decisions: readonly Decision[], sources: Sources): string => {
  const lines = new Map<string, string[]>();
  for (const { file, start, message } of asNotes(decisions, sources)) {
    const place = `${file}:${start?.line ?? 1}`;
    const said = lines.get(place);
    if (said === undefined) lines.set(place, [message]);
    else said.push(message);
  }
  const printed = [...lines].map(([place, said]) => `${place}  ${makePrintable(said.join(' '))}\n`);
  const more = printed.length - shownLimit;
  const rest = more > 0 ? [`… and ${more} more lines. Use --json to list all of them.\n`] : [];
  return [...printed.slice(0, shownLimit), ...rest].join('');
};

/** The report of an import: decisions, then doubts with frames, then what there is. */
export const printReport = (
  { drafted, sources }: ImportReport,
  { format, isQuiet, version }: { readonly format: Format; readonly isQuiet: boolean; readonly version: string },
  { paint }: Host,
): string => {
  const doubts = inOrder(drafted.doubts);
  const decisions = isQuiet ? [] : drafted.decisions;
  if (format === 'text') {
    const lists = [printDecisions(decisions, sources), formatDiagnostics(doubts, sources, paint)];
    const text = lists.filter((list) => list !== '').join('\n');
    return isQuiet ? text : `${text}${text === '' ? '' : '\n'}${summarize(drafted)}\n`;
  }
  const reported = [...describeDiagnostics(doubts, sources), ...asNotes(decisions, sources)];
  if (format === 'json') return `${JSON.stringify({ summary: summarize(drafted), notices: reported }, null, 2)}\n`;
  return format === 'github' ? printGithub(reported) : printSarif(reported, version);
};
