import { join } from 'node:path';
import { driverView } from '../go/driver-view.ts';
import type { Command, Toolchain } from '../toolchain.ts';

const staticcheck = 'v0.8.2';

const apidiffVersion = 'v0.0.0-20261113113407-e3970619a1a4';

/** What compares the packages of two versions, given the folder of the tools. */
export const apidiff = (cache: string): string => join(cache, apidiffVersion, 'apidiff');

const goInstall = (cache: string, name: string, path: string, version: string): Command => ({
  name,
  command: 'go',
  args: ['install', `${path}@${version}`],
  cwd: cache,
  env: { GOBIN: join(cache, version) },
});

/** The last release of the oldest version that the packages promise to work with. */
const oldest = '1.21.13';

/** The go command, staticcheck and apidiff. */
export const go: Toolchain = {
  id: 'go',
  options: { module: 'example.com/acme/problems' },
  version: ({ driver }) => ({ name: 'go', command: 'go', args: ['version'], cwd: driver, least: '1.21' }),
  prepare: ({ cache }) => [
    { name: `go ${oldest}`, command: 'go', args: ['version'], cwd: cache, env: { GOTOOLCHAIN: `go${oldest}` } },
    goInstall(cache, 'staticcheck', 'honnef.co/go/tools/cmd/staticcheck', staticcheck),
    goInstall(cache, 'apidiff', 'golang.org/x/exp/cmd/apidiff', apidiffVersion),
  ],
  build: ({ driver }) => [{ name: 'go build', command: 'go', args: ['build', '-o', 'driver', '.'], cwd: driver }],
  drive: ({ driver }) => ({ name: 'driver', command: join(driver, 'driver'), args: [], cwd: driver }),
  gates: (places) => [
    {
      name: `go ${oldest}`,
      command: 'go',
      args: ['vet', './...'],
      cwd: places.package,
      env: { GOTOOLCHAIN: `go${oldest}` },
    },
    { name: 'gofmt', command: 'gofmt', args: ['-s', '-l', '.'], cwd: places.package, isSilent: true },
    { name: 'go vet', command: 'go', args: ['vet', './...'], cwd: places.package },
    {
      name: 'staticcheck',
      command: join(places.cache, staticcheck, 'staticcheck'),
      args: ['./...'],
      cwd: places.package,
    },
  ],
  callSites: (places) => [
    { name: 'call sites', command: 'go', args: ['test', './callsites'], cwd: places.driver },
    {
      name: 'samples of the README',
      command: 'sh',
      args: ['readme/split.sh', join(places.package, 'README.md'), join(places.package, 'go.mod')],
      cwd: places.driver,
    },
    { name: 'gofmt of these', command: 'gofmt', args: ['-l', 'readme'], cwd: places.driver, isSilent: true },
    { name: 'go vet of these', command: 'go', args: ['vet', './readme'], cwd: places.driver },
  ],
  catchAll: ({ driver }) => [{ name: 'catch-all', command: 'go', args: ['test', './catchall'], cwd: driver }],
  driverView,
};
