import { onOneLine } from '../language/comments.ts';
import { escapeText, writeCodeSpan } from '../language/markdown-text.ts';
import { makePrintable } from '../printable.ts';
import type { Change } from './change.ts';
import type { Comparison } from './comparison.ts';
import type { RuleId } from './rules.ts';
import { nameSubject } from './text.ts';

const sections = ['Added', 'Changed', 'Deprecated', 'Removed'] as const;

type Section = (typeof sections)[number];

/** Rules of which users of the API have nothing to know. */
const silent: readonly RuleId[] = [
  ...(['order-changed', 'retired-added', 'retired-changed', 'retired-removed', 'since-changed'] as const),
  ...(['version-not-raised', 'version-lowered', 'wording-added', 'wording-removed'] as const),
  ...(['identifier-changed', 'deprecation-changed', 'description-changed'] as const),
];

const removed: readonly RuleId[] = [
  ...(['code-removed', 'code-vanished', 'alias-removed', 'category-removed', 'locale-lost'] as const),
];

const added: readonly RuleId[] = ['error-added', 'alias-added', 'category-added', 'locale-added', 'translation-added'];

const sectionOf = ({ rule, before, after }: Change): Section | undefined => {
  if (silent.includes(rule)) return undefined;
  if (rule === 'deprecated') return 'Deprecated';
  if (removed.includes(rule)) return 'Removed';
  if (added.includes(rule)) return 'Added';
  return rule === 'fallback-changed' && before === undefined && after !== undefined ? 'Added' : 'Changed';
};

const code = (text: string): string => writeCodeSpan(makePrintable(onOneLine(text)));
const prose = (text: string): string => escapeText(makePrintable(onOneLine(text)));

/** What a change of these rules is called, where before and after say the rest. */
const labels: Partial<Record<RuleId, string>> = {
  'message-changed': 'The message is another one',
  'status-changed': 'The HTTP status is another one',
  'retry-changed': 'What to do about it is different',
  'name-changed': 'It is named otherwise',
  'code-changed': 'It has another code',
  'category-changed': 'It is in another category',
  'kind-changed': 'It is of another kind',
  'category-renamed': 'It has another name',
};

const sentenceOf = ({ rule, message, before, after }: Change): string => {
  const label = labels[rule];
  if (before !== undefined && after !== undefined) {
    return `${prose((label ?? message).replace(/\.$/u, ''))}: ${code(before)} → ${code(after)}.`;
  }
  return prose(message);
};

const entryOf = (change: Change, { new: { catalog } }: Comparison): string => {
  const subject = nameSubject(change.subject);
  const breaking = change.severity === 'breaking' || change.severity === 'error' ? '**Breaking:** ' : '';
  const start = `- ${breaking}${subject === '' ? '' : `${code(subject)}: `}`;
  if (change.rule === 'error-added') {
    const error = catalog.errors.find((one) => one.code === change.subject.code);
    return `${start}${error === undefined ? 'new' : prose(`HTTP ${error.status}. ${error.message.display}`)}`;
  }
  if (change.rule === 'code-removed' || change.rule === 'code-vanished') {
    const tombstone = catalog.retired.find((one) => one.code === change.subject.code);
    const instead = tombstone?.replacement;
    return `${start}${instead === undefined ? 'is no longer sent.' : `is no longer sent. Use ${code(instead)} instead.`}`;
  }
  return `${start}${sentenceOf(change)}`;
};

/** An entry for the changelog of the API, as Markdown. Empty where users have nothing to know. */
export const printChangelog = (comparison: Comparison): string => {
  const { changes, new: now, version } = comparison;
  const parts = sections.flatMap((section) => {
    const entries = changes.filter((change) => sectionOf(change) === section);
    return entries.length === 0
      ? []
      : [`### ${section}\n\n${entries.map((change) => entryOf(change, comparison)).join('\n')}\n`];
  });
  if (parts.length === 0) return '';
  const title = version.state === 'taken' ? now.catalog.version : version.next;
  return [`## ${title}\n`, ...parts].join('\n');
};
