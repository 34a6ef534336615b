import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Command, Places, Toolchain } from '../toolchain.ts';

/** From its own registry: the one of Python brings a program that fetches it when it first runs. */
const pyright = '1.1.414';

const fromPython = ['mypy==2.4.1', 'ruff==0.17.6'];

const inVenv = ({ cache }: Places, tool: string): string => join(cache, 'environment/bin', tool);

/** The oldest version that the packages promise to work with. */
const oldest = '3.10';

/** The command of that version, where this machine has it: of its own, or of pyenv. No registry brings it. */
const findOldest = (): string | undefined => {
  const folder = join(process.env['PYENV_ROOT'] ?? join(homedir(), '.pyenv'), 'versions');
  const versions = existsSync(folder) ? readdirSync(folder) : [];
  const ofPyenv = versions.filter((version) => version.startsWith(`${oldest}.`));
  const commands = [...ofPyenv.map((version) => join(folder, version, 'bin/python3')), `python${oldest}`];
  return commands.find((command) => spawnSync(command, ['--version']).status === 0);
};

/** The answers and the behaviour of the package in the oldest version. */
const callSitesOfOldest = (places: Places): readonly Command[] => {
  const command = findOldest();
  if (command === undefined) return [];
  const common = { cwd: places.driver, env: { PYTHONPATH: join(places.package, 'src') } };
  return [
    {
      ...common,
      name: `answers in Python ${oldest}`,
      command: 'python3',
      args: ['same_answers.py', command, '../vectors.json'],
    },
    { ...common, name: `behaviour in Python ${oldest}`, command, args: ['behaviour.py', 'okx_web3_errors'] },
  ];
};

/** CPython, with both type checkers and the linter in an environment of their own. */
export const python: Toolchain = {
  id: 'python',
  options: { package: 'acme.problems' },
  version: ({ driver }) => ({ name: 'python', command: 'python3', args: ['--version'], cwd: driver, least: oldest }),
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
      args: ['--strict', '--python-version', oldest, 'src'],
      cwd: places.package,
    },
    {
      name: 'pyright',
      command: join(places.cache, 'node_modules/.bin/pyright'),
      args: ['--warnings', '--pythonversion', oldest, 'src'],
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
    {
      name: 'mypy of operations',
      command: inVenv(places, 'mypy'),
      args: ['--strict', '--python-version', oldest, 'operation_types.py'],
      cwd: places.driver,
      env: { MYPYPATH: join(places.package, 'src') },
    },
    {
      name: 'operations',
      command: 'python3',
      args: ['operation_types.py'],
      cwd: places.driver,
      env: { PYTHONPATH: join(places.package, 'src') },
    },
    ...callSitesOfOldest(places),
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
      args: ['--strict', '--python-version', oldest, 'catch_all.py'],
      cwd: places.driver,
      env: { MYPYPATH: join(places.package, 'src') },
    },
  ],
};
