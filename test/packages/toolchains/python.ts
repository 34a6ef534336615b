import { join } from 'node:path';
import type { Places, Toolchain } from '../toolchain.ts';

/** From its own registry: the one of Python brings a program that fetches it when it first runs. */
const pyright = '1.1.414';

const fromPython = ['mypy==2.4.1', 'ruff==0.17.6'];

const inVenv = ({ cache }: Places, tool: string): string => join(cache, 'environment/bin', tool);

/** CPython, with both type checkers and the linter in an environment of their own. */
export const python: Toolchain = {
  id: 'python',
  options: { package: 'acme.problems' },
  version: ({ driver }) => ({ name: 'python', command: 'python3', args: ['--version'], cwd: driver, least: '3.10' }),
  prepare: (places) => [
    {
      name: 'venv',
      command: 'python3',
      args: ['-m', 'venv', '--clear', join(places.cache, 'environment')],
      cwd: places.cache,
    },
    {
      name: 'pip',
      command: inVenv(places, 'python'),
      args: ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...fromPython],
      cwd: places.cache,
    },
    {
      name: 'npm',
      command: 'npm',
      args: ['install', '--prefix', '.', '--no-audit', '--no-fund', '--loglevel=error', `pyright@${pyright}`],
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
      command: join(places.cache, 'node_modules/.bin/pyright'),
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
      name: 'samples of the README',
      command: 'python3',
      args: ['samples.py', join(places.package, 'README.md'), 'okx_web3_errors'],
      cwd: places.driver,
      env: { PYTHONPATH: join(places.package, 'src') },
    },
    {
      name: 'behaviour',
      command: 'python3',
      args: ['behaviour.py', 'okx_web3_errors'],
      cwd: places.driver,
      env: { PYTHONPATH: join(places.package, 'src') },
    },
  ],
  catchAll: (places) => [
    {
      name: 'catch-all',
      command: 'python3',
      args: ['catch_all.py'],
      cwd: places.driver,
      env: { PYTHONPATH: join(places.package, 'src') },
    },
    {
      name: 'mypy catch-all',
      command: inVenv(places, 'mypy'),
      args: ['--strict', '--python-version', '3.10', 'catch_all.py'],
      cwd: places.driver,
      env: { MYPYPATH: join(places.package, 'src') },
    },
  ],
};
