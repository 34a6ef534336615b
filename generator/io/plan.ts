import type { FoundFile } from './found.ts';
import { isMerged, isUnmodified, type Manifest } from './manifest.ts';
import { markNames } from './names.ts';

/** A file that a run leaves as it is, because it is a person's work. */
export interface KeptFile {
  readonly path: string;
  /** Whether errspec made it once, or never. */
  readonly why: 'changed by hand' | 'not made by errspec';
}

/** What a run does to a folder. Paths are from it, with `/`. */
export interface Plan {
  readonly write: readonly string[];
  readonly remove: readonly string[];
  /** As wanted already. */
  readonly unchanged: readonly string[];
  /** A package with a part of another version does not work: where a file is kept, so is the rest of its folder. */
  readonly kept: readonly KeptFile[];
  /** Once all of this is done. */
  readonly manifest: Manifest;
}

/** What is asked of a folder. */
export interface Wanted {
  /** Hashes by path. */
  readonly files: ReadonlyMap<string, string>;
  /** First parts of the paths that this run makes whole; others are left alone. */
  readonly folders: ReadonlySet<string>;
  /** Overwrites what a person changed, too. */
  readonly force: boolean;
}

/** First part of a path: the folder of a target. Empty for a file beside these. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.indexOf('/')));

const isMarkName = (path: string): boolean => Object.values(markNames).some((name) => name === path);

/** What is to be done with one file, and what is known of it once that is done. */
interface Step {
  readonly path: string;
  readonly action: 'write' | 'remove' | 'leave' | 'forget' | KeptFile['why'];
}

/** Whether nobody but errspec and version control had a hand in a file. */
export const isOurs = (manifest: Manifest, path: string, { hash, hasConflict }: FoundFile): boolean =>
  isUnmodified(manifest, path, hash) || (manifest.files.has(path) && (hasConflict || isMerged(manifest, path)));

const decide = (
  path: string,
  { files, force }: Wanted,
  manifest: Manifest,
  found: FoundFile | undefined,
): Step['action'] => {
  const wanted = files.get(path);
  if (found === undefined) return wanted === undefined ? 'forget' : 'write';
  if (found.hash === wanted) return 'leave';
  if (isOurs(manifest, path, found)) return wanted === undefined ? 'remove' : 'write';
  // What tools do with the folder is for its owner to say.
  if (isMarkName(path)) return 'forget';
  if (force) return wanted === undefined ? 'remove' : 'write';
  return manifest.files.has(path) || manifest.previous.has(path) ? 'changed by hand' : 'not made by errspec';
};

const isKept = ({ action }: Step): boolean => action === 'changed by hand' || action === 'not made by errspec';

const manifestAfter = (
  steps: readonly Step[],
  done: ReadonlySet<string>,
  wanted: Wanted,
  manifest: Manifest,
): Manifest => ({
  files: new Map([
    ...[...manifest.files].filter(([path]) => !done.has(folderOf(path))),
    ...steps.flatMap(({ path, action }) => {
      const hash = wanted.files.get(path);
      return hash !== undefined && action !== 'forget' && done.has(folderOf(path)) ? [[path, [hash]] as const] : [];
    }),
  ]),
  // What a killed run left elsewhere is for another run.
  previous: new Map([...manifest.previous].filter(([path]) => !done.has(folderOf(path)))),
});

/** Compares what is wanted with what is there. `find` gives a file in the folder, or nothing. */
export const planWrites = (wanted: Wanted, manifest: Manifest, find: (path: string) => FoundFile | undefined): Plan => {
  const paths = new Set([...wanted.files.keys(), ...manifest.files.keys(), ...manifest.previous.keys()]);
  const steps = [...paths]
    .filter((path) => wanted.folders.has(folderOf(path)))
    .map((path): Step => ({ path, action: decide(path, wanted, manifest, find(path)) }));
  const held = new Set(steps.filter(isKept).map(({ path }) => folderOf(path)));
  const done = new Set([...wanted.folders].filter((folder) => !held.has(folder)));
  const pathsTo = (action: Step['action']): readonly string[] =>
    steps.filter((step) => step.action === action && done.has(folderOf(step.path))).map(({ path }) => path);
  return {
    write: pathsTo('write'),
    remove: pathsTo('remove'),
    unchanged: steps.filter(({ action }) => action === 'leave').map(({ path }) => path),
    kept: steps.flatMap(({ path, action }) =>
      action === 'changed by hand' || action === 'not made by errspec' ? [{ path, why: action }] : [],
    ),
    manifest: manifestAfter(steps, done, wanted, manifest),
  };
};
