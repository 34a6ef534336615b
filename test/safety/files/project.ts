import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { put } from '../../io/temporary.ts';
import { stageName } from '../../../generator/io/stage.ts';

/** The command line as it is installed; `npm test` builds it. */
export const cli = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

/** How a run ended. */
export interface Ended {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A run under way. */
export interface Running {
  readonly kill: () => void;
  readonly ended: Promise<Ended>;
}

/** What is other than usual about a process. */
export interface Circumstances {
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
  readonly gid?: number;
}

/** Starts a program. */
export const start = (
  [command = '', ...args]: readonly string[],
  cwd: string,
  { env = {}, ...user }: Circumstances = {},
): Running => {
  const child = spawn(command, args, {
    cwd,
    ...user,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return {
    kill: () => void child.kill('SIGKILL'),
    ended: new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (exitCode, signal) => resolve({ exitCode, signal, stdout, stderr }));
    }),
  };
};

/** Starts `errspec …`. */
export const startErrspec = (words: readonly string[], cwd: string, circumstances: Circumstances = {}): Running =>
  start([process.execPath, cli, ...words], cwd, circumstances);

/** Runs `errspec …` to its end. */
export const errspec = (words: readonly string[], cwd: string, circumstances?: Circumstances): Promise<Ended> =>
  startErrspec(words, cwd, circumstances).ended;

/** Texts by path with `/`. */
export type Tree = ReadonlyMap<string, string>;

/** Every file below a folder, whatever it is called; links are not followed. */
export const readTree = (folder: string): Tree =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );

/** What a killed run may leave, beside the targets. */
export const isLeftover = (path: string): boolean => path.startsWith(`${stageName}/`);

/** A small table: one error in many locales, so that it makes many files quickly. */
export interface Table {
  readonly name?: string;
  readonly text: string;
  /** Locales from the first to before the last, by number. */
  readonly locales: readonly [number, number];
  readonly targets: readonly string[];
}

/** One of the languages from qaa to qtz, which are for private use. */
const localeTag = (index: number): string =>
  `q${String.fromCodePoint(97 + Math.floor(index / 26))}${String.fromCodePoint(97 + (index % 26))}`;

/** The spec of a table. */
export const specOf = ({ name = 'demo', text, locales: [from, to] }: Table): string =>
  [
    'errspec: 1',
    `catalog: { name: ${name}, version: 1.0.0, title: Demo, locale: en }`,
    'categories:',
    '  - name: general',
    '    title: General',
    '    errors:',
    '      - code: 1001',
    '        name: parameter_empty',
    '        status: 400',
    `        message: '${text}'`,
    ...(to > from ? ['        messages:'] : []),
    ...Array.from({ length: to - from }, (_, index) => `          ${localeTag(from + index)}: '${text}'`),
    '',
  ].join('\n');

/** Writes `<id>.yaml` and its configuration `<id>.config.yaml` for each table; all of them write to `out`. */
export const writeProject = (folder: string, tables: Readonly<Record<string, Table>>): void => {
  mkdirSync(join(folder, 'tmp'), { recursive: true });
  for (const [id, table] of Object.entries(tables)) {
    put(join(folder, `${id}.yaml`), specOf(table));
    const targets = table.targets.map((target) => `${target}: {}`).join(', ');
    put(join(folder, `${id}.config.yaml`), `version: 1\nspec: ${id}.yaml\nout: out\ntargets: { ${targets} }\n`);
  }
};

/** The words that generate a table of {@link writeProject}. */
export const generateOf = (id: string): readonly string[] => ['generate', '--config', `${id}.config.yaml`];

/** The environment in which the locks of a project lie in the project. */
export const envOf = (folder: string): Readonly<Record<string, string>> => ({ TMPDIR: join(folder, 'tmp') });

/** What a clean run makes of each table. */
export const readClean = async (folder: string, ids: readonly string[]): Promise<Readonly<Record<string, Tree>>> => {
  const trees: Record<string, Tree> = {};
  for (const id of ids) {
    const out = join(folder, 'clean', id);
    const { exitCode, stderr } = await errspec([...generateOf(id), '--out', out], folder, { env: envOf(folder) });
    if (exitCode !== 0) throw new Error(stderr);
    trees[id] = readTree(out);
  }
  return trees;
};
/** Leaves the lock of a run that was killed, and gives its path. */
export const leaveLock = async (folder: string, id: string): Promise<string> => {
  const tmp = join(folder, 'tmp');
  for (;;) {
    const run = startErrspec(generateOf(id), folder, { env: envOf(folder) });
    const watcher = watch(tmp, run.kill);
    await run.ended.finally(() => watcher.close());
    const [name] = readdirSync(tmp).filter((entry) => entry.endsWith('.lock'));
    if (name !== undefined) return join(tmp, name);
  }
};
