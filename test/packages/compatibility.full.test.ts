import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import type { ErrorCatalog } from '../../generator/ir/catalog.ts';
import type { Target } from '../../generator/targets/target.ts';
import { generateAll } from '../generate-all.ts';
import { describeLanguages, isStrict, needToolchain } from './languages.ts';
import { run, type Outcome } from './run.ts';
import { newerTables, olderTable } from './table-versions.ts';
import type { Command } from './toolchain.ts';
import { apidiff } from './toolchains/go.ts';
import { japicmp } from './toolchains/java.ts';
import { cacheOf } from './workshop.ts';

/** How two versions of the package of a language are compared. */
interface Comparison {
  /** Makes what is compared, in the folder that has the package. */
  readonly build: (folder: string, cache: string) => readonly Command[];
  /** Compares the package in a folder with a newer one. */
  readonly compare: (older: string, newer: string, cache: string) => Command;
  /** Finds in what that prints each symbol because of which users have to change something. */
  readonly findIn: (output: string) => readonly string[];
  /** What is found where an error is removed. */
  readonly removed: readonly string[];
  /** What is found where an error with parameters is renamed. */
  readonly renamed: readonly string[];
}

const japicmpComparison: Comparison = {
  build: (folder) => [
    {
      name: 'javac',
      command: 'sh',
      args: [
        '-ec',
        'javac --release 11 -proc:none -d classes $(find src -name "*.java"); jar cf package.jar -C classes .',
      ],
      cwd: folder,
    },
  ],
  compare: (older, newer, cache) => ({
    name: 'japicmp',
    command: 'java',
    args: [
      ...['-jar', japicmp(cache), '--only-modified', '--error-on-source-incompatibility'],
      ...['-o', join(older, 'package.jar'), '-n', join(newer, 'package.jar')],
    ],
    cwd: newer,
  }),
  findIn: (output) =>
    (/incompatibility: (.*)/.exec(output)?.[1] ?? '')
      .replaceAll('com.example.okxweb3errors.', '')
      .split(',')
      .filter((found) => found !== ''),
  removed: [
    'ErrorCode.SYSTEM_BUSY:FIELD_REMOVED',
    'OkxWeb3Errors.SYSTEM_BUSY:FIELD_REMOVED',
    'OkxWeb3Errors.systemBusy(ErrorOption[]):METHOD_REMOVED',
  ],
  renamed: [
    'OkxWeb3Errors.PARAMETER_EMPTY:FIELD_GENERICS_CHANGED',
    'ParameterEmptyParams.parameter():METHOD_REMOVED',
    'ParameterEmptyParams:CLASS_REMOVED',
    'ParameterEmptyParams:SUPERCLASS_REMOVED',
  ],
};

const apidiffComparison: Comparison = {
  build: (folder, cache) => [
    { name: 'apidiff -w', command: apidiff(cache), args: ['-w', 'api', 'example.com/okx-web3-errors'], cwd: folder },
  ],
  compare: (older, newer, cache) => ({
    name: 'apidiff',
    command: apidiff(cache),
    args: ['-incompatible', join(older, 'api'), join(newer, 'api')],
    cwd: newer,
  }),
  findIn: (output) => [...output.matchAll(/^- (.*)$/gm)].map(([, found = '']) => found),
  removed: ['CodeSystemBusy: removed', 'NewSystemBusy: removed'],
  renamed: [],
};

const tsc = fileURLToPath(new URL('../../node_modules/.bin/tsc', import.meta.url));

/** A program that was written for the older version. */
const program = `import { systemBusy, parameterEmpty, type ParameterEmptyParams } from '@okx-web3/errors';
import { PARAMETER_EMPTY, SYSTEM_BUSY } from '@okx-web3/errors/codes';

const params: ParameterEmptyParams = { parameter: 'chainIndex' };
export const isSame: readonly boolean[] = [
  parameterEmpty(params).code === PARAMETER_EMPTY,
  systemBusy().code === SYSTEM_BUSY,
];
`;

const tscComparison: Comparison = {
  build: () => [],
  compare: (_, newer) => ({
    name: 'tsc',
    command: tsc,
    args: [
      ...['--ignoreConfig', '--strict', '--noEmit', '--pretty', 'false', '--target', 'es2022', '--module', 'nodenext'],
      'program.mts',
    ],
    cwd: join(newer, 'user'),
  }),
  findIn: (output) => [...output.matchAll(/no exported member (?:named )?'(\w+)'/g)].map(([, found = '']) => found),
  removed: ['SYSTEM_BUSY', 'systemBusy'],
  renamed: ['ParameterEmptyParams'],
};

const comparisons = new Map([
  ['java', japicmpComparison],
  ['go', apidiffComparison],
  ['typescript', tscComparison],
]);

const root = mkdtempSync(join(tmpdir(), 'errspec-compatibility-'));

afterAll(() => rmSync(root, { recursive: true, force: true }));

const write = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** The package of a table, in a folder of its own. */
const emit = async (target: Target, name: string, catalog: ErrorCatalog): Promise<string> => {
  const folder = join(root, target.id, name);
  for (const { path, text } of await generateAll(catalog, new Map([[target, {}]]))) {
    write(join(folder, path.slice(target.id.length + 1)), text);
  }
  if (target.id === 'typescript') {
    write(join(folder, 'user/program.mts'), program);
    mkdirSync(join(folder, 'user/node_modules/@okx-web3'), { recursive: true });
    symlinkSync(folder, join(folder, 'user/node_modules/@okx-web3/errors'));
  }
  return folder;
};

const outputOf = (outcome: Outcome): string => {
  if (outcome.status === 'missing') return expect.fail('there is no such program');
  return outcome.status === 'passed' ? outcome.stdout : outcome.output;
};

describeLanguages(
  (language) => {
    const { toolchain, target } = language;
    const comparison = comparisons.get(toolchain.id) ?? expect.fail(toolchain.id);
    const cache = cacheOf(toolchain);

    test('a comparison of versions finds what breaks programs, and nothing else', async (context) => {
      const { trouble } = await needToolchain(language, context);
      if (isStrict) expect(trouble).toEqual([]);
      const build = async (name: string, catalog: ErrorCatalog): Promise<string> => {
        const folder = await emit(target, name, catalog);
        for (const command of comparison.build(folder, cache)) {
          const outcome = await run(command);
          if (outcome.status !== 'passed') expect.fail(`${command.name}: ${outputOf(outcome)}`);
        }
        return folder;
      };
      const older = await build('older', olderTable);
      const found: Record<string, readonly string[]> = {};
      for (const [name, catalog] of Object.entries({ same: olderTable, ...newerTables })) {
        const outcome = await run(comparison.compare(older, await build(name, catalog), cache));
        found[name] = comparison.findIn(outputOf(outcome)).toSorted();
        // Else it failed because of something that was not found in what it printed.
        if (found[name].length === 0) expect(outcome.status, outputOf(outcome)).toBe('passed');
      }
      const { removed, renamed } = comparison;
      context.expect(found).toEqual({ same: [], compatible: [], removed, renamed });
    });
  },
  ({ id }) => comparisons.has(id),
);
