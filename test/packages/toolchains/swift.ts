import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { driverView } from '../swift/driver-view.ts';
import type { Command, Toolchain } from '../toolchain.ts';

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

/** Where `npm run toolchains` brings Swift to; what is in there runs with the C library beside it. */
const brought = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'errspec-toolchains/swift/bin');

const programOf = (name: 'swift' | 'swiftc'): string => {
  const path = join(brought, name);
  return existsSync(path) ? path : name;
};

const [swiftPackage, swiftc] = [programOf('swift'), programOf('swiftc')];

/** A package has one module: the folder of its sources. */
const moduleOf = (folder: string): string => readdirSync(join(folder, 'Sources'))[0] ?? '';

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.swift'))
    .map((name) => join(folder, name));

const strict = ['-warnings-as-errors', '-strict-concurrency=complete'];

/** Debian's compiler checks itself after each step, in time with the square of the rows. The compilers of swift.org do not. */
const unchecked = ['-sil-verify-none', '-disable-llvm-verify'].flatMap((flag) => ['-Xfrontend', flag]);

/** All sources at once, which is quicker by far than a file after the other. */
const whole = ['-wmo', '-parse-as-library', ...unchecked];

/** The mode that is strict about data races. The package manager compiles in that of Swift 5, as Package.swift says. */
const inMode6 = ['-swift-version', '6'];

const compiled: Toolchain = {
  ...parsed,
  version: ({ driver }) => ({ name: 'swiftc', command: swiftc, args: ['--version'], cwd: driver }),
  build: ({ driver, package: folder }) => {
    const module = moduleOf(folder);
    return [
      {
        name: 'swiftc, Swift 6 mode, warnings as errors',
        command: swiftc,
        args: [
          ...['-c', '-emit-module', '-module-name', module, '-o', `${module}.o`, ...whole, ...inMode6, ...strict],
          ...sourcesIn(join(folder, 'Sources', module)),
        ],
        cwd: driver,
      },
      {
        name: 'swiftc driver',
        command: swiftc,
        args: [
          '-I',
          '.',
          ...whole,
          '-swift-version',
          '5',
          '-o',
          'drive',
          `${module}.o`,
          ...sourcesIn(join(driver, 'Sources/Driver')),
        ],
        cwd: driver,
      },
    ];
  },
  drive: ({ driver }) => ({ name: 'driver', command: join(driver, 'drive'), args: [], cwd: driver }),
  gates: () => [],
  // The Swift package manager reads the manifest.
  packs: ({ driver }) => [
    {
      name: 'swift run',
      command: swiftPackage,
      args: ['run', ...strict.flatMap((flag) => ['-Xswiftc', flag]), 'CallSites'],
      cwd: driver,
    },
  ],
  // The grammar is what is left where there is no compiler.
  callSites: (places) => [
    ...(parsed.gates?.(places) ?? []),
    {
      name: 'swiftc call sites',
      command: swiftc,
      args: [
        ...['-I', '.', ...whole, ...inMode6, ...strict, '-o', 'call-sites', `${moduleOf(places.package)}.o`],
        ...sourcesIn(join(places.driver, 'Sources/CallSites')),
      ],
      cwd: places.driver,
    },
    { name: 'call sites', command: join(places.driver, 'call-sites'), args: [], cwd: places.driver },
    {
      name: 'samples of the README',
      command: 'sh',
      args: ['readme/split.sh', join(places.package, 'README.md')],
      cwd: places.driver,
    },
    {
      name: 'swiftc samples',
      command: swiftc,
      args: [
        '-typecheck',
        '-I',
        '.',
        '-parse-as-library',
        '-swift-version',
        '5',
        ...sourcesIn(join(places.driver, 'readme')),
      ],
      cwd: places.driver,
    },
  ],
  catchAll: ({ driver, package: folder }) => {
    const module = moduleOf(folder);
    return [
      {
        name: 'swiftc catch-all',
        command: swiftc,
        args: [
          ...['-I', '.', ...whole, ...inMode6, ...strict, '-o', 'catch-all', `${module}.o`],
          ...sourcesIn(join(driver, 'Sources/CatchAll')),
        ],
        cwd: driver,
      },
      { name: 'catch-all', command: join(driver, 'catch-all'), args: [], cwd: driver },
    ];
  },
};

const isStrict = process.env['ERRSPEC_TOOLCHAINS'] === 'all';
const isHere = spawnSync(swiftc, ['--version']).status === 0;

/** The compiler; where it is missing and may be, the packages are parsed, and compiled elsewhere. */
export const swift: Toolchain = isHere || isStrict ? compiled : parsed;
