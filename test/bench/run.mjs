// npm run bench: what errspec costs beside other generators, all of them in one run; writes RESULTS.md.
// npm run bench -- 1000 2000: tables of these sizes, the smallest first.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareExplain } from './explain.mjs';
import { measure } from './measure.mjs';
import { compareOperations } from './operations.mjs';
import { installPeers, peersOn } from './peers.mjs';
import { hundredths, markdownTable, megabytes } from './report.mjs';
import { writeTable, writeTranslatedTable } from './tables.mjs';

const project = fileURLToPath(new URL('../../', import.meta.url));
const cli = join(project, 'dist/cli.js');
const given = process.argv.slice(2).map(Number);
const sizes = given.length > 1 ? given : [1_000, 5_000, 10_000];
const targets =
  'typescript python go java kotlin csharp rust swift php ruby cpp openapi json-schema markdown catalog vectors'.split(
    ' ',
  );
const node = { name: 'node -e 0', args: ['-e', '0'] };

installPeers();
const work = mkdtempSync(join(tmpdir(), 'errspec-bench-'));

/** errspec on a table. `isCold`: there is no output and no cache when it starts. */
const errspec = (name, table, extra = [], isCold = true) => {
  const out = join(work, `out-${name.replaceAll(/\W+/g, '-')}`);
  const before = () => {
    rmSync(out, { recursive: true, force: true });
    for (const folder of [work, join(work, 'spec')])
      rmSync(join(folder, '.errspec-cache'), { recursive: true, force: true });
  };
  return { name, args: [cli, 'generate', table, '--out', out, ...extra], ...(isCold ? { before } : {}) };
};

/** The documents of a table that peers read, and a folder for what they make. */
const inputsOf = (name, table) => {
  const documents = join(work, `documents-${name}`);
  const out = join(work, `peers-${name}`);
  mkdirSync(out);
  for (const target of ['openapi', 'json-schema']) {
    measure([{ name, args: [cli, 'generate', table, '--out', documents, '--target', target] }], work, 1);
  }
  return peersOn(documents, out);
};

const isPeer = (name) => !name.startsWith('errspec') && name !== node.name;

const fastest = (seen, of) => Math.min(...[...seen].filter(([name]) => isPeer(name)).map(([, used]) => of(used)));

/** Each program's wall time, CPU and memory beside those of Node alone and of the fastest peer. */
const comparison = (seen) => {
  const alone = seen.get(node.name);
  const [wall, cpu] = [fastest(seen, (used) => used.wall), fastest(seen, (used) => used.cpu)];
  return markdownTable(
    [
      'program',
      'wall: times `node -e 0`',
      'wall: times the fastest peer',
      'CPU: times the peer that takes least',
      'peak MB',
    ],
    [...seen].map(([name, used]) => [
      name,
      hundredths(used.wall / alone.wall),
      hundredths(used.wall / wall),
      hundredths(used.cpu / cpu),
      megabytes(used.peak),
    ]),
  );
};

/** What a further error costs each program, beside the peer for which it costs least. */
const slopes = (bySize) => {
  const [least, most] = [sizes[0], sizes.at(-1)];
  const slope = (name, of) => (of(bySize.get(most).get(name)) - of(bySize.get(least).get(name))) / (most - least);
  const names = [...bySize.get(most).keys()].filter((name) => name !== node.name);
  const cheapest = (of) => Math.min(...names.filter(isPeer).map((name) => slope(name, of)));
  const [wall, cpu] = [cheapest((used) => used.wall), cheapest((used) => used.cpu)];
  console.table(
    names.map((name) => ({ name, 'ms for each further error': +slope(name, (used) => used.wall).toFixed(3) })),
  );
  return markdownTable(
    ['program', 'wall: times the cheapest peer', 'CPU: times the cheapest peer', `peak MB at ${most}`],
    names.map((name) => [
      name,
      hundredths(slope(name, (used) => used.wall) / wall),
      hundredths(slope(name, (used) => used.cpu) / cpu),
      megabytes(bySize.get(most).get(name).peak),
    ]),
  );
};

try {
  cpSync(join(project, 'spec'), join(work, 'spec'), { recursive: true });
  const okx = join(work, 'spec/okx-web3.yaml');
  // What a run remembers is beside its spec: the cold runs must not take that away.
  cpSync(join(project, 'spec'), join(work, 'idle'), { recursive: true });
  const idle = errspec('errspec, nothing to do', join(work, 'idle/okx-web3.yaml'), [], false);
  measure([idle], work, 1);
  const small = measure(
    [
      node,
      idle,
      errspec('errspec, every target', okx),
      errspec('errspec, TypeScript alone', okx, ['--target', 'typescript']),
      errspec('errspec, OpenAPI alone', okx, ['--target', 'openapi']),
      ...inputsOf('okx', okx),
    ],
    work,
    5,
  );

  const bySize = new Map();
  for (const size of sizes) {
    const table = writeTable(work, size);
    const programs = [
      node,
      errspec('errspec, every target', table),
      errspec('errspec, TypeScript alone', table, ['--target', 'typescript']),
      ...inputsOf(size, table),
    ];
    bySize.set(size, measure(programs, work, 3));
  }

  const [few, many] = [100, 1_100].map((count) => writeTable(work, count));
  const each = measure(
    targets.flatMap((id) => [
      errspec(`${id} few`, few, ['--target', id]),
      errspec(`${id} many`, many, ['--target', id]),
    ]),
    work,
    3,
  );
  const costs = new Map(targets.map((id) => [id, each.get(`${id} many`).cpu - each.get(`${id} few`).cpu]));
  const sum = [...costs.values()].reduce((total, cost) => total + cost, 0);

  const translated = writeTranslatedTable(work);
  const large = measure(
    [
      node,
      errspec('every target', translated),
      errspec('Markdown alone', translated, ['--target', 'markdown']),
      errspec('vectors alone', translated, ['--target', 'vectors']),
    ],
    work,
    3,
  );

  const text = `# What errspec costs

\`npm run bench\` writes this page. Each number compares programs that ran in turn on one machine, so it says how they relate
and not how fast the machine is. Node ${process.versions.node.split('.')[0]}, ${availableParallelism()} cores.

The peers make one output each: hey-api and openapi-typescript from the OpenAPI document that errspec makes of the table,
quicktype from its JSON Schema.

## The OKX table: 52 errors, cold

${comparison(small)}

## Explaining an error of the OKX table

\`errspec explain 50014\`: when the table was read for the first time, and when nothing has changed since.

${compareExplain()}

## A further error, from ${sizes[0]} to ${sizes.at(-1)}

${slopes(bySize)}

## Where a further error's CPU time goes

${markdownTable(
  ['target', 'share'],
  [...costs].map(([id, cost]) => [id, `${Math.round((100 * cost) / sum)} %`]),
)}

## 1,000 operations with 20 errors each

What they add to a run on a table of 2,000 errors, the reading of the OpenAPI description included, cold.

${compareOperations()}

## 2,121 errors in 13 locales, cold

${markdownTable(
  ['errspec', 'wall: times `node -e 0`', 'peak MB'],
  [...large]
    .filter(([name]) => name !== node.name)
    .map(([name, used]) => [name, Math.round(used.wall / large.get(node.name).wall), megabytes(used.peak)]),
)}
`;
  writeFileSync(fileURLToPath(new URL('RESULTS.md', import.meta.url)), text);
  console.log(text);
} finally {
  rmSync(work, { recursive: true });
}
