import { printChangelog } from '../compare/changelog.ts';
import { compareCatalogs, type Comparison } from '../compare/comparison.ts';
import { describeComparison } from '../compare/described.ts';
import { isAtLeast, type Severity } from '../compare/level.ts';
import { printMarkdown } from '../compare/markdown.ts';
import type { Mode } from '../compare/modes.ts';
import { reportChanges } from '../compare/reported.ts';
import { countChanges, printComparison } from '../compare/text.ts';
import type { DiffFormat } from './diff-formats.ts';
import { printGithub, printSarif } from './formats.ts';
import { UsageError, type ExitCode, type Host } from './host.ts';
import type { Job, ProjectOptions } from './project.ts';
import { findTables, type TableSource } from './sides.ts';

export interface DiffOptions extends ProjectOptions {
  readonly changelog?: boolean;
  readonly failOn?: Severity | 'never';
  readonly format?: DiffFormat;
  readonly frames?: boolean;
  readonly json?: boolean;
  readonly mode?: Mode;
}

interface Compared {
  readonly labels: readonly [string, string];
  readonly comparison: Comparison;
}

const targetsOf = (job: Job | undefined) =>
  new Map([...(job?.targets ?? [])].map(([{ id }, options]) => [id, options]));

const compare = (old: TableSource, now: TableSource, { mode }: DiffOptions): Compared => {
  const job = now.job ?? old.job;
  const comparison = compareCatalogs(old.read(), now.read(), {
    ...(mode === undefined ? {} : { mode }),
    ...(job === undefined ? {} : { settings: job.diff }),
    targets: targetsOf(job),
  });
  return { labels: [old.label, now.label], comparison };
};

/** Which tables belong together: the only ones, or those of the same spec. */
const pairTables = (
  old: readonly TableSource[],
  now: readonly TableSource[],
  host: Host,
): readonly (readonly [TableSource, TableSource])[] => {
  const [one, other] = [old[0], now[0]];
  if (old.length === 1 && now.length === 1 && one !== undefined && other !== undefined) return [[one, other]];
  const pairs = now.flatMap((table) => {
    const same = old.find(({ key }) => key === table.key);
    if (same === undefined) host.err(`${table.label} is new: there is nothing to compare it with.\n`);
    return same === undefined ? [] : [[same, table] as const];
  });
  for (const table of old.filter(({ key }) => !now.some((one_) => one_.key === key))) {
    host.err(`${table.label} is gone.\n`);
  }
  return pairs;
};

const headOf = ({ labels: [old, now], comparison }: Compared): string => {
  const { old: before, new: after, changes } = comparison;
  const name = ({ catalog }: typeof before): string => `${catalog.name} ${catalog.version}`;
  const counts = changes.length === 0 ? '' : `: ${countChanges(changes)}`;
  const unknown = [...new Set([...before.unknown, ...after.unknown])];
  const left =
    unknown.length === 0 ? '' : `A catalog.json does not have the ${unknown.join(', ')} of categories: not compared.\n`;
  return `${old} (${name(before)}) → ${now} (${name(after)})${counts}\n${left}`;
};

const print = (all: readonly Compared[], options: DiffOptions, version: string, host: Host): string => {
  if (options.changelog === true) return all.map(({ comparison }) => printChangelog(comparison)).join('\n');
  const { format = options.json === true ? 'json' : 'text' } = options;
  switch (format) {
    case 'json': {
      const described = all.map(({ comparison, labels }) => describeComparison(comparison, labels));
      return `${JSON.stringify(described, null, 2)}\n`;
    }
    case 'markdown':
      return all
        .map((one) => {
          const { name } = one.comparison.new.catalog;
          return `## Errors of ${name}\n\n${printMarkdown(one.comparison)}`;
        })
        .join('\n');
    case 'github':
      return printGithub(all.flatMap(({ comparison }) => reportChanges(comparison)));
    case 'sarif':
      return printSarif(
        all.flatMap(({ comparison }) => reportChanges(comparison)),
        version,
      );
    case 'text':
      return all
        .map((one) => {
          const text = printComparison(one.comparison, { paint: host.paint, frames: options.frames === true });
          return `${headOf(one)}\n${text}`;
        })
        .join('\n');
  }
};

/** Says what is different between two tables, and for whom that matters. */
export const diff = (
  old: string,
  now: string | undefined,
  options: DiffOptions,
  version: string,
  host: Host,
): ExitCode => {
  if (options.changelog === true && (options.format !== undefined || options.json === true)) {
    throw new UsageError('--changelog prints Markdown: it has no other format.');
  }
  const [before, after] = findTables(old, now, options, host);
  const all = pairTables(before, after, host).map(([one, other]) => compare(one, other, options));
  host.out(print(all, options, version, host));
  const { failOn = 'error' } = options;
  const changes = all.flatMap(({ comparison }) => comparison.changes);
  return failOn !== 'never' && changes.some(({ severity }) => isAtLeast(severity, failOn)) ? 1 : 0;
};
