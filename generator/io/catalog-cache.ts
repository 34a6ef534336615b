import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { ErrorCatalog } from '../ir/catalog.ts';
import { cachePath, hashFile, readCached, stampOf, withoutMark, writeCached } from './cache-folder.ts';
import { hashText } from './manifest.ts';
import { packageFolder } from './package-folder.ts';

/** Catalogs, and all that they depend on: the program by size and time of its files, and the files of the specs by hash. */
interface Kept {
  readonly own: string;
  readonly inputs: ReadonlyMap<string, string>;
  readonly catalogs: readonly ErrorCatalog[];
}

/** Size and time of each file of the program. */
const ownStamp = (): string => {
  const folder = join(packageFolder, 'dist');
  const names = stampOf(folder) === undefined ? [] : readdirSync(folder);
  return hashText(JSON.stringify(names.map((name) => [name, stampOf(join(folder, name))])));
};

/** Data in front of which its hash is: of a file that another run has not written to its end, nothing is read. */
const sealed = (data: Buffer): Buffer => Buffer.concat([Buffer.from(hashText(data), 'hex'), data]);

const unsealed = (file: Buffer): Buffer | undefined => {
  const data = file.subarray(32);
  return hashText(data) === file.subarray(0, 32).toString('hex') ? data : undefined;
};

/** What was kept by this very program, whose hash is right: nothing else has this form. */
const isKept = (data: unknown): data is Kept =>
  typeof data === 'object' && data !== null && ['own', 'inputs', 'catalogs'].every((part) => part in data);

const readKept = (path: string): Kept | undefined => {
  const file = readCached(path);
  const data = file && unsealed(file);
  if (data === undefined) return undefined;
  try {
    const kept: unknown = deserialize(data);
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
};

/** The catalogs that a call read when it last ran, if no file that it read has changed since; else nothing. */
export const recallCatalogs = (root: string, call: readonly unknown[]): readonly ErrorCatalog[] | undefined => {
  const kept = readKept(cachePath(root, call, 'bin'));
  if (kept === undefined || kept.own !== ownStamp()) return undefined;
  return [...kept.inputs].every(([path, hash]) => hashFile(path) === hash) ? kept.catalogs : undefined;
};

/** Keeps the catalogs of a call, with the texts that they were read from by absolute path. */
export const rememberCatalogs = (
  root: string,
  call: readonly unknown[],
  inputs: ReadonlyMap<string, string>,
  catalogs: readonly ErrorCatalog[],
): void => {
  const hashes = new Map([...inputs].map(([path, text]) => [path, hashText(withoutMark(text))]));
  const kept: Kept = { own: ownStamp(), inputs: hashes, catalogs };
  writeCached(cachePath(root, call, 'bin'), sealed(serialize(kept)));
};
