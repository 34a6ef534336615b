import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { driverView } from '../rust/driver-view.ts';
import type { Places, Toolchain } from '../toolchain.ts';

/** A crate that names what the gates depend on, in pinned versions. */
const tools = fileURLToPath(new URL('../rust/tools/Cargo.toml', import.meta.url));

/** Every workshop has a folder of its own for what is built: a shared one would be locked by the first that builds. */
const built = ({ driver }: Places): string => join(driver, 'target');

/** cargo with clippy, rustfmt and rustdoc. */
export const rust: Toolchain = {
  id: 'rust',
  options: { crate: 'acme-problems' },
  version: ({ driver }) => ({ name: 'rustc', command: 'rustc', args: ['--version'], cwd: driver }),
  prepare: ({ cache }) => [
    {
      name: 'cargo fetch',
      command: 'cargo',
      args: ['fetch', '--quiet', '--locked', '--manifest-path', tools],
      cwd: cache,
    },
  ],
  build: (places) => [
    {
      name: 'cargo build',
      command: 'cargo',
      args: ['build', '--quiet', '--offline', '--target-dir', built(places)],
      cwd: places.driver,
    },
  ],
  drive: (places) => ({
    name: 'driver',
    command: join(built(places), 'debug/driver'),
    args: [],
    cwd: places.driver,
  }),
  gates: (places) => [
    { name: 'rustfmt', command: 'cargo', args: ['fmt', '--check'], cwd: places.package },
    {
      name: 'clippy',
      command: 'cargo',
      args: [
        ...['clippy', '--quiet', '--offline', '--all-targets', '--all-features', '--target-dir', built(places)],
        ...['--', '-D', 'warnings', '-W', 'clippy::pedantic'],
      ],
      cwd: places.package,
    },
    {
      name: 'rustdoc',
      command: 'cargo',
      args: ['doc', '--quiet', '--offline', '--no-deps', '--target-dir', built(places)],
      cwd: places.package,
      env: { RUSTDOCFLAGS: '-D warnings' },
    },
  ],
  packs: (places) => [
    {
      name: 'cargo package',
      command: 'cargo',
      args: ['package', '--quiet', '--offline', '--allow-dirty', '--target-dir', built(places)],
      cwd: places.package,
    },
  ],
  callSites: (places) => [
    {
      name: 'call sites',
      command: 'cargo',
      args: ['test', '--quiet', '--offline', '--test', 'okx_web3', '--target-dir', built(places)],
      cwd: join(places.driver, 'callsites'),
    },
  ],
  driverView,
};
