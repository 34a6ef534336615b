// node vite.mjs PROGRAM BUNDLE TOOLS: bundles a program with Vite, in a minified script.
import { writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { build } from 'vite';

const [program, bundle] = process.argv.slice(2).map((path) => resolve(path));
const [{ output }] = await build({
  root: dirname(program),
  configFile: false,
  logLevel: 'warn',
  build: { write: false, minify: true, lib: { entry: program, formats: ['iife'], name: 'program' } },
});
writeFileSync(bundle, output[0].code);
