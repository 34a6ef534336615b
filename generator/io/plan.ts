import type { GeneratedFile } from '../render/generated-file.ts';
import { hashText, isUnmodified, type Manifest } from './manifest.ts';

/** What a run does to a folder. Paths are from it, with `/`. */
export interface Plan {
  readonly write: readonly GeneratedFile[];
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
  readonly files: readonly GeneratedFile[];
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
  const write: GeneratedFile[] = [];
  const unchanged: string[] = [];
  const kept: string[] = [];
  const remove: string[] = [];
  const next = new Map([...manifest.files].filter(([path]) => !folders.has(folderOf(path))));
  for (const file of files) {
    const wanted = hashText(file.text);
    const found = hashOf(file.path);
    next.set(file.path, wanted);
    if (found === wanted) unchanged.push(file.path);
    else if (found === undefined || force || isUnmodified(manifest, file.path, found)) write.push(file);
    else kept.push(file.path);
  }
  const wanted = new Set(files.map(({ path }) => path));
  for (const path of new Set([...manifest.files.keys(), ...manifest.previous.keys()])) {
    if (wanted.has(path) || !folders.has(folderOf(path))) continue;
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
