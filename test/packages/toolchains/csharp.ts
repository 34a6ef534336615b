import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { driverView } from '../csharp/driver-view.ts';
import type { Command, Places, Toolchain } from '../toolchain.ts';

/** What the package of npm has; the folder of the tools is called after it. */
export const roslyn = '4.1.0';

const script = fileURLToPath(new URL('../csharp/tools/bring.sh', import.meta.url));

const brought = ({ cache }: Places, ...path: readonly string[]): string => join(cache, `roslyn-${roslyn}`, ...path);

/** Runs an assembly on .NET Core. */
const dotnet = (places: Places, name: string, cwd: string, args: readonly string[]): Command => ({
  name,
  command: brought(places, 'dotnet/dotnet'),
  args: ['exec', '--runtimeconfig', brought(places, 'roslyn/runtime.json'), ...args],
  cwd,
  env: { LD_LIBRARY_PATH: brought(places, 'openssl') },
});

/** One compilation after the other: the compiler starts slowly. */
const compile = (places: Places, name: string, ...compilations: readonly (readonly string[])[]): Command =>
  dotnet(places, name, places.driver, [
    ...['--depsfile', brought(places, 'roslyn/compiler.deps.json'), brought(places, 'roslyn/compiler.dll')],
    ...compilations.flatMap((args) => ['--', `-r:${brought(places, 'framework')}`, ...args]).slice(1),
  ]);

const driven = (places: Places, name: string, ...args: readonly string[]): Command =>
  dotnet(places, name, places.driver, ['driver.dll', ...args]);

const mono = (name: string, cwd: string, ...args: readonly string[]): Command => ({ name, command: 'mono', args, cwd });

const usePackage = '-r:package.dll';

/** Roslyn on the runtime of .NET Core: C# 8 with nullable reference types, and the API of netstandard2.0. */
export const csharp: Toolchain = {
  id: 'csharp',
  options: { namespace: 'Acme.Problems', package: 'Acme.ProblemErrors' },
  version: ({ driver }) => ({
    name: 'Roslyn',
    command: 'sh',
    args: [
      '-c',
      `[ "$(uname -sm)" = 'Linux x86_64' ] && command -v mcs npm python3 >/dev/null && echo 'Roslyn ${roslyn}' || exit 127`,
    ],
    cwd: driver,
  }),
  tools: ({ driver }) => [{ name: 'mono', command: 'mono', args: ['--version'], cwd: driver, least: '6.8' }],
  prepare: (places) => [
    { name: 'Roslyn and .NET Core', command: 'bash', args: [script, brought(places)], cwd: places.cache },
  ],
  // The driver also looks at the project file and at what the library calls: it must be built for that.
  build: (places) => [
    compile(
      places,
      'Roslyn, nullable, warnings as errors',
      // Mono has the attribute that netstandard2.0 lacks.
      [
        ...['-nullable', '-define:NETSTANDARD2_0', '-nowarn:0436', '-out:package.dll', '-doc:package.xml'],
        `-recurse:${places.package}`,
      ],
      [
        ...['-exe', '-nowarn:0612,0618', '-out:driver.dll', usePackage],
        ...['Driver.cs', 'Bindings.cs', 'Json.cs', 'Printing.cs', 'Gates.cs'],
      ],
    ),
    driven(places, 'project file', 'project', '../package'),
    mono('netstandard2.0', places.driver, 'driver.dll', 'api', 'package.dll'),
  ],
  drive: (places) => driven(places, 'driver'),
  callSites: (places) => [
    {
      name: 'samples of the README',
      command: 'sh',
      args: ['readme/split.sh', join(places.package, 'README.md')],
      cwd: places.driver,
    },
    compile(places, 'samples compiled, nullable', [
      ...['-nullable', '-nowarn:0162,1998', '-out:samples.dll', usePackage],
      ...['readme/Samples.cs', 'readme/Around.cs'],
    ]),
    compile(places, 'call sites compiled', [
      '-exe',
      '-out:callsites.dll',
      usePackage,
      'Printing.cs',
      'callsites/CallSites.cs',
    ]),
    dotnet(places, 'call sites', places.driver, ['callsites.dll']),
    mono('call sites on Mono', places.driver, 'callsites.dll'),
  ],
  catchAll: (places) => [
    compile(places, 'catch-all compiled', ['-exe', '-out:catch-all.dll', usePackage, 'catchall/CatchAll.cs']),
    dotnet(places, 'catch-all', places.driver, ['catch-all.dll']),
  ],
  driverView,
};
