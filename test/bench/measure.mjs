import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const hook = new URL('report-usage.mjs', import.meta.url).href;

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const runOnce = (args, folder) => {
  const usage = join(folder, 'usage.json');
  const start = performance.now();
  const { status, signal, stderr } = spawnSync(process.execPath, ['--import', hook, ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, BENCH_USAGE: usage },
  });
  const wall = performance.now() - start;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status ?? signal}: ${stderr.slice(-2_000)}`);
  return { wall, ...JSON.parse(readFileSync(usage, 'utf8')) };
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
