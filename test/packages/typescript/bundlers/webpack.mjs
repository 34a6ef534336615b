// node webpack.mjs PROGRAM BUNDLE TOOLS: bundles a program with webpack, in a minified script.
import { createRequire } from 'node:module';
import { basename, dirname, resolve } from 'node:path';

const [program, bundle, tools] = process.argv.slice(2).map((path) => resolve(path));
const webpack = createRequire(`${tools}/`)('webpack');
const output = { path: dirname(bundle), filename: basename(bundle) };
webpack({ mode: 'production', target: 'web', context: dirname(program), entry: program, output }, (error, stats) => {
  const findings = error ?? (stats.hasErrors() || stats.hasWarnings() ? stats.toString() : undefined);
  if (findings === undefined) return;
  console.error(findings);
  process.exitCode = 1;
});
