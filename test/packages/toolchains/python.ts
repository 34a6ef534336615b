import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Places, Toolchain } from '../toolchain.ts';

const requirements = fileURLToPath(new URL('../python/requirements.txt', import.meta.url));

const inVenv = ({ cache }: Places, tool: string): string => join(cache, 'venv/bin', tool);

/** CPython, with both type checkers and the linter in an environment of their own. */
export const python: Toolchain = {
  id: 'python',
  options: { package: 'acme.problems' },
  version: ({ driver }) => ({ name: 'python', command: 'python3', args: ['--version'], cwd: driver }),
  prepare: (places) => [
    { name: 'venv', command: 'python3', args: ['-m', 'venv', join(places.cache, 'venv')], cwd: places.cache },
    {
      name: 'pip',
      command: inVenv(places, 'python'),
      args: ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements],
      cwd: places.cache,
    },
  ],
  build: () => [],
  drive: (places) => ({
    name: 'driver',
    command: 'python3',
    args: ['driver.py'],
    cwd: places.driver,
    env: { PYTHONPATH: join(places.package, 'src') },
  }),
  gates: (places) => [
    {
      name: 'mypy',
      command: inVenv(places, 'mypy'),
      args: ['--strict', '--python-version', '3.10', 'src'],
      cwd: places.package,
    },
    {
      name: 'pyright',
      command: inVenv(places, 'pyright'),
      args: ['--warnings', '--pythonversion', '3.10', 'src'],
      cwd: places.package,
    },
    { name: 'ruff check', command: inVenv(places, 'ruff'), args: ['check', '--no-cache', '.'], cwd: places.package },
    {
      name: 'ruff format',
      command: inVenv(places, 'ruff'),
      args: ['format', '--check', '--no-cache', '.'],
      cwd: places.package,
    },
  ],
  callSites: (places) => [
    {
      name: 'behaviour',
      command: 'python3',
      args: ['behaviour.py', 'okx_web3_errors'],
      cwd: places.driver,
      env: { PYTHONPATH: join(places.package, 'src') },
    },
  ],
};
