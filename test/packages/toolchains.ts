import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ErrorCatalog } from '../../generator/ir/catalog.ts';
import type { View } from '../../generator/render/view.ts';
import { goDriverView } from '../../generator/targets/go/view.ts';
import type { TargetOptions } from '../../generator/targets/target.ts';

/** A program to run. */
export interface Command {
  /** What it does, for people. */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** True where anything on its standard output is a finding, whatever the exit code. */
  readonly isSilent?: boolean;
}

/** Where the commands of a toolchain find things: absolute paths. */
export interface Places {
  /** The generated package: a copy that may be built in. */
  readonly package: string;
  /** A copy of the driver, its templates filled in; `package` and `driver` stand side by side. */
  readonly driver: string;
  /** The tools that `prepare` brings, kept from run to run. */
  readonly cache: string;
}

/** How the package of one language is built, driven and checked. A new language is one more record. */
export interface Toolchain {
  /** The target's id; also the folder of its driver in test/packages. */
  readonly id: string;
  /** Prints its version on the first line; where it does not run, the toolchain is missing. */
  readonly version: (places: Places) => Command;
  /** Brings the tools of the gates, in pinned versions. Quick where they are there already. */
  readonly prepare: (places: Places) => readonly Command[];
  readonly build: (places: Places) => readonly Command[];
  /** Runs the driver; the path of vectors.json follows as its last argument. */
  readonly drive: (places: Places) => Command;
  /** The strict gates of BINDINGS.md. One whose program is not there is missing, not passed. */
  readonly gates: (places: Places) => readonly Command[];
  /** What people write at call sites, by hand for the OKX table: held against its package alone. */
  readonly callSites?: (places: Places) => readonly Command[];
  /** What the templates of the driver show, where it has some. */
  readonly driverView?: (catalog: ErrorCatalog, options: TargetOptions) => { readonly [key: string]: View };
}

const project = fileURLToPath(new URL('../../', import.meta.url));
const here = join(project, 'test/packages');
const bin = (tool: string): string => join(project, 'node_modules/.bin', tool);

/** The flags of a strict consumer, and of BINDINGS.md. */
const tscFlags = [
  ...['--ignoreConfig', '--noEmit', '--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'],
  ...['--noUnusedLocals', '--noImplicitOverride', '--noPropertyAccessFromIndexSignature', '--verbatimModuleSyntax'],
  ...['--target', 'es2022', '--lib', 'es2022'],
];

const typescript: Toolchain = {
  id: 'typescript',
  version: ({ driver }) => ({ name: 'node', command: 'node', args: ['--version'], cwd: driver }),
  prepare: () => [],
  build: () => [],
  drive: (places) => ({ name: 'driver', command: 'node', args: ['driver.mjs', places.package], cwd: places.driver }),
  gates: (places) => [
    {
      name: 'tsc',
      command: bin('tsc'),
      args: [
        ...tscFlags,
        ...['--declaration', '--isolatedDeclarations', '--erasableSyntaxOnly', '--allowImportingTsExtensions'],
        ...['--module', 'nodenext', 'src/index.ts'],
      ],
      cwd: places.package,
    },
    { name: 'publint', command: bin('publint'), args: ['--strict', '.'], cwd: places.package },
    { name: 'attw', command: bin('attw'), args: ['--pack', '.', '--profile', 'esm-only'], cwd: places.package },
  ],
  callSites: (places) => [
    {
      name: 'npm install',
      command: 'npm',
      args: ['install', '--offline', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', places.package],
      cwd: places.driver,
    },
    {
      name: 'types',
      command: bin('tsc'),
      args: [...tscFlags, '--module', 'esnext', '--moduleResolution', 'bundler', 'types.ts'],
      cwd: places.driver,
    },
  ],
};

const inVenv = ({ cache }: Places, tool: string): string => join(cache, 'venv/bin', tool);

const python: Toolchain = {
  id: 'python',
  version: ({ driver }) => ({ name: 'python', command: 'python3', args: ['--version'], cwd: driver }),
  prepare: (places) => [
    { name: 'venv', command: 'python3', args: ['-m', 'venv', join(places.cache, 'venv')], cwd: places.cache },
    {
      name: 'pip',
      command: inVenv(places, 'python'),
      args: [
        '-m',
        'pip',
        'install',
        '--quiet',
        '--disable-pip-version-check',
        '-r',
        join(here, 'python/requirements.txt'),
      ],
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

const staticcheck = 'v0.8.2';

const go: Toolchain = {
  id: 'go',
  version: ({ driver }) => ({ name: 'go', command: 'go', args: ['version'], cwd: driver }),
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
  driverView: goDriverView,
};

/** Every toolchain, in the order in which they are run. */
export const toolchains: readonly Toolchain[] = [typescript, python, go];
