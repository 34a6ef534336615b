import { mkdirSync, realpathSync, rmdirSync, rmSync, existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { emptyManifest, parseManifest, printManifest, type Manifest } from './manifest.ts';
import { manifestName } from './names.ts';
import { OutputError } from './failures.ts';
import { findOutput, readOutput } from './found.ts';
import { isOurs, type Plan } from './plan.ts';
import { isInside } from './read.ts';
import { refuseUnwritable, type MadeFile, type Stage } from './stage.ts';

/** The manifest of a folder; an empty one where there is none. */
export const readManifest = (folder: string): Manifest => {
  const text = readOutput(folder, manifestName);
  if (text === undefined) return emptyManifest;
  const manifest = parseManifest(text);
  if (manifest === undefined) {
    throw new OutputError(
      `${join(folder, manifestName)} is not a manifest of errspec; move it away, or choose another --out.`,
    );
  }
  return manifest;
};

/** The closest folder on the way to a path that is there, links followed. */
const realAncestor = (path: string): string => (existsSync(path) ? realpathSync(path) : realAncestor(dirname(path)));

/** The one name of a path that may not be there yet, links followed. */
export const realPath = (path: string): string =>
  existsSync(path) ? realpathSync(path) : join(realPath(dirname(path)), basename(path));

/** Refuses a path that is, with links resolved, outside its folder. */
export const refuseLinksOut = (folder: string, path: string): void => {
  const root = realAncestor(folder);
  if (!isInside(root, realAncestor(join(folder, path)))) {
    throw new OutputError(`${path} is behind a link that leads out of ${folder}; nothing was written.`);
  }
};

/** Writes a file beside its place and renames it: it is old or new, never a part. Makes folders on the way. */
export const writeText = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileAtomic.sync(path, text, { fsync: false });
};

const removeEmptyFolders = (folder: string, path: string): void => {
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    try {
      rmdirSync(join(folder, parent));
    } catch {
      return;
    }
  }
};

const removeFile = (folder: string, path: string): void => {
  rmSync(join(folder, path));
  removeEmptyFolders(folder, path);
};

/** Paths of the files that a plan changes. */
const touched = ({ write, remove }: Plan): readonly string[] => [...write, ...remove];

/** Refuses a plan that cannot be carried out, before anything is written. */
export const refuseUnwritablePlan = (folder: string, plan: Plan): void => {
  const paths = touched(plan);
  for (const path of [manifestName, ...paths]) refuseLinksOut(folder, path);
  for (const path of paths.length > 0 ? [manifestName, ...paths] : []) refuseUnwritable(folder, path);
};

/** The manifest while a plan is carried out: of each file that changes it knows both states. */
const manifestDuring = (folder: string, plan: Plan, before: Manifest): Manifest => {
  const previous = new Map(plan.manifest.previous);
  for (const path of touched(plan)) {
    const found = findOutput(folder, path);
    if (found !== undefined && isOurs(before, path, found)) previous.set(path, found.hash);
  }
  return { files: plan.manifest.files, previous };
};

/**
 * Carries a plan out with files that are made, by path. Everything is made before anything changes, and the manifest of
 * both states comes first, so that a run that is killed leaves each file old or new and the next one knows all of them as
 * its own.
 */
export const applyPlan = (
  folder: string,
  plan: Plan,
  before: Manifest,
  stage: Stage,
  made: ReadonlyMap<string, MadeFile>,
): void => {
  const { write, remove, manifest } = plan;
  for (const path of [manifestName, ...touched(plan)]) refuseLinksOut(folder, path);
  const last = printManifest(manifest);
  const isChanged = write.length > 0 || remove.length > 0;
  if (!isChanged && readOutput(folder, manifestName) === last) return;
  const first = isChanged ? stage.make(printManifest(manifestDuring(folder, plan, before))) : undefined;
  const settled = stage.make(last);
  const place = (path: string, file: MadeFile | undefined): void => {
    if (file === undefined) throw new Error(`${path} was not made`);
    if (!file.place(join(folder, path))) writeText(join(folder, path), file.read());
  };
  if (first !== undefined) place(manifestName, first);
  for (const path of write) place(path, made.get(path));
  for (const path of remove) removeFile(folder, path);
  place(manifestName, settled);
};
