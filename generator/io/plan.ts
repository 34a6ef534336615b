import { isUnmodified, type Manifest } from './manifest.ts';

/** What a run does to a folder. Paths are from it, with `/`. */
export interface Plan {
  readonly write: readonly string[];
  readonly remove: readonly string[];
  /** As wanted already. */
  readonly unchanged: readonly string[];
  /** Not as a run left them: a person's work, which is kept. */
  readonly kept: readonly string[];
  /** Once all of this is done. */
  readonly manifest: Manifest;
}

/** What is asked of a folder. */
export interface Wanted {
  /** Hashes by path. */
  readonly files: Manifest['files'];
  /** First parts of the paths that this run makes whole; others are left alone. */
  readonly folders: ReadonlySet<string>;
  /** Overwrites what a person changed, too. */
  readonly force: boolean;
}

const folderOf = (path: string): string => path.slice(0, path.indexOf('/'));

/** Compares what is wanted with what is there, by hash. `hashOf` gives the hash of a file in the folder, or nothing. */
export const planWrites = (
  { files, folders, force }: Wanted,
  manifest: Manifest,
  hashOf: (path: string) => string | undefined,
): Plan => {
  const write: string[] = [];
  const unchanged: string[] = [];
  const kept: string[] = [];
  const remove: string[] = [];
  const next = new Map([...manifest.files].filter(([path]) => !folders.has(folderOf(path))));
  for (const [path, wanted] of files) {
    const found = hashOf(path);
    next.set(path, wanted);
    if (found === wanted) unchanged.push(path);
    else if (found === undefined || force || isUnmodified(manifest, path, found)) write.push(path);
    else kept.push(path);
  }
  for (const path of new Set([...manifest.files.keys(), ...manifest.previous.keys()])) {
    if (files.has(path) || !folders.has(folderOf(path))) continue;
    const found = hashOf(path);
    if (found === undefined) continue;
    if (force || isUnmodified(manifest, path, found)) remove.push(path);
    else {
      kept.push(path);
      const hash = manifest.files.get(path);
      if (hash !== undefined) next.set(path, hash);
    }
  }
  // What a killed run left in the folders of other targets is for a run of those.
  const previous = new Map([...manifest.previous].filter(([path]) => !folders.has(folderOf(path))));
  return { write, remove, unchanged, kept, manifest: { files: next, previous } };
};
