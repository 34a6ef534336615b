// node esbuild.mjs PROGRAM BUNDLE TOOLS: bundles a program with esbuild, in a minified script.
import { build } from 'esbuild';

const [program, bundle] = process.argv.slice(2);
await build({
  entryPoints: [program],
  outfile: bundle,
  bundle: true,
  minify: true,
  platform: 'browser',
  logLevel: 'warning',
});
