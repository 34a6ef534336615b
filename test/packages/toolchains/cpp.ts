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

const conan = '2.34.0';

const headersOf = ({ package: folder }: Places, isWhole: boolean): readonly string[] =>
  readdirSync(join(folder, 'include'), { recursive: isWhole, encoding: 'utf8' })
    .filter((path) => path.endsWith('.hpp'))
    .toSorted()
    .map((path) => join('include', path));

/** Reads headers with every warning on: the main one, or each by itself. */
const check = (
  compiler: string,
  places: Places,
  { isWhole = false, more = [] }: { readonly isWhole?: boolean; readonly more?: readonly string[] } = {},
): Command => ({
  name: [compiler, ...more, ...(isWhole ? ['each header by itself'] : [])].join(', '),
  command: compiler,
  args: [...strict, ...more, '-fsyntax-only', '-I', 'include', '-x', 'c++', ...headersOf(places, isWhole)],
  cwd: places.package,
});

const cmake = (name: string, cwd: string, args: readonly string[]): Command => ({ name, command: 'cmake', args, cwd });

/** Installs the package with CMake, and builds and runs a program that finds it. */
const install = ({ package: folder, driver }: Places, name: string, isCompiled: boolean): readonly Command[] => {
  const prefix = join(driver, name);
  const [build, consumer] = [`${prefix}/build`, `${prefix}/consumer`];
  const option = `-DOKX_WEB3_ERRORS_BUILD_COMPILED=${isCompiled ? 'ON' : 'OFF'}`;
  const find = [`-DCMAKE_PREFIX_PATH=${prefix}`, `-DTARGET=${isCompiled ? 'compiled' : 'okx_web3_errors'}`];
  return [
    cmake(`cmake ${name}`, driver, ['-S', folder, '-B', build, '-Wdev', '-Werror=dev', option]),
    cmake(`cmake --build ${name}`, driver, ['--build', build]),
    cmake(`cmake --install ${name}`, driver, ['--install', build, '--prefix', prefix]),
    cmake(`cmake ${name} consumer`, driver, ['-S', 'consumer', '-B', consumer, ...find]),
    cmake(`cmake --build ${name} consumer`, driver, ['--build', consumer]),
    { name: `${name} consumer`, command: `${consumer}/consumer`, args: [], cwd: driver },
  ];
};

/** A project that has the package as a subdirectory installs nothing of it. */
const subdirectory = ({ driver }: Places): readonly Command[] => [
  cmake('cmake subdirectory', driver, ['-S', 'subdirectory', '-B', 'build/subdirectory', '-Wdev', '-Werror=dev']),
  cmake('cmake --build subdirectory', driver, ['--build', 'build/subdirectory']),
  cmake('cmake --install subdirectory', driver, ['--install', 'build/subdirectory', '--prefix', join(driver, 'alone')]),
  {
    name: 'installed by subdirectory',
    command: 'find',
    args: ['alone', '-name', '*okx*'],
    cwd: driver,
    isSilent: true,
  },
];

/** Makes a package with Conan, and builds and runs a program that requires it. */
const conanPackage = ({ package: folder, driver, cache }: Places): readonly Command[] => {
  const env = { CONAN_HOME: join(driver, 'conan') };
  const run = (name: string, args: readonly string[]): Command => {
    return { name: `conan ${name}`, command: join(cache, 'environment/bin/conan'), args, cwd: driver, env };
  };
  const consumer = join(driver, 'build/conan');
  const settings = ['-DCMAKE_BUILD_TYPE=Release', `-DCMAKE_PREFIX_PATH=${consumer}`, '-DTARGET=okx_web3_errors'];
  return [
    run('profile', ['profile', 'detect', '--force']),
    run('create', ['create', folder]),
    run('install', ['install', '--requires=okx_web3_errors/1.0.0', '-g', 'CMakeDeps', '-of', consumer]),
    cmake('cmake conan consumer', driver, ['-S', 'consumer', '-B', consumer, ...settings]),
    cmake('cmake --build conan consumer', driver, ['--build', consumer]),
    { name: 'conan consumer', command: join(consumer, 'consumer'), args: [], cwd: driver },
  ];
};

/** Compiles the samples of the README. */
const samples = ({ package: folder, driver }: Places): readonly Command[] => {
  const write = 'awk -f samples.awk "$1/README.md" > samples.cpp';
  const args = ['-std=c++17', '-Werror', '-fsyntax-only', '-I', join(folder, 'include'), 'samples.cpp'];
  return [
    { name: 'samples of the README', command: 'sh', args: ['-ec', write, 'sh', folder], cwd: driver },
    { name: 'clang++ samples', command: 'clang++', args, cwd: driver },
  ];
};

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
      name: 'clang-format and conan',
      command: 'sh',
      args: [
        '-ec',
        'python3 -m venv --clear "$1" && "$1/bin/pip" install -q "clang-format==$2" "conan==$3"',
        'sh',
        join(cache, 'environment'),
        clangFormat,
        conan,
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
    check('clang++', places, { isWhole: true }),
    ...['g++', 'clang++'].map((compiler) => check(compiler, places, { more: ['-fno-exceptions'] })),
    ...install(places, 'headers', false),
    ...install(places, 'library', true),
    ...subdirectory(places),
    ...conanPackage(places),
  ],
  callSites: (places) => [
    ...samples(places),
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
  // The package as headers, and then as a compiled library.
  catchAll: (places) => [
    ...[
      [],
      ['-DEVERYTHING_AND_MORE_ERRORS_COMPILED', join(places.package, 'src/everything_and_more_errors.cpp')],
    ].flatMap((compiled) => [
      {
        name: ['clang++ catch-all', ...compiled.slice(0, 1)].join(' '),
        command: 'clang++',
        args: [
          ...strict,
          '-O0',
          '-I',
          join(places.package, 'include'),
          '-o',
          'catch-all',
          'catch_all.cpp',
          ...compiled,
        ],
        cwd: places.driver,
      },
      { name: 'catch-all', command: join(places.driver, 'catch-all'), args: [], cwd: places.driver },
    ]),
  ],
  driverView,
};
