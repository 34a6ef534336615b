import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seedSpec } from './seed.ts';

const cli = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));
const usageHook = new URL('../../bench/report-usage.mjs', import.meta.url).href;

/** What a run of errspec gave and used. */
export interface Run {
  readonly status: number | null;
  readonly output: string;
  readonly milliseconds: number;
  readonly peakMegabytes: number;
}

/** A folder with a catalog and a description. */
export interface Project {
  readonly folder: string;
  /** The first file of the description, from the folder `name`. */
  readonly root: string;
  readonly write: (isChanged: boolean) => void;
  /** Runs errspec with some words in the folder. */
  readonly run: (...words: readonly string[]) => Run;
}

const rootNames: readonly string[] = ['openapi.yaml', 'openapi.yml', 'openapi.json', 'spec.yaml', 'api.yaml'];

/** The files of a folder, as paths from there. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();

const isDescription = (text: string): boolean => /^\s*(?:\{[^{]*)?"?openapi"?\s*:/m.test(text.slice(0, 100_000));

/** The first file of a description: the file itself, or the one in a folder that says the version. */
export const findRoot = (path: string): string => {
  if (statSync(path).isFile()) return basename(path);
  const names = readdirSync(path).filter((name) => statSync(join(path, name)).isFile());
  const known = rootNames.find((name) => names.includes(name));
  const found = known ?? names.find((name) => isDescription(readFileSync(join(path, name), 'utf8')));
  if (found === undefined) throw new Error(`There is no description in ${path}.`);
  return found;
};

/** Lays a description into a new folder, beside a catalog. */
export const layProject = (folder: string, path: string): Project => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'api'), { recursive: true });
  const root = findRoot(path);
  cpSync(path, statSync(path).isFile() ? join(folder, 'api', root) : join(folder, 'api'), { recursive: true });
  writeFileSync(join(folder, 'errspec.yaml'), 'version: 1\nspec: errors.yaml\nout: packages\n');
  const write = (isChanged: boolean): void => writeFileSync(join(folder, 'errors.yaml'), seedSpec(isChanged));
  write(false);
  const usage = join(folder, 'usage.jsonl');
  return {
    folder,
    root,
    write,
    run: (...words) => {
      rmSync(usage, { force: true });
      const start = performance.now();
      const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 2 ** 30,
        env: { ...process.env, BENCH_USAGE: usage, NODE_OPTIONS: `--import ${usageHook}` },
      });
      const milliseconds = performance.now() - start;
      const used: unknown = JSON.parse(readFileSync(usage, 'utf8').trim().split('\n').at(0) ?? '{}');
      const peak = typeof used === 'object' && used !== null && 'peak' in used ? Number(used.peak) : 0;
      return { status, output: stdout + stderr, milliseconds, peakMegabytes: peak / 1_024 };
    },
  };
};
