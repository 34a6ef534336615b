import { relative } from 'node:path';
import { readCatalog } from '../generate.ts';
import { printMarks } from '../io/marks.ts';
import { createFinder } from '../io/found.ts';
import { hashText, type Manifest } from '../io/manifest.ts';
import type { ErrorCatalog } from '../ir/catalog.ts';
import { readManifest, refuseLinksOut } from '../io/output.ts';
import { folderOf, planWrites, type Plan } from '../io/plan.ts';
import { createReader, descriptionLimit } from '../io/read.ts';
import type { GeneratedFile } from '../render/generated-file.ts';
import type { Host } from './host.ts';
import type { Printer } from './printer.ts';
import type { Job, ProjectOptions } from './project.ts';
import type { Findings } from '../diagnostic.ts';
import { targets as registry } from '../targets/index.ts';
import { readDescribed } from './read-described.ts';
import { relocate } from './report.ts';

export interface GenerateOptions extends ProjectOptions {
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly strict?: boolean;
}

/** A job with what is to be done for it; no plan where its spec is wrong. */
export interface Planned {
  readonly job: Job;
  readonly findings: Findings;
  /** Absent where the spec is wrong. */
  readonly catalog?: ErrorCatalog;
  readonly plan: Plan | undefined;
  /** What is said of the files that are left alone, with their differences where they are known. */
  readonly kept?: readonly string[];
}

/** The folders that a run makes whole: those of the targets asked for, or all, with those of targets taken out since. */
const foldersOf = (
  { targets }: Job,
  { target }: GenerateOptions,
  { files, previous }: Manifest,
  described: readonly string[],
): ReadonlySet<string> => {
  const made = [...files.keys(), ...previous.keys()].map(folderOf);
  const always = ['', ...[...targets.keys()].map(({ id }) => id), ...described];
  return new Set([...always, ...(target === undefined ? made : [])]);
};

/** Whether this run makes a file: not if it is in the folder of a target that the run leaves alone. */
const isMade = (path: string, { targets }: Job): boolean =>
  !registry.some(({ id }) => id === folderOf(path)) || [...targets.keys()].some(({ id }) => id === folderOf(path));

/** Takes a file that is other than what is there: it is made, compared or only counted. */
type TakeFile = (file: GeneratedFile) => void;

/** Files in the order of the targets, whatever the order in which they were printed. */
const inOrder = (files: ReadonlyMap<string, string>, { targets }: Job): ReadonlyMap<string, string> => {
  const places = new Map([...targets.keys()].map(({ id }, place) => [id, place]));
  const placeOf = (path: string): number => places.get(folderOf(path)) ?? places.size;
  return new Map([...files].toSorted(([one], [other]) => placeOf(one) - placeOf(other)));
};

/** The marks of the folders of a job, with those of targets that this run leaves alone. */
const marksOf = (
  { targets }: Job,
  folders: ReadonlySet<string>,
  { files }: Manifest,
  described: readonly string[],
): readonly GeneratedFile[] => {
  const left = [...files.keys()].map(folderOf).filter((folder) => !folders.has(folder));
  const ids = [...targets.keys()].map(({ id }) => id);
  return printMarks([...new Set([...ids, ...left, ...described.filter((folder) => folder !== '')])]);
};

const readJob = (job: Job, { strict }: GenerateOptions) =>
  readDescribed(
    readCatalog(job.spec, createReader(job.root), strict, { settings: job.settings }),
    job,
    createReader(job.root, descriptionLimit),
    strict,
  );

/** Renders everything of a job and compares it with what is there, one file after the other. Writes nothing itself. */
export const planJob = async (
  job: Job,
  options: GenerateOptions,
  host: Host,
  printer: Printer,
  take: TakeFile,
): Promise<Planned> => {
  const { catalog, applied, ...found } = await readJob(job, options);
  const findings = relocate(found, job, host);
  if (catalog === undefined) return { job, findings, plan: undefined };
  if (job.outWithin !== undefined) refuseLinksOut(job.outWithin, relative(job.outWithin, job.out));
  const manifest = readManifest(job.out);
  const descriptions = [...applied].filter(([path]) => isMade(path, job));
  const described = descriptions.map(([path]) => folderOf(path));
  const folders = foldersOf(job, options, manifest, described);
  const find = createFinder(job.out);
  const files = new Map<string, string>();
  const add = (file: GeneratedFile): void => {
    const hash = hashText(file.text);
    files.set(file.path, hash);
    if (find(file.path)?.hash !== hash) take(file);
  };
  for await (const file of printer.print(catalog, job.targets)) add(file);
  for (const [path, text] of descriptions) add({ path, text });
  marksOf(job, folders, manifest, described).forEach(add);
  const wanted = { files: inOrder(files, job), folders, force: options.force ?? false };
  return { job, findings, catalog, plan: planWrites(wanted, manifest, find) };
};
