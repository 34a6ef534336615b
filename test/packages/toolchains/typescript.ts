import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { driverView } from '../typescript/driver-view.ts';
import type { Command, Places, Toolchain } from '../toolchain.ts';

const bin = (tool: string): string => fileURLToPath(new URL(`../../../node_modules/.bin/${tool}`, import.meta.url));

/** The flags of a strict consumer. */
const tscFlags = [
  ...['--ignoreConfig', '--noEmit', '--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'],
  ...['--noUnusedLocals', '--noImplicitOverride', '--noPropertyAccessFromIndexSignature', '--verbatimModuleSyntax'],
  ...['--target', 'es2022', '--lib', 'es2022'],
];

const install = (places: Places): Command => ({
  name: 'npm install',
  command: 'npm',
  args: ['install', '--offline', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', places.package],
  cwd: places.driver,
});

/** The compilers that the call sites are held against, from the oldest that is promised to the newest. */
const compilers = ['5.4.5', '5.5.4', '5.6.3', '5.7.3', '5.8.3', '5.9.3', '6.0.3', '7.0.2'];

/** Bundlers that programs with the package are tried with, beside those that the project has. */
const bundlers = ['webpack@5.112.2'];

/** How a compiler may look for modules. */
const resolutions = [
  ['--module', 'esnext', '--moduleResolution', 'bundler'],
  ['--module', 'nodenext', '--moduleResolution', 'nodenext'],
  ['--module', 'node16', '--moduleResolution', 'node16'],
] as const;

/** Finds sub-paths without `exports`; newer compilers no longer have it. */
const node10 = ['--module', 'esnext', '--moduleResolution', 'node10'] as const;

const [oldest = ''] = compilers;

const tscOf = ({ cache, driver }: Places, version: string, resolution: readonly string[]): Command => ({
  name: `tsc ${version}, ${resolution.at(-1)}`,
  command: 'node',
  args: [
    join(cache, 'node_modules', `typescript-${version}`, 'bin/tsc'),
    ...tscFlags.filter((flag) => flag !== '--ignoreConfig' || version >= '6'),
    ...resolution,
    'types.mts',
  ],
  cwd: driver,
});

/** Node, the compiler, and the linters of packages. */
export const typescript: Toolchain = {
  id: 'typescript',
  driverView,
  options: { package: '@acme/problem-errors', module: 'dual' },
  version: ({ driver }) => ({ name: 'node', command: 'node', args: ['--version'], cwd: driver }),
  prepare: ({ cache }) => [
    {
      name: 'npm',
      command: 'npm',
      args: [
        ...['install', '--prefix', '.', '--no-audit', '--no-fund', '--loglevel=error'],
        ...compilers.map((version) => `typescript-${version}@npm:typescript@${version}`),
        ...bundlers,
      ],
      cwd: cache,
    },
  ],
  build: () => [],
  drive: (places) => ({ name: 'driver', command: 'node', args: ['driver.mjs', places.package], cwd: places.driver }),
  gates: (places) => [
    {
      name: 'tsc',
      command: 'sh',
      args: [
        ...['-c', 'exec "$0" "$@" src/*.ts', bin('tsc')],
        ...tscFlags,
        ...['--declaration', '--isolatedDeclarations', '--erasableSyntaxOnly', '--allowImportingTsExtensions'],
        ...['--module', 'nodenext'],
      ],
      cwd: places.package,
    },
    { name: 'publint', command: bin('publint'), args: ['--strict', '.'], cwd: places.package },
  ],
  packs: (places) => [
    { name: 'attw', command: bin('attw'), args: ['--pack', '.', '--profile', 'esm-only'], cwd: places.package },
  ],
  callSites: (places) => [
    install(places),
    ...compilers.map((version) => tscOf(places, version, resolutions[0])),
    ...resolutions.slice(1).map((resolution) => tscOf(places, oldest, resolution)),
    tscOf(places, oldest, node10),
    {
      name: 'samples of the README',
      command: 'node',
      args: ['readme/split.mjs', join(places.package, 'README.md')],
      cwd: places.driver,
    },
    {
      name: 'tsc of these',
      command: 'sh',
      args: [
        ...['-c', 'exec "$0" "$@" readme/*.mts', bin('tsc')],
        ...tscFlags.filter((flag) => flag !== '--noUnusedLocals'),
        ...resolutions[1],
      ],
      cwd: places.driver,
    },
  ],
  catchAll: (places) => [
    install(places),
    {
      name: 'tsc catch-all',
      command: bin('tsc'),
      args: [...tscFlags, '--noEmit', 'false', '--module', 'nodenext', 'catch-all.mts'],
      cwd: places.driver,
    },
    { name: 'catch-all', command: 'node', args: ['catch-all.mjs'], cwd: places.driver },
  ],
};
