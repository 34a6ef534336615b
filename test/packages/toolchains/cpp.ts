import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { driverView } from '../cpp/driver-view.ts';
import type { Command, Places, Toolchain } from '../toolchain.ts';

/** Every warning that users of a header may ask for; README.md names the first ones. */
const strict = [
  ...['-std=c++17', '-Wall', '-Wextra', '-Wpedantic', '-Wconversion', '-Wshadow', '-Werror'],
  ...['-Wsign-conversion', '-Wold-style-cast', '-Wnon-virtual-dtor', '-Wtrigraphs'],
];

/** The style of the headers; the lines of a table are as long as their content. */
const style = '{BasedOnStyle: Google, ColumnLimit: 0}';

const clangFormat = '14.0.6';

const headersOf = ({ package: folder }: Places, isWhole: boolean): readonly string[] =>
  readdirSync(join(folder, 'include'), { recursive: isWhole, encoding: 'utf8' })
    .filter((path) => path.endsWith('.hpp'))
    .toSorted()
    .map((path) => join('include', path));

/** Reads headers with every warning on: the main one, or each by itself. */
const check = (compiler: string, places: Places, isWhole = false): Command => ({
  name: isWhole ? `${compiler}, each header by itself` : compiler,
  command: compiler,
  args: [...strict, '-fsyntax-only', '-I', 'include', '-x', 'c++', ...headersOf(places, isWhole)],
  cwd: places.package,
});

const cmake = (name: string, cwd: string, args: readonly string[]): Command => ({ name, command: 'cmake', args, cwd });

/** GCC and Clang; the formatter in its pinned version; CMake for the package. */
export const cpp: Toolchain = {
  id: 'cpp',
  options: { namespace: 'acme::problems', package: 'acme_problems' },
  version: ({ driver }) => ({ name: 'g++', command: 'g++', args: ['--version'], cwd: driver }),
  tools: ({ driver }) => [
    cmake('cmake', driver, ['--version']),
    { name: 'clang++', command: 'clang++', args: ['--version'], cwd: driver },
  ],
  prepare: ({ cache }) => [
    {
      name: 'clang-format',
      command: 'sh',
      args: [
        '-ec',
        'python3 -m venv --clear "$1" && "$1/bin/pip" install -q clang-format==$2',
        'sh',
        join(cache, 'environment'),
        clangFormat,
      ],
      cwd: cache,
    },
  ],
  // Clang takes two thirds of GCC's time. Codes and factories that are deprecated are tested too.
  build: ({ package: folder, driver }) => [
    {
      name: 'clang++',
      command: 'clang++',
      args: [
        ...[...strict, '-Wno-deprecated-declarations', '-O0', '-I', join(folder, 'include')],
        ...['-o', 'driver', 'driver.cpp'],
      ],
      cwd: driver,
    },
  ],
  drive: ({ driver }) => ({ name: 'driver', command: join(driver, 'driver'), args: [], cwd: driver }),
  gates: (places) => [
    check('g++', places),
    check('clang++', places),
    {
      name: 'clang-format',
      command: join(places.cache, 'environment/bin/clang-format'),
      args: [`--style=${style}`, '--dry-run', '--Werror', ...headersOf(places, true)],
      cwd: places.package,
    },
  ],
  packs: (places) => [
    check('clang++', places, true),
    cmake('cmake package', places.driver, [
      ...['-S', places.package, '-B', 'build/package', '-Wdev', '-Werror=dev', '-DCMAKE_INSTALL_PREFIX=prefix'],
    ]),
    cmake('cmake --build', places.driver, ['--build', 'build/package']),
    cmake('cmake --install', places.driver, ['--install', 'build/package', '--prefix', 'prefix']),
    cmake('cmake consumer', places.driver, [
      ...['-S', 'consumer', '-B', 'build/consumer', `-DCMAKE_PREFIX_PATH=${join(places.driver, 'prefix')}`],
    ]),
    cmake('cmake --build consumer', places.driver, ['--build', 'build/consumer']),
    { name: 'consumer', command: join(places.driver, 'build/consumer/consumer'), args: [], cwd: places.driver },
  ],
  callSites: (places) => [
    {
      name: 'g++ callsites',
      command: 'g++',
      args: [
        ...[...strict, '-O0', '-g0', '-fsanitize=address,undefined', '-fno-sanitize-recover=all'],
        ...[
          '-I',
          join(places.package, 'include'),
          '-o',
          'callsites',
          'callsites.cpp',
          'callsites_other.cpp',
          '-pthread',
        ],
      ],
      cwd: places.driver,
    },
    { name: 'call sites', command: join(places.driver, 'callsites'), args: [], cwd: places.driver },
  ],
  catchAll: (places) => [
    {
      name: 'clang++ catch-all',
      command: 'clang++',
      args: [...strict, '-O0', '-I', join(places.package, 'include'), '-o', 'catch-all', 'catch_all.cpp'],
      cwd: places.driver,
    },
    { name: 'catch-all', command: join(places.driver, 'catch-all'), args: [], cwd: places.driver },
  ],
  driverView,
};
