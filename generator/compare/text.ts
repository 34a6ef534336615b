import { placeNames, type Paint } from '../diagnostic.ts';
import { makePrintable } from '../printable.ts';
import type { Change, Subject } from './change.ts';
import type { Comparison } from './comparison.ts';
import { severities, type Severity } from './level.ts';

/** The heading of the changes of a severity. */
const headings: Readonly<Record<Severity, string>> = {
  error: 'Errors',
  breaking: 'Breaking',
  warning: 'Warnings',
  addition: 'Additions',
  none: 'Other changes',
};

/** What a change is about, in short: `1004 old_name`. */
export const nameSubject = ({ code, name, category }: Subject): string =>
  [code, name, ...(category === undefined ? [] : [`category ${category}`])]
    .filter((part) => part !== undefined)
    .join(' ');

const describeGroups = ({ client, server }: Change): string =>
  Object.entries({ client, server })
    .filter(([, { level }]) => level !== 'none')
    .map(([group, { level, why }]) => `${group} ${level}${why === undefined ? '' : `: ${why}`}`)
    .join('; ');

/** The text form: a line for each change under the heading of its severity, the most serious first. */
export const printComparison = ({ old, new: now, changes }: Comparison, paint: Paint): string => {
  const [oldPlace, newPlace] = [placeNames(old.sources), placeNames(now.sources)];
  const placeOf = (change: Change): string =>
    change.new === undefined ? (change.old === undefined ? '' : oldPlace(change.old)) : newPlace(change.new);
  const width = Math.max(0, ...changes.map((change) => placeOf(change).length));
  const indent = ' '.repeat(width + 4);
  return severities
    .toReversed()
    .map((severity) => {
      const group = changes.filter((change) => change.severity === severity);
      if (group.length === 0) return '';
      const lines = group.flatMap((change) => [
        `  ${placeOf(change).padEnd(width)}  ${makePrintable(nameSubject(change.subject))}  ${paint.faint(change.rule)}`,
        ...[change.message, describeGroups(change), change.help]
          .filter((text) => text !== undefined && text !== '')
          .map((text) => `${indent}${makePrintable(text ?? '')}`),
      ]);
      return `${paint.strong(`${headings[severity]} (${group.length})`)}\n${lines.join('\n')}\n`;
    })
    .filter((text) => text !== '')
    .join('\n');
};
