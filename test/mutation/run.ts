import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { mutationsOfModule, mutationsOfTemplate, type Mutation } from './mutations.ts';

/*
 * Changes the project in small ways, one at a time in a copy of it, and asks whether a test would have noticed.
 * `npm run mutants -- --area go --count 40 --seed 1`. A mutant that no test notices is printed with what it changes:
 * it is either the same program, or a case is missing in the vectors or in a table of a test.
 * That golden files differ is counted in a column of its own and kills nothing: a person would have to see it.
 * `--files 'decode|retry'` draws from those files alone. `--trust` takes it for granted that all is well without a mutant,
 * and `--vectors` runs no gate: both save minutes for each language.
 */

interface Area {
  readonly name: string;
  readonly files: RegExp;
  /** The languages whose packages are built and driven. */
  readonly languages: readonly string[];
  /** Files of tests. */
  readonly tests: readonly string[];
}

const language = (id: string): Area => ({
  name: id,
  files: new RegExp(`^(?:generator/targets|templates)/${id}/(?!.*README)`),
  languages: [id],
  tests: ['test/targets/options.test.ts', 'test/targets/pieces.test.ts'],
});

const areas: readonly Area[] = [
  {
    name: 'model',
    files: /^generator\/model\//,
    languages: ['python'],
    tests: ['test/model', 'test/safety/properties.test.ts', '-t', '^(?!.*answers as the model)'],
  },
  {
    name: 'documents',
    files: /^generator\/targets\/(?:openapi|json-schema|markdown|catalog)\/|^templates\/markdown\//,
    languages: [],
    tests: ['test/targets', 'test/language', 'test/safety/data.test.ts', 'test/safety/markdown.test.ts'],
  },
  {
    name: 'shared',
    files: /^generator\/targets\/[a-z-]+\.ts$/,
    languages: ['python', 'typescript'],
    tests: ['test/targets'],
  },
  ...['typescript', 'python', 'go', 'php', 'ruby', 'java', 'rust', 'kotlin', 'csharp', 'cpp', 'swift'].map(language),
];

const project = fileURLToPath(new URL('../../', import.meta.url));

const { values: given } = parseArgs({
  options: {
    area: { type: 'string', multiple: true },
    count: { type: 'string', default: '20' },
    /** Files to draw from: the others of the area stay as they are. */
    files: { type: 'string', default: '' },
    /** An earlier run has seen that all is well without a mutant. */
    trust: { type: 'boolean', default: false },
    /** Builds the usual tables and asks their vectors alone: no gate, and no table of hostile texts. */
    vectors: { type: 'boolean', default: false },
    /** Mutants that an earlier run has tried. */
    skip: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    /** Seconds that a judge may take: a mutant that runs for ever is noticed. */
    patience: { type: 'string', default: '600' },
  },
});

const copyProject = (): string => {
  const box = mkdtempSync(join(tmpdir(), 'errspec-mutants-'));
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: project, encoding: 'utf8' });
  for (const path of listed.split('\n').filter((name) => name !== '' && name !== 'node_modules')) {
    if (!existsSync(join(project, path))) continue;
    mkdirSync(dirname(join(box, path)), { recursive: true });
    writeFileSync(join(box, path), readFileSync(join(project, path)));
  }
  symlinkSync(join(project, 'node_modules'), join(box, 'node_modules'));
  return box;
};

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
const chanceOf = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

interface Mutant extends Mutation {
  readonly path: string;
}

const drawMutants = (box: string, { files }: Area): readonly Mutant[] => {
  const listed = execFileSync('git', ['ls-files', 'generator', 'templates'], { cwd: project, encoding: 'utf8' });
  const all = listed
    .split('\n')
    .filter((path) => files.test(path) && new RegExp(given.files).test(path))
    .flatMap((path): readonly Mutant[] => {
      const text = readFileSync(join(box, path), 'utf8');
      const found = path.endsWith('.ts') ? mutationsOfModule(text) : mutationsOfTemplate(text);
      return found.map((mutation) => ({ ...mutation, path }));
    });
  const skip = Number(given.skip);
  const chance = chanceOf(Number(given.seed));
  return all
    .map((mutant) => ({ mutant, at: chance() }))
    .sort((one, other) => one.at - other.at)
    .slice(skip, skip + Number(given.count))
    .map(({ mutant }) => mutant);
};

/** Runs a program to its end: what it printed, and whether it ended well and in time. */
const run = (cwd: string, command: string, args: readonly string[]): Promise<{ isFine: boolean; stdout: string }> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'ignore'], detached: true });
    const stop = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), Number(given.patience) * 1000);
    let stdout = '';
    child.stdout.on('data', (chunk) => (stdout += chunk));
    child.on('close', (code) => {
      clearTimeout(stop);
      resolve({ isFine: code === 0, stdout });
    });
  });

/** Tests that take seconds, on one core. */
const usual = ['--project', 'usual', '--maxWorkers=1'];

/** What noticed the mutant; nothing where none did. `changed` are the tables of which something else is generated. */
const judge = async (
  box: string,
  area: Area,
  runsTests = true,
): Promise<{ by: string | undefined; changed: readonly string[] }> => {
  const changed: string[] = [];
  // The run-time modules of the TypeScript package are compiled when errspec is built.
  if (area.languages.includes('typescript') && !(await run(box, 'node', ['generator/build.mjs'])).isFine)
    return { by: 'the build', changed };
  for (const id of area.languages) {
    const args = ['--import', './test/typescript.mjs', 'test/mutation/judge.ts', id, `${id}-${area.name}.json`];
    const { isFine, stdout } = await run(box, 'node', [...args, area.name, String(given.trust), String(given.vectors)]);
    if (!isFine) return { by: 'nothing is generated', changed };
    const verdict: { changed: string[]; stopped: string | null } = JSON.parse(stdout);
    changed.push(...verdict.changed);
    if (verdict.stopped !== null) return { by: verdict.stopped, changed };
  }
  if (!runsTests) return { by: undefined, changed };
  const { isFine } = await run(box, 'npx', ['vitest', 'run', ...usual, '--bail=1', ...area.tests]);
  return { by: isFine ? undefined : 'tests', changed };
};

/** Whether a golden file of what is generated differs. */
const isGoldenChanged = async (box: string): Promise<boolean> => {
  const cases = ['test/golden.test.ts', '-t', 'every-feature|packages'];
  const { isFine } = await run(box, 'npx', ['vitest', 'run', ...usual, '--update=none', ...cases]);
  return !isFine;
};

const describeMutant = (text: string, { path, start, end, text: instead }: Mutant): string => {
  const line = text.slice(0, start).split('\n').length;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  const [was = '', is = ''] = [text.slice(from, to), text.slice(from, start) + instead + text.slice(end, to)];
  return [`${path}:${line}`, `- ${was.trim().slice(0, 300)}`, `+ ${is.trim().slice(0, 300)}`].join('\n    ');
};

const box = copyProject();
const rows: Record<string, string | number>[] = [];
try {
  for (const area of areas.filter(({ name }) => given.area?.includes(name) ?? true)) {
    if (!(await run(box, 'node', ['generator/build.mjs'])).isFine) throw new Error('errspec does not build');
    const before = await judge(box, area, !given.trust);
    if (before.by !== undefined) throw new Error(`${area.name} without a mutant: ${before.by}`);
    const row = {
      area: area.name,
      tried: 0,
      'golden files differ': 0,
      'killed by behaviour': 0,
      'survived, output differs': 0,
      'survived, output is the same': 0,
    };
    for (const mutant of drawMutants(box, area)) {
      const file = join(box, mutant.path);
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, text.slice(0, mutant.start) + mutant.text + text.slice(mutant.end));
      const { by, changed } = await judge(box, area);
      const isGolden = await isGoldenChanged(box);
      writeFileSync(file, text);
      row.tried += 1;
      if (isGolden) row['golden files differ'] += 1;
      if (by !== undefined) row['killed by behaviour'] += 1;
      else if (changed.length > 0) row['survived, output differs'] += 1;
      else row['survived, output is the same'] += 1;
      const verdict = by === undefined ? `SURVIVED (${changed.join(', ') || 'the same output'})` : `killed by ${by}`;
      console.log(`${verdict}${isGolden ? ', golden' : ''}: ${describeMutant(text, mutant)}`);
    }
    rows.push(row);
  }
} finally {
  rmSync(box, { recursive: true });
}
console.table(rows);
