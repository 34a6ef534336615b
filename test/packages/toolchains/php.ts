import { join } from 'node:path';
import { driverView } from '../php/driver-view.ts';
import type { Toolchain } from '../toolchain.ts';

const opcache = ['-d', 'opcache.enable_cli=1', '-d', 'opcache.memory_consumption=512'];

/** The php command, Composer and PHP_CodeSniffer, all of the system: no registry of PHP packages is needed. */
export const php: Toolchain = {
  id: 'php',
  options: { package: 'acme/problems', namespace: 'Acme\\Problems' },
  version: ({ driver }) => ({ name: 'php', command: 'php', args: ['--version'], cwd: driver, least: '8.2' }),
  tools: ({ driver }) => [
    { name: 'phpcs', command: 'phpcs', args: ['--version'], cwd: driver, least: '3.7' },
    { name: 'composer', command: 'composer', args: ['--version'], cwd: driver, least: '2.0' },
  ],
  prepare: () => [],
  build: () => [],
  drive: ({ driver }) => ({ name: 'driver', command: 'php', args: ['driver.php'], cwd: driver }),
  gates: (places) => [
    {
      name: 'lint',
      command: 'php',
      args: [...opcache, join(places.driver, 'lint.php'), 'src', 'resources'],
      cwd: places.package,
    },
    {
      name: 'phpcs',
      command: 'phpcs',
      args: ['-d', 'memory_limit=-1', '--standard=PSR12', '--no-cache', '-q', 'src', 'resources'],
      cwd: places.package,
    },
  ],
  packs: (places) => [
    {
      name: 'composer validate',
      command: 'composer',
      args: ['validate', '--strict', '--no-interaction', '--quiet'],
      cwd: places.package,
    },
    {
      name: 'composer install',
      command: 'composer',
      args: ['install', '--no-interaction', '--quiet', '--classmap-authoritative'],
      cwd: join(places.driver, 'consumer'),
    },
    { name: 'installed', command: 'php', args: ['use.php'], cwd: join(places.driver, 'consumer') },
  ],
  callSites: (places) => [
    { name: 'call sites', command: 'php', args: ['callsites.php'], cwd: places.driver },
    {
      name: 'samples of the README',
      command: 'php',
      args: ['samples.php', join(places.package, 'README.md')],
      cwd: places.driver,
    },
  ],
  catchAll: ({ driver }) => [{ name: 'catch-all', command: 'php', args: ['catch_all.php'], cwd: driver }],
  driverView,
};
