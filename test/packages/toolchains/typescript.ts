import { fileURLToPath } from 'node:url';
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

/** Node, the compiler, and the linters of packages. */
export const typescript: Toolchain = {
  id: 'typescript',
  options: { package: '@acme/problem-errors' },
  version: ({ driver }) => ({ name: 'node', command: 'node', args: ['--version'], cwd: driver }),
  prepare: () => [],
  build: () => [],
  drive: (places) => ({ name: 'driver', command: 'node', args: ['driver.mjs', places.package], cwd: places.driver }),
  gates: (places) => [
    {
      name: 'tsc',
      command: bin('tsc'),
      args: [
        ...tscFlags,
        ...['--declaration', '--isolatedDeclarations', '--erasableSyntaxOnly', '--allowImportingTsExtensions'],
        ...['--module', 'nodenext', 'src/index.ts'],
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
    {
      name: 'types',
      command: bin('tsc'),
      args: [...tscFlags, '--module', 'esnext', '--moduleResolution', 'bundler', 'types.ts'],
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
