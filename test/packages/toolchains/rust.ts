import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { driverView } from '../rust/driver-view.ts';
import type { Command, Places, Toolchain } from '../toolchain.ts';

/** A crate that names what the gates depend on, in pinned versions. */
const tools = fileURLToPath(new URL('../rust/tools/Cargo.toml', import.meta.url));

/** The oldest version that the packages promise to work with. */
const oldest = '1.70.0';

/** Every workshop has a folder of its own for what is built: a shared one would be locked by the first that builds. */
const built = ({ driver }: Places): string => join(driver, 'target');

/** Runs cargo with the crates that {@link rust} brought, and no others. */
const cargo = (places: Places, name: string, cwd: string, args: readonly string[]): Command => {
  const version = args.filter((argument) => argument.startsWith('+'));
  const [command = '', ...more] = args.slice(version.length);
  const common = ['--quiet', '--offline', '--target-dir', built(places), '--config', join(places.cache, 'crates.toml')];
  return { name, command: 'cargo', args: [...version, command, ...common, ...more], cwd };
};

/** cargo with clippy, rustfmt and rustdoc. */
export const rust: Toolchain = {
  id: 'rust',
  options: { crate: 'acme-problems' },
  version: ({ driver }) => ({ name: 'rustc', command: 'rustc', args: ['--version'], cwd: driver, least: '1.78' }),
  tools: ({ driver }) => [
    { name: 'clippy', command: 'cargo', args: ['clippy', '--version'], cwd: driver },
    { name: 'rustfmt', command: 'cargo', args: ['fmt', '--version'], cwd: driver },
  ],
  prepare: ({ cache }) => [
    {
      name: `rust ${oldest}`,
      command: 'sh',
      args: ['-ec', 'rustc "+$1" --version || rustup toolchain install "$1" --profile minimal', 'sh', oldest],
      cwd: cache,
    },
    {
      name: 'cargo vendor',
      command: 'sh',
      args: ['-ec', 'cargo vendor --locked --manifest-path "$1" "$2" > "$2.toml"', 'sh', tools, join(cache, 'crates')],
      cwd: cache,
    },
  ],
  build: (places) => [cargo(places, 'cargo build', places.driver, ['build'])],
  drive: (places) => ({
    name: 'driver',
    command: join(built(places), 'debug/driver'),
    args: [],
    cwd: places.driver,
  }),
  gates: (places) => [
    // First: the lock file of a newer cargo is unknown to it. Other optional crates may need a newer version.
    cargo(places, `rust ${oldest}`, places.package, [`+${oldest}`, 'check', '--features', 'serde']),
    { name: 'rustfmt', command: 'cargo', args: ['fmt', '--check'], cwd: places.package },
    cargo(places, 'clippy', places.package, [
      ...['clippy', '--all-targets', '--all-features', '--', '-D', 'warnings', '-W', 'clippy::pedantic'],
    ]),
    {
      ...cargo(places, 'rustdoc', places.package, ['doc', '--no-deps']),
      env: { RUSTDOCFLAGS: '-D warnings' },
    },
  ],
  packs: (places) => [cargo(places, 'cargo package', places.package, ['package', '--allow-dirty'])],
  callSites: (places) => [
    cargo(places, 'call sites', join(places.driver, 'callsites'), ['test', '--test', 'okx_web3']),
    cargo(places, 'samples of the README', join(places.driver, 'callsites'), ['test', '--doc']),
  ],
  catchAll: (places) => [cargo(places, 'catch-all', join(places.driver, 'catchall'), ['run'])],
  driverView,
};
