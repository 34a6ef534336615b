// npm run build: bundles the command line into dist/, and compiles there what ordinary runs should not have to.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

/**
 * ts-morph is CommonJS. To import it, Node reads all of its text once more, for the names that it exports; required, it
 * loads in little more than half of the time.
 */
const requireTsMorph = {
  name: 'require-ts-morph',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^ts-morph$/ }, ({ kind, path }) =>
      kind === 'require-call' ? { path, external: true } : { path, namespace: 'required' },
    );
    onLoad({ filter: /./, namespace: 'required' }, () => ({ contents: "module.exports = require('ts-morph');" }));
  },
};

/** What is bundled alike: readable code for Node, so that stack traces say something. */
const bundle = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // It and ts-morph are large, and loaded only by runs that need them; they stay packages of their own.
  external: ['prettier'],
  plugins: [requireTsMorph],
  alias: {
    // Its main file finds its other files in a way that no bundler follows.
    'jsonc-parser': 'jsonc-parser/lib/esm/main.js',
    // What it has for Node asks for two environment variables with each token, which takes a third of the time.
    yaml: './node_modules/yaml/browser/dist/index.js',
  },
  // What packages that are CommonJS find in every module.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); const __filename = import.meta.filename;",
  },
  logLevel: 'warning',
};

const write = (path, text) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** Compiles the run-time modules of the TypeScript package, values still open, to JavaScript and declarations. */
const compileTemplates = async (outdir) => {
  const compiler = join(outdir, 'compile-template.mjs');
  await build({ ...bundle, entryPoints: ['generator/targets/typescript/compile-template.ts'], outfile: compiler });
  const { compileTemplate } = await import(new URL(`../${compiler}`, import.meta.url));
  rmSync(compiler);
  const folder = 'templates/typescript/src';
  for (const name of readdirSync(folder)) {
    const path = `src/${name.replace(/\.liquid$/, '')}`;
    for (const file of await compileTemplate(path, readFileSync(join(folder, name), 'utf8'))) {
      write(join(outdir, 'templates/typescript', file.path), file.text);
    }
  }
};

/** The licences of the packages that a bundle holds, in one text. */
const collectLicenses = ({ inputs }) => {
  const folders = Object.keys(inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  const texts = [...new Set(folders)].toSorted().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:[-.][\w.-]+)?$/i.test(entry));
    if (file === undefined && !license.startsWith('CC')) throw new Error(`${name} has no licence`);
    // Lists of facts name a Creative Commons licence, and have no file with its text.
    const text =
      file === undefined
        ? `https://spdx.org/licenses/${license}.html`
        : readFileSync(join(folder, file), 'utf8').trim();
    return `${name} ${version}, ${license}\n\n${text}\n`;
  });
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
};

rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({
  ...bundle,
  entryPoints: ['generator/cli.ts', 'generator/commands/print-thread.ts'],
  entryNames: '[name]',
  outdir: 'dist',
  splitting: true,
  metafile: true,
});
write('dist/LICENSES.txt', collectLicenses(metafile));
await compileTemplates('dist');
