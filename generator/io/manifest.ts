import { createHash } from 'node:crypto';

/**
 * What was generated into a folder, and how each file was when it was.
 *
 * Its text merges line by line: one line for each file, and an empty one between them, so that two branches that change
 * neighbours do not meet. Where both changed the same file, the merged manifest has a line of each, and that file is what
 * version control made of both, which is nobody's work.
 */
export interface Manifest {
  /** Hashes by path from the folder, with `/`. One for each path, more after a merge. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  /** While a run writes: the hashes of the run before, so that after a kill the next run knows both. */
  readonly previous: ReadonlyMap<string, string>;
}

/** Nothing was generated yet. */
export const emptyManifest: Manifest = { files: new Map(), previous: new Map() };

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export const hashText = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

const head = '# Files that errspec generated, with their SHA-256. Do not edit.';

/** A line of version control between two versions, which it could not merge. */
const isMarker = (line: string): boolean => /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/.test(line);

const collect = (files: Map<string, string[]>, path: string, hash: string): void => {
  const hashes = files.get(path);
  if (hashes === undefined) files.set(path, [hash]);
  else if (!hashes.includes(hash)) hashes.push(hash);
};

/** The manifest in a text, merged or with the markers of a conflict; undefined where it is none. */
export const parseManifest = (text: string): Manifest | undefined => {
  const lines = text.split(/\r?\n/).filter((line) => line !== '' && !isMarker(line));
  if (!lines.includes(head)) return undefined;
  const files = new Map<string, string[]>();
  const previous = new Map<string, string>();
  for (const line of lines) {
    if (line === head) continue;
    const [, before, hash, path] = /^(# before )?([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (hash === undefined || path === undefined) return undefined;
    if (before === undefined) collect(files, path, hash);
    else previous.set(path, hash);
  }
  return { files, previous };
};

/** The text of a manifest, sorted by path. */
export const printManifest = ({ files, previous }: Manifest): string => {
  const lines = [
    ...[...files].flatMap(([path, hashes]) => hashes.map((hash) => [path, `${hash}  ${path}`] as const)),
    ...[...previous].map(([path, hash]) => [path, `# before ${hash}  ${path}`] as const),
  ].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `${[head, ...lines.map(([, line]) => line)].join('\n\n')}\n`;
};

/** Whether a file that is there with this hash is as a run left it. */
export const isUnmodified = ({ files, previous }: Manifest, path: string, hash: string): boolean =>
  files.get(path)?.includes(hash) === true || previous.get(path) === hash;

/** Whether version control merged two versions of a file, so that it is as neither left it. */
export const isMerged = ({ files }: Manifest, path: string): boolean => (files.get(path)?.length ?? 0) > 1;

/** Whether version control left the markers of a conflict in a text. */
export const hasConflict = (text: string): boolean =>
  /^<{7} /m.test(text) && /^={7}\r?$/m.test(text) && /^>{7} /m.test(text);
