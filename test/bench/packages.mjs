// npm run bench:packages: what the packages of a table of 10,000 cost those who use them; writes PACKAGES.md.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import '../typescript.mjs';
import { markdownTable } from './report.mjs';
import { tableOf } from './tables.mjs';

const { readCatalog, generateFiles } = await import('../../generator/generate.ts');
const { templates } = await import('../../generator/io/templates.ts');
const { createRender } = await import('../../generator/render/engine.ts');
const { targets } = await import('../../generator/targets/index.ts');
const { findToolchain } = await import('../packages/presence.ts');
const { toolchains } = await import('../packages/toolchains.ts');
const { openWorkshop } = await import('../packages/workshop.ts');

const catalogOf = (count) => readCatalog('table.yaml', () => ({ text: JSON.stringify(tableOf(count)) })).catalog;
const targetOf = (id) => targets.find((target) => target.id === id);

/** Bytes of a program that uses the TypeScript package, minified; and of that, gzipped. */
const bundleSize = async (program, folder) => {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
  });
  const [{ contents }] = outputFiles;
  return [contents.length, gzipSync(contents).length];
};

const programs = [
  ['a constant', `import { ERROR_N0 } from './codes.js'; console.log(ERROR_N0);`],
  ['a factory', `import { errorN0 } from './index.js'; throw errorN0({ parameter: 'x', limit: 1 });`],
  ['decode', `import { decode } from './index.js'; console.log(decode(200, '{}'));`],
];

const bundles = async (count) => {
  const folder = mkdtempSync(join(tmpdir(), 'errspec-bundle-'));
  try {
    for (const { path, text } of await generateFiles(
      catalogOf(count),
      new Map([[targetOf('typescript'), {}]]),
      createRender(templates),
    )) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const lib = join(folder, 'typescript/lib');
    return await Promise.all(programs.map(([, program]) => bundleSize(program, lib)));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Seconds that a language's own tools take to build the package of a catalog, with its driver; absent where they fail. */
const buildSeconds = async (toolchain, catalog) => {
  const workshop = await openWorkshop(toolchain, targetOf(toolchain.id), catalog);
  try {
    const start = performance.now();
    for (const { command, args, cwd, env } of toolchain.build(workshop)) {
      const { status, stderr } = spawnSync(command, args, { cwd, env: { ...process.env, ...env }, encoding: 'utf8' });
      if (status !== 0) throw new Error(`${toolchain.id}: ${stderr.slice(-1_000)}`);
    }
    return (performance.now() - start) / 1000;
  } finally {
    workshop.close();
  }
};

const [small, large] = [1_000, 10_000];
const rows = [];
const [few, many] = [small, large].map(catalogOf);
for (const toolchain of toolchains) {
  if ((await findToolchain(toolchain)) === undefined) continue;
  const [seconds, more] = [await buildSeconds(toolchain, few), await buildSeconds(toolchain, many)];
  console.log(toolchain.id, seconds.toFixed(1), more.toFixed(1));
  rows.push([toolchain.id, (more / seconds).toFixed(1)]);
}

const sizes = [100, small, large];
const bytes = await Promise.all(sizes.map(bundles));
const text = `# What the packages cost those who use them

\`npm run bench:packages\` writes this page. Node ${process.versions.node.split('.')[0]}.

## TypeScript: bytes of a bundle, minified (and gzipped)

${markdownTable(
  ['errors', ...programs.map(([what]) => what)],
  sizes.map((size, at) => [size, ...bytes[at].map(([whole, zipped]) => `${whole} (${zipped})`)]),
)}

## Building the package of ${large} errors, with a program that uses it

${markdownTable(['language', `times the seconds for ${small}`], rows)}
`;
writeFileSync(fileURLToPath(new URL('PACKAGES.md', import.meta.url)), text);
console.log(text);
