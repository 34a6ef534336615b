import { createHash } from 'node:crypto';
import * as z from 'zod';

/** What was generated into a folder, and how each file was when it was. */
export interface Manifest {
  /** Hash by path from the folder, with `/`. */
  readonly files: ReadonlyMap<string, string>;
  /** While a run writes: the hashes of the run before, so that after a kill the next run knows both. */
  readonly previous: ReadonlyMap<string, string>;
}

/** Nothing was generated yet. */
export const emptyManifest: Manifest = { files: new Map(), previous: new Map() };

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export const hashText = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

const hashes = z.record(z.string(), z.string());
const schema = z.object({ errspec: z.literal(1), files: hashes, previous: hashes.optional() });

/** The manifest in a text; undefined where it is none. */
export const parseManifest = (text: string): Manifest | undefined => {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  const read = schema.safeParse(data);
  return read.success
    ? { files: new Map(Object.entries(read.data.files)), previous: new Map(Object.entries(read.data.previous ?? {})) }
    : undefined;
};

const sorted = (map: ReadonlyMap<string, string>) =>
  Object.fromEntries([...map].toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** The text of a manifest, sorted by path. */
export const printManifest = ({ files, previous }: Manifest): string =>
  `${JSON.stringify({ errspec: 1, files: sorted(files), ...(previous.size > 0 ? { previous: sorted(previous) } : {}) }, null, 2)}\n`;

/** Whether a file that is there with this hash is as a run left it. */
export const isUnmodified = ({ files, previous }: Manifest, path: string, hash: string): boolean =>
  files.get(path) === hash || previous.get(path) === hash;
