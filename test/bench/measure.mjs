import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const hook = new URL('report-usage.mjs', import.meta.url).href;

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** What a program and those that it starts used: their CPU time together, and the peak of the largest. */
const readUsage = (path) => {
  const all = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { cpu: all.reduce((sum, { cpu }) => sum + cpu, 0), peak: Math.max(...all.map(({ peak }) => peak)) };
};

const runOnce = (args, folder) => {
  const usage = join(folder, 'usage.jsonl');
  mkdirSync(folder, { recursive: true });
  rmSync(usage, { force: true });
  const start = performance.now();
  const { status, signal, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, BENCH_USAGE: usage, NODE_OPTIONS: `--import ${hook}` },
  });
  const wall = performance.now() - start;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status ?? signal}: ${stderr.slice(-2_000)}`);
  return { wall, ...readUsage(usage) };
};

/**
 * Runs programs of Node in turn, so that what disturbs one disturbs all: the median of each, wall and CPU in milliseconds,
 * peak memory in KB. `before` runs each time, unmeasured.
 */
export const measure = (programs, folder, runs) => {
  const seen = new Map(programs.map(({ name }) => [name, []]));
  for (let round = 0; round < runs; round += 1) {
    for (const { name, args, before } of programs) {
      before?.();
      seen.get(name).push(runOnce(args, folder));
    }
  }
  return new Map(
    [...seen].map(([name, all]) => [
      name,
      {
        wall: median(all.map(({ wall }) => wall)),
        cpu: median(all.map(({ cpu }) => cpu)),
        peak: median(all.map(({ peak }) => peak)),
      },
    ]),
  );
};
