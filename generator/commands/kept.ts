import { join } from 'node:path';
import { readOutput } from '../io/found.ts';
import { folderOf, type KeptFile } from '../io/plan.ts';
import { clipLines, showDifference } from './difference.ts';
import type { Host } from './host.ts';
import type { Job } from './project.ts';
import { showPath } from './report.ts';

/** How many files of a folder are named, and how many lines of the first one's difference are shown. */
const shown = { files: 5, lines: 20 };

const sayFile = ({ path, why }: KeptFile, { out }: Job, host: Host): string =>
  why === 'changed by hand'
    ? `${showPath(join(out, path), host)} was changed by hand.`
    : `${showPath(join(out, path), host)} is in the way: errspec did not make it.`;

const sayFolder = (
  folder: string,
  files: readonly KeptFile[],
  job: Job,
  host: Host,
  wantedOf: (path: string) => string | undefined,
): readonly string[] => {
  const { out } = job;
  const named = files.slice(0, shown.files);
  const changed = files.find(({ why }) => why === 'changed by hand');
  const wanted = changed === undefined ? undefined : wantedOf(changed.path);
  const it = files.length === 1 ? 'it' : 'them';
  return [
    ...named.map((file) => sayFile(file, job, host)),
    ...(files.length > named.length ? [`… and ${files.length - named.length} more.`] : []),
    ...(changed === undefined || wanted === undefined
      ? []
      : clipLines(
          showDifference(showPath(join(out, changed.path), host), readOutput(out, changed.path), wanted),
          shown.lines,
        )),
    `Nothing was written to ${showPath(join(out, folder), host)}: a package is written whole or not at all.`,
    `  Move ${it} away, or overwrite ${it} with errspec generate --force.`,
    ...(changed === undefined
      ? []
      : [`  If a formatter or a hook changed ${it}, let it ignore ${showPath(out, host)}/ first.`]),
  ];
};

/** What is said of files that a run left alone; nothing where there are none. `wantedOf` gives what a file would be. */
export const sayKept = (
  kept: readonly KeptFile[],
  job: Job,
  host: Host,
  wantedOf: (path: string) => string | undefined,
): readonly string[] =>
  [...new Set(kept.map(({ path }) => folderOf(path)))].flatMap((folder) =>
    sayFolder(
      folder,
      kept.filter(({ path }) => folderOf(path) === folder),
      job,
      host,
      wantedOf,
    ),
  );
