import { placeFrames, placeNames, type Paint, type Place } from '../diagnostic.ts';
import { makePrintable } from '../printable.ts';
import type { Change, Subject } from './change.ts';
import type { Comparison } from './comparison.ts';
import { isAtLeast, severities, type Level, type Severity, type Verdict } from './level.ts';

/** The heading of the changes of a severity. */
export const headings: Readonly<Record<Severity, string>> = {
  error: 'Errors',
  breaking: 'Breaking',
  warning: 'Warnings',
  addition: 'Additions',
  none: 'Other changes',
};

/** What a change is about, in short: `1004 old_name`. */
export const nameSubject = ({ code, name, category, part }: Subject): string =>
  [code, name, ...(category === undefined ? [] : [`category ${category}`]), part]
    .filter((one) => one !== undefined)
    .join(' ');

const because = ({ level, why }: Verdict): string => (why === undefined ? level : `${level}: ${why}`);

/** The languages of the highest level, and the reason of the first of them that has one. */
export const describeLanguages = ({ languages }: Change): string | undefined => {
  const level = (['breaking', 'warning'] as const satisfies readonly Level[]).find((one) =>
    [...languages.values()].some((verdict) => verdict.level === one),
  );
  const all = [...languages].filter(([, verdict]) => verdict.level === level);
  if (level === undefined) return undefined;
  const names = all.length === languages.size ? `all ${all.length} languages` : all.map(([id]) => id).join(', ');
  const [id, example] = all.find(([, { why }]) => why !== undefined) ?? [];
  return `${level} in ${names}${example?.why === undefined ? '' : `: ${example.why} (${id})`}`;
};

/** The details of a change with their labels. */
const detailsOf = (change: Change): readonly (readonly [string, string | undefined])[] => {
  const { client, server } = change;
  const isSerious = (verdict: Verdict): boolean => isAtLeast(verdict.level, 'warning');
  return [
    ['before', change.before],
    ['after', change.after],
    ['clients', isSerious(client) ? because(client) : undefined],
    ['servers', isSerious(server) ? because(server) : undefined],
    ['source', describeLanguages(change)],
    ['help', change.help],
    ['reason', change.reason],
  ];
};

const labelWidth = 'clients'.length;

interface Printed {
  readonly place: string;
  readonly change: Change;
  readonly frame: readonly string[];
}

const printChange = (
  { place, change, frame }: Printed,
  [placeWidth, ruleWidth]: readonly number[],
  paint: Paint,
): string => {
  const { rule, severity, message, subject } = change;
  const head = `  ${place.padEnd(placeWidth ?? 0)}  ${paint.faint(rule.padEnd(ruleWidth ?? 0))}  `;
  const about = nameSubject(subject);
  const text = makePrintable(about === '' ? message : `${about}: ${message}`);
  const details = isAtLeast(severity, 'warning') || change.reason !== undefined ? detailsOf(change) : [];
  const lines = details.flatMap(([label, value]) =>
    value === undefined ? [] : [`      ${paint.faint(label.padEnd(labelWidth))}  ${makePrintable(value)}`],
  );
  return [`${head}${text}`, ...lines, ...frame].map((line) => `${line.trimEnd()}\n`).join('');
};

/** The step that follows, and whether the version took it. */
export const sayVersion = ({ old, new: now, version: { step, next, state } }: Comparison): string => {
  const [before, after] = [old.catalog.version, now.catalog.version];
  if (step === 'none') return `No changes. The version is ${after}.`;
  const asks = `These changes are a ${step} version: ${before} → ${next}.`;
  switch (state) {
    case 'taken':
      return `${asks} The version is ${after}.`;
    case 'not raised':
      return `${asks} The version ${after} is too low.`;
    case 'lowered':
      return `${asks} The version is lower: ${after}.`;
  }
};

/** `1 breaking, 2 additions`. */
export const countChanges = (changes: readonly Change[]): string =>
  severities
    .toReversed()
    .flatMap((severity) => {
      const { length } = changes.filter((change) => change.severity === severity);
      const heading = headings[severity].toLowerCase();
      return length === 0 ? [] : [`${length} ${length === 1 ? heading.replace(/s$/u, '') : heading}`];
    })
    .join(', ');

/** How the text form is printed. */
export interface TextOptions {
  readonly paint: Paint;
  /** Whether the line of each change in its file is shown. */
  readonly frames: boolean;
}

/** The text form: changes under the heading of their severity, the most serious first, and the version at the end. */
export const printComparison = (comparison: Comparison, { paint, frames }: TextOptions): string => {
  const { old, new: now, changes } = comparison;
  const [oldName, newName] = [placeNames(old.sources), placeNames(now.sources)];
  const [oldFrame, newFrame] = [placeFrames(old.sources), placeFrames(now.sources)];
  const frameOf = (place: Place, isNew: boolean): readonly string[] =>
    (isNew ? newFrame : oldFrame)(place)
      .split('\n')
      .map((line) => `      ${line}`);
  const printed = changes.map((change): Printed => {
    const place = change.new ?? change.old;
    const isNew = change.new !== undefined;
    return {
      change,
      place: place === undefined ? '' : makePrintable((isNew ? newName : oldName)(place)),
      frame: frames && place !== undefined ? frameOf(place, isNew) : [],
    };
  });
  const groups = severities.toReversed().flatMap((severity) => {
    const group = printed.filter(({ change }) => change.severity === severity);
    const widths = [
      Math.max(0, ...group.map(({ place }) => place.length)),
      Math.max(0, ...group.map(({ change }) => change.rule.length)),
    ];
    return group.length === 0
      ? []
      : [
          `${paint.strong(`${headings[severity]} (${group.length})`)}\n${group.map((one) => printChange(one, widths, paint)).join('')}`,
        ];
  });
  return `${[...groups, `${sayVersion(comparison)}\n`].join('\n')}`;
};
