import { driverView } from '../csharp/driver-view.ts';
import type { Command, Toolchain } from '../toolchain.ts';

/** What the project file says; without the analyzers, which come with the .NET SDK. */
const strict = ['-langversion:7.2', '-warn:4', '-warnaserror+', '-target:library', '-r:System.Numerics.dll'];

const mono = (name: string, args: readonly string[], cwd: string): Command => ({
  name,
  command: 'mono',
  args,
  cwd,
  env: { MONO_PATH: '../package' },
});

/** Mono: the package is C# 7.2 for netstandard2.0, which its compiler and its runtime take. */
export const csharp: Toolchain = {
  id: 'csharp',
  options: { namespace: 'Acme.Problems', package: 'Acme.ProblemErrors' },
  version: ({ driver }) => ({ name: 'mcs', command: 'mcs', args: ['--version'], cwd: driver, least: '6.8' }),
  tools: ({ driver }) => [{ name: 'mono', command: 'mono', args: ['--version'], cwd: driver, least: '6.8' }],
  prepare: () => [],
  // The driver also looks at the project file and at what the library calls: it must be built for that.
  build: (places) => [
    {
      name: 'mcs',
      command: 'mcs',
      args: [...strict, '-doc:package.xml', '-out:package.dll', '-recurse:*.cs'],
      cwd: places.package,
    },
    {
      name: 'mcs driver',
      command: 'mcs',
      args: [
        ...['-langversion:7.2', '-nowarn:612,618', '-out:driver.exe'],
        ...['-r:../package/package.dll', '-r:System.Core.dll', '-r:System.Numerics.dll', '-r:System.Xml.dll'],
        ...['Driver.cs', 'Bindings.cs', 'Json.cs', 'Gates.cs'],
      ],
      cwd: places.driver,
    },
    mono('project file', ['driver.exe', 'project', '../package'], places.driver),
    mono('netstandard2.0', ['driver.exe', 'api', '../package/package.dll'], places.driver),
  ],
  drive: ({ driver }) => mono('driver', ['driver.exe'], driver),
  callSites: ({ driver }) => [
    {
      name: 'mcs call sites',
      command: 'mcs',
      args: [
        ...['-langversion:7.2', '-warn:4', '-warnaserror+', '-out:callsites.exe'],
        ...['-r:../package/package.dll', '-r:System.Core.dll', 'callsites/CallSites.cs'],
      ],
      cwd: driver,
    },
    mono('call sites', ['callsites.exe'], driver),
  ],
  catchAll: ({ driver }) => [
    {
      name: 'mcs catch-all',
      command: 'mcs',
      args: [
        ...['-langversion:7.2', '-warn:4', '-warnaserror+', '-out:catch-all.exe'],
        ...['-r:../package/package.dll', 'catchall/CatchAll.cs'],
      ],
      cwd: driver,
    },
    mono('catch-all', ['catch-all.exe'], driver),
  ],
  driverView,
};
