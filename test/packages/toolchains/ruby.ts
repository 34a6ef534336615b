import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { driverView } from '../ruby/driver-view.ts';
import type { Command, Toolchain } from '../toolchain.ts';

const runGem = fileURLToPath(new URL('../ruby/run_gem.rb', import.meta.url));

/** Runs the program of a gem that the system has, whatever the system calls the program. */
const gem = (cwd: string, program: string, args: readonly string[]): Command => ({
  name: program,
  command: 'ruby',
  args: [runGem, program, ...args],
  cwd,
});

/** Ruby, RuboCop and RBS as the system has them: no registry of gems is needed. */
export const ruby: Toolchain = {
  id: 'ruby',
  options: { gem: 'acme_problems', module: 'Acme::Sdk::Problems' },
  version: ({ driver }) => ({ name: 'ruby', command: 'ruby', args: ['--version'], cwd: driver, least: '3.1' }),
  tools: ({ driver }) => [
    { ...gem(driver, 'rubocop', ['--version']), least: '1.39' },
    { ...gem(driver, 'rbs', ['--version']), least: '2.1' },
  ],
  prepare: () => [],
  build: () => [],
  drive: (places) => ({
    name: 'driver',
    command: 'ruby',
    args: ['-I', join(places.package, 'lib'), 'driver.rb'],
    cwd: places.driver,
  }),
  gates: (places) => [
    {
      name: 'ruby -wc',
      command: 'ruby',
      args: ['-W:no-experimental', '-w', join(places.driver, 'warnings.rb')],
      cwd: places.package,
      isSilent: true,
    },
    gem(places.package, 'rubocop', [
      ...['--config', join(places.driver, '.rubocop.yml'), '--cache', 'false', '--format', 'simple'],
    ]),
    gem(places.package, 'rbs', ['-I', 'sig', 'validate', '--silent']),
  ],
  packs: (places) => [
    {
      name: 'gem build',
      command: 'gem',
      args: ['build', '--strict', '--quiet', '--output', '../package.gem', 'okx_web3-errors.gemspec'],
      cwd: places.package,
    },
    {
      name: 'gem install --local',
      command: 'gem',
      args: ['install', '--local', '--quiet', '--no-document', '--install-dir', 'gems', '../package.gem'],
      cwd: places.driver,
    },
    {
      name: 'require',
      command: 'ruby',
      args: [
        '-w',
        '-r',
        'okx_web3/errors',
        '-e',
        "OkxWeb3::Errors.lookup(OkxWeb3::Errors::Codes::PARAMETER_EMPTY) or abort 'no table'",
      ],
      cwd: places.driver,
      env: { GEM_HOME: join(places.driver, 'gems') },
    },
  ],
  callSites: (places) => [
    {
      name: 'call sites',
      command: 'ruby',
      args: ['-w', '-I', join(places.package, 'lib'), 'call_sites.rb'],
      cwd: places.driver,
    },
    {
      name: 'beside an SDK',
      command: 'ruby',
      args: ['beside_sdk.rb', join(places.package, 'lib')],
      cwd: places.driver,
    },
    {
      name: 'samples of the README',
      command: 'ruby',
      args: ['-I', join(places.package, 'lib'), 'samples.rb', join(places.package, 'README.md')],
      cwd: places.driver,
    },
  ],
  catchAll: (places) => [
    {
      name: 'catch-all',
      command: 'ruby',
      args: ['-w', '-I', join(places.package, 'lib'), 'catch_all.rb'],
      cwd: places.driver,
    },
  ],
  driverView,
};
