import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageView } from '../../../generator/targets/ruby/view.ts';
import type { Places, Toolchain } from '../toolchain.ts';

const tools = ['rubocop:1.39.0', 'rbs:2.7.0'];

const stubs = fileURLToPath(new URL('../ruby/stubs.rb', import.meta.url));

/** Gems stand in the cache, unless the machine has them in these versions. */
const gemsIn = ({ cache }: Places): Readonly<Record<string, string>> => ({ GEM_HOME: join(cache, 'gems') });

/** Ruby, with the linter and the reader of signatures in a folder of their own. */
export const ruby: Toolchain = {
  id: 'ruby',
  options: { gem: 'acme_problems', module: 'Acme' },
  version: ({ driver }) => ({ name: 'ruby', command: 'ruby', args: ['--version'], cwd: driver }),
  prepare: (places) => [
    {
      name: 'gem install',
      command: 'gem',
      args: ['install', ...tools, '--conservative', '--no-document', '--quiet'],
      cwd: places.cache,
      env: gemsIn(places),
    },
    {
      name: 'stubs',
      command: 'ruby',
      args: [stubs, join(places.cache, 'bin'), ...tools],
      cwd: places.cache,
      env: gemsIn(places),
    },
  ],
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
    {
      name: 'rubocop',
      command: join(places.cache, 'bin/rubocop'),
      args: ['--config', join(places.driver, '.rubocop.yml'), '--cache', 'false', '--format', 'simple'],
      cwd: places.package,
      env: gemsIn(places),
    },
    {
      name: 'rbs validate',
      command: join(places.cache, 'bin/rbs'),
      args: ['-I', 'sig', 'validate', '--silent'],
      cwd: places.package,
      env: gemsIn(places),
    },
  ],
  packs: (places) => [
    {
      name: 'gem build',
      command: 'gem',
      args: ['build', '--strict', '--quiet', '--output', '../package.gem', 'okx_web3_errors.gemspec'],
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
        'okx_web3_errors',
        '-e',
        "OkxWeb3.lookup(OkxWeb3::Codes::PARAMETER_EMPTY) or abort 'no table'",
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
  ],
  driverView: packageView,
};
