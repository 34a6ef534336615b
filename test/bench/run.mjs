// npm run bench: how long errspec takes, against starting Node and against a table of another size, in one run.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));
const cli = join(project, 'dist/cli.js');
const work = mkdtempSync(join(tmpdir(), 'errspec-bench-'));
const runs = 5;

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Median wall time in milliseconds. `before` runs each time, unmeasured. */
const time = (args, before = () => {}) =>
  median(
    Array.from({ length: runs }, () => {
      before();
      const start = performance.now();
      execFileSync(process.execPath, args, { cwd: work, stdio: 'ignore' });
      return performance.now() - start;
    }),
  );

const writeTable = (name, count) => {
  const errors = Array.from({ length: count }, (_, index) => ({
    code: `C${index}`,
    name: `error_n${index}`,
    status: 400,
    message: `Parameter {0} of error ${index} exceeds {1}.`,
    params: [{ name: 'parameter' }, { name: 'limit', type: 'integer' }],
    description: 'What it means, in a sentence of a usual length.',
    fix: 'What the caller does about it.',
  }));
  const table = {
    errspec: 1,
    catalog: { name: 'bench', version: '1.0.0', title: 'Bench' },
    categories: [{ name: 'general', title: 'General', errors }],
  };
  writeFileSync(join(work, name), JSON.stringify(table));
  return name;
};

const clean = () => {
  rmSync(join(work, 'out'), { recursive: true, force: true });
  rmSync(join(work, '.errspec-cache'), { recursive: true, force: true });
};

const languages = 'typescript python go java kotlin csharp rust swift php ruby cpp'.split(' ');
const targets = [...languages, 'openapi', 'json-schema', 'markdown', 'catalog', 'vectors'];
const [small, large] = [100, 1_100];

try {
  const node = time(['-e', '0']);
  const okx = join(project, 'spec/okx-web3.yaml');
  const cold = time([cli, 'generate', okx, '--out', 'out'], () => {
    clean();
    rmSync(join(project, 'spec/.errspec-cache'), { recursive: true, force: true });
  });
  execFileSync(process.execPath, [cli, 'generate', okx, '--out', 'out'], { cwd: work, stdio: 'ignore' });
  const idle = time([cli, 'generate', okx, '--out', 'out']);
  const row = (what, milliseconds) => ({
    what,
    milliseconds: Math.round(milliseconds),
    'times node': +(milliseconds / node).toFixed(1),
  });
  console.table([
    row('node -e 0', node),
    row('the OKX table, nothing to do', idle),
    row('the OKX table, every target, cold', cold),
  ]);

  const [few, many] = [writeTable('few.yaml', small), writeTable('many.yaml', large)];
  const slope = (extra) =>
    (time([cli, 'generate', many, '--out', 'out', ...extra], clean) -
      time([cli, 'generate', few, '--out', 'out', ...extra], clean)) /
    (large - small);
  console.table(
    [...targets.map((id) => [id, slope(['--target', id])]), ['every target', slope([])]].map(([target, each]) => ({
      target,
      'milliseconds for each further error': +each.toFixed(3),
    })),
  );
} finally {
  rmSync(work, { recursive: true });
  rmSync(join(project, 'spec/.errspec-cache'), { recursive: true, force: true });
}
