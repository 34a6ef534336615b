import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import type { ErrorCatalog } from '../../generator/ir/catalog.ts';
import type { Target, TargetOptions } from '../../generator/targets/target.ts';
import { generateAll } from '../generate-all.ts';
import { describeLanguages, needToolchain } from './languages.ts';
import { run, troubleOf } from './run.ts';
import { newerTables, olderTable } from './table-versions.ts';
import type { Command } from './toolchain.ts';

/** A package beside others. */
interface Package {
  readonly folder: string;
  readonly catalog: ErrorCatalog;
  readonly options?: TargetOptions;
}

/** A program with two versions of one table. Its sources are in the folder `versions` of the language. */
interface Program {
  readonly packages: readonly Package[];
  /** Builds it in a folder that has the packages and the sources. */
  readonly build: (folder: string) => readonly Command[];
  readonly run: (folder: string) => Command;
  readonly prints: string;
}

const newerTable = newerTables.compatible;

const message = '50014 parameter_empty (HTTP 400): Parameter chainIndex can not be empty.';

const javac = (name: string, cwd: string, classes: readonly string[], to: string, sources: string): Command => ({
  name,
  command: 'sh',
  args: [
    '-ec',
    'javac --release 11 -nowarn -proc:none -cp "$0" -d "$1" $(find $2 -name "*.java")',
    classes.join(delimiter),
    to,
    sources,
  ],
  cwd,
});

const java: Program = {
  packages: [
    { folder: 'older', catalog: olderTable },
    { folder: 'newer', catalog: newerTable },
    { folder: 'shaded', catalog: olderTable, options: { package: 'shaded' } },
  ],
  build: (folder) => [
    ...['older', 'newer'].map((version) =>
      javac(`javac ${version}`, folder, [], `classes/${version}`, `${version}/src versions/Library.java`),
    ),
    javac('javac shaded', folder, [], 'classes/shaded', 'shaded/src'),
    javac('javac', folder, ['classes/newer', 'classes/shaded'], 'classes/main', 'versions/Versions.java'),
  ],
  run: (folder) => ({
    name: 'java',
    command: 'java',
    args: [
      ...['-cp', ['main', 'newer', 'shaded'].join(delimiter), 'Versions'],
      ...['older/', 'newer/'].map((version) => join(folder, 'classes', version) + '/'),
    ],
    cwd: join(folder, 'classes'),
  }),
  prints: `its own: ${message}, true
its own: ${message}, true
another: ${message}, false
another: ${message}, false
${message}
1.0.0 1.1.0 false ${message}
`,
};

const go: Program = {
  packages: [
    { folder: 'older', catalog: olderTable },
    { folder: 'newer', catalog: { ...newerTable, version: '2.0.0' } },
  ],
  build: () => [],
  run: (folder) => ({ name: 'go run', command: 'go', args: ['run', '.'], cwd: join(folder, 'versions') }),
  prints: `1.0.0 2.0.0
true false false
true false false
true true 50014 59999
true true
true false 59999 unknown error (HTTP 400)
`,
};

const programs = new Map([
  ['java', java],
  ['go', go],
]);

const root = mkdtempSync(join(tmpdir(), 'errspec-versions-'));

afterAll(() => rmSync(root, { recursive: true, force: true }));

const emit = async (target: Target, folder: string, { catalog, options = {} }: Package): Promise<void> => {
  for (const { path, text } of await generateAll(catalog, new Map([[target, options]]))) {
    const file = join(folder, path.slice(target.id.length + 1));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
};

describeLanguages(
  (language) => {
    const { toolchain, target } = language;
    const program = programs.get(toolchain.id) ?? expect.fail(toolchain.id);

    test('two versions of one table in one program know their own errors', async (context) => {
      await needToolchain(language, context);
      const folder = join(root, toolchain.id);
      for (const one of program.packages) await emit(target, join(folder, one.folder), one);
      cpSync(fileURLToPath(new URL(`${toolchain.id}/versions`, import.meta.url)), join(folder, 'versions'), {
        recursive: true,
      });
      for (const command of program.build(folder)) {
        context.expect(troubleOf(command.name, await run(command))).toBeUndefined();
      }
      const outcome = await run(program.run(folder));
      context.expect(troubleOf(toolchain.id, outcome)).toBeUndefined();
      context.expect(outcome.status === 'passed' ? outcome.stdout : '').toBe(program.prints);
    });
  },
  ({ id }) => programs.has(id),
);
