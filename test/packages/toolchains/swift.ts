import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { driverView } from '../swift/driver-view.ts';
import type { Command, Places, Toolchain } from '../toolchain.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const script = fileURLToPath(new URL('../swift/parse.mjs', import.meta.url));

/** V8 would spend seconds on making the grammar's code faster than a few files are worth. */
const flags = ['--liftoff-only', '--wasm-lazy-compilation'];

const parse = (name: string, ...folders: readonly string[]): Command => ({
  name,
  command: 'node',
  args: [...flags, script, ...folders],
  cwd: project,
});

const swiftIn = (cwd: string, name: string, ...args: readonly string[]): Command => ({
  name,
  command: 'swift',
  args,
  cwd,
});

/** The grammar of tree-sitter alone. */
const parsed: Toolchain = {
  id: 'swift',
  options: { module: 'AcmeProblems' },
  version: () => parse('grammar', '--version'),
  prepare: () => [],
  build: () => [],
  gates: (places) => [parse('package parsed', places.package), parse('driver parsed', places.driver)],
  driverView,
};

const strict = ['-Xswiftc', '-warnings-as-errors', '-Xswiftc', '-strict-concurrency=complete'];

const compiled: Toolchain = {
  ...parsed,
  version: ({ driver }) => swiftIn(driver, 'swift', '--version'),
  build: ({ driver }) => [swiftIn(driver, 'swift build', 'build', '--product', 'Driver')],
  drive: ({ driver }) => swiftIn(driver, 'driver', 'run', '--skip-build', 'Driver'),
  gates: (places: Places) => [
    ...parsed.gates(places),
    swiftIn(places.package, 'warnings as errors, complete concurrency', 'build', ...strict),
  ],
  callSites: ({ driver }) => [swiftIn(driver, 'call sites', 'run', 'CallSites')],
};

/** The compiler where there is one. It comes from no package registry: else the packages are parsed, and compiled elsewhere. */
export const swift: Toolchain = spawnSync('swift', ['--version']).status === 0 ? compiled : parsed;
