import { escapeText, writeCellCode } from '../language/markdown-text.ts';
import { onOneLine } from '../language/comments.ts';
import { makePrintable } from '../printable.ts';
import type { Change } from './change.ts';
import type { Comparison } from './comparison.ts';
import { isAtLeast, severities } from './level.ts';
import { describeLanguages, headings, nameSubject, sayVersion } from './text.ts';

const text = (value: string): string => escapeText(makePrintable(onOneLine(value)));
const code = (value: string): string => writeCellCode(makePrintable(onOneLine(value)));

const beforeAfter = ({ before, after }: Change): string => {
  if (before === undefined && after === undefined) return '';
  if (before === undefined) return ` ${code(after ?? '')}`;
  return after === undefined ? ` ${code(before)}` : ` ${code(before)} → ${code(after)}`;
};

const whom = (change: Change): string =>
  [
    ...Object.entries({ clients: change.client, servers: change.server })
      .filter(([, { level }]) => isAtLeast(level, 'warning'))
      .map(([group, { level, why }]) => `${group}: ${why ?? level}`),
    ...(describeLanguages(change) ?? '').split('\n').filter((line) => line !== ''),
  ]
    .map(text)
    .join('<br>');

/** A comparison as Markdown, for a comment on a change: a table for each severity. */
export const printMarkdown = (comparison: Comparison): string => {
  const tables = severities.toReversed().flatMap((severity) => {
    const group = comparison.changes.filter((change) => change.severity === severity);
    if (group.length === 0) return [];
    const rows = group.map((change) => {
      const subject = nameSubject(change.subject);
      const what = `${text(change.message)}${beforeAfter(change)}`;
      const reason = change.reason === undefined ? '' : `<br>${text(`Reason: ${change.reason}`)}`;
      return `| ${subject === '' ? '' : code(subject)} | ${what}${reason} | ${whom(change)} | ${code(change.rule)} |`;
    });
    return [
      `### ${headings[severity]}\n\n| what | change | for whom | rule |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`,
    ];
  });
  return [`${text(sayVersion(comparison))}\n`, ...tables].join('\n');
};
