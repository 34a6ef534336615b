import { join } from 'node:path';
import { driverView } from '../go/driver-view.ts';
import type { Toolchain } from '../toolchain.ts';

const staticcheck = 'v0.8.2';

/** The go command and staticcheck. */
export const go: Toolchain = {
  id: 'go',
  options: { module: 'example.com/acme/problems' },
  version: ({ driver }) => ({ name: 'go', command: 'go', args: ['version'], cwd: driver, least: '1.21' }),
  prepare: ({ cache }) => [
    {
      name: 'staticcheck',
      command: 'go',
      args: ['install', `honnef.co/go/tools/cmd/staticcheck@${staticcheck}`],
      cwd: cache,
      env: { GOBIN: join(cache, staticcheck) },
    },
  ],
  build: ({ driver }) => [{ name: 'go build', command: 'go', args: ['build', '-o', 'driver', '.'], cwd: driver }],
  drive: ({ driver }) => ({ name: 'driver', command: join(driver, 'driver'), args: [], cwd: driver }),
  gates: (places) => [
    { name: 'gofmt', command: 'gofmt', args: ['-s', '-l', '.'], cwd: places.package, isSilent: true },
    { name: 'go vet', command: 'go', args: ['vet', './...'], cwd: places.package },
    {
      name: 'staticcheck',
      command: join(places.cache, staticcheck, 'staticcheck'),
      args: ['./...'],
      cwd: places.package,
    },
  ],
  callSites: ({ driver }) => [{ name: 'call sites', command: 'go', args: ['test', './callsites'], cwd: driver }],
  catchAll: ({ driver }) => [{ name: 'catch-all', command: 'go', args: ['test', './catchall'], cwd: driver }],
  driverView,
};
