import { positionsOf, type Place } from '../diagnostic.ts';
import type { Comparison } from './comparison.ts';
import { isAtLeast } from './level.ts';
import { describeLanguages, nameSubject } from './text.ts';

interface Position {
  readonly line: number;
  readonly column: number;
}

/** A change as a finding of a tool: only what is at least a warning. */
export interface ReportedChange {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly start?: Position;
  readonly end?: Position;
  readonly message: string;
  readonly help?: string | undefined;
}

/** Where a change is in the newer table; what is gone is reported of its whole file. */
const placeOf = ({ new: now }: Comparison, place: Place | undefined) => {
  if (place !== undefined) return { file: place.file, ...positionsOf(now.sources)(place) };
  return { file: [...now.sources.keys()][0] ?? '' };
};

/** The changes as findings, for annotations and SARIF. */
export const reportChanges = (comparison: Comparison): readonly ReportedChange[] =>
  comparison.changes
    .filter(({ severity }) => isAtLeast(severity, 'warning'))
    .map((change): ReportedChange => {
      const { rule, severity, client } = change;
      const subject = nameSubject(change.subject);
      const reasons = [
        isAtLeast(client.level, 'warning') ? `Clients: ${client.why ?? client.level}.` : '',
        describeLanguages(change) === undefined ? '' : `Source: ${describeLanguages(change)}.`,
      ].filter((text) => text !== '');
      return {
        rule,
        severity: severity === 'warning' ? 'warning' : 'error',
        ...placeOf(comparison, change.new),
        message: [subject === '' ? change.message : `${subject}: ${change.message}`, ...reasons].join(' '),
        help: change.help,
      };
    });
