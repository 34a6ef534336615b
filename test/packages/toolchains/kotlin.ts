import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { driverView } from '../kotlin/driver-view.ts';
import type { Command, Places, Toolchain } from '../toolchain.ts';

/** What is compiled once to see which classes the compiler needs. */
const sample = fileURLToPath(new URL('../../../out/kotlin/src/main/kotlin', import.meta.url));

/** The compiler of tools/pom.xml and of the generated pom.xml. */
export const version = '2.2.21';

/** The folder name says what is in it, the linter too: another one is another folder. */
export const stamp = `${version}-1.7.1`;

const tools = fileURLToPath(new URL('../kotlin/tools/', import.meta.url));

const jars = ({ cache }: Places): string => join(cache, stamp, 'jars');
const jar = (places: Places, name: string): string => join(jars(places), `${name}.jar`);
const repository = ({ cache }: Places): string => `-Dmaven.repo.local=${join(cache, 'm2')}`;

/** Programs that run for seconds have no use for the second compiler of the JVM. */
const quick = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xshare:auto'];

const java = (name: string, cwd: string, args: readonly string[]): Command => ({
  name,
  command: 'java',
  args: [...quick, ...args],
  cwd,
});

/** The classes of the compiler as the JVM has them in memory: half of what a small compilation takes is to load them. */
const loaded = ({ cache }: Places): string => join(cache, stamp, 'compiler.jsa');

/** The oldest language that the packages promise to compile in. */
const oldest = ['-language-version', '2.0', '-api-version', '2.0'];

/** What is compiled, and against what. */
interface Sources {
  readonly from: readonly string[];
  readonly to: string;
  readonly classes?: readonly string[];
  /** The language: the oldest one if it is absent. */
  readonly language?: readonly string[];
}

const compile = (
  places: Places,
  name: string,
  flag: string,
  { from, to, classes = [], language = oldest }: Sources,
): Command =>
  java(name, places.driver, [
    ...['-Xmx2g', flag, '-cp', `${jars(places)}/*`, 'org.jetbrains.kotlin.cli.jvm.K2JVMCompiler'],
    ...['-no-stdlib', '-no-reflect', '-jvm-target', '11', ...language],
    ...['-Wextra', '-Werror', '-Xexplicit-api=strict'],
    ...['-cp', [join(places.cache, stamp, 'kotlin-stdlib.jar'), jar(places, 'gson-2.13.2'), ...classes].join(':')],
    ...['-d', to, ...from],
  ]);

const kotlinc = (places: Places, name: string, sources: Sources): Command =>
  compile(places, name, `-XX:SharedArchiveFile=${loaded(places)}`, sources);

const maven = (places: Places, name: string, cwd: string, args: readonly string[]): Command => ({
  name,
  command: 'mvn',
  args: ['-q', '-B', '-ntp', '-Dkotlin.compiler.daemon=false', repository(places), ...args],
  cwd,
  env: { MAVEN_OPTS: quick.join(' ') },
});

const main = (places: Places, name: string, cls: string, args: readonly string[] = []): Command =>
  java(name, places.driver, [...['-cp', [`${jars(places)}/*`, 'classes', 'call-sites'].join(':'), cls], ...args]);

/** ktlint needs time with the square of the escapes in a literal: a file of megabytes of them is for the compiler alone. */
const longest = 400_000;

const linted = (folder: string): readonly string[] =>
  readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => join('src', path))
    .filter((path) => path.endsWith('.kt') && statSync(join(folder, path)).size < longest);

/**
 * The Kotlin compiler and ktlint, from Maven Central. Package and driver are compiled in one run, which is a gate as well:
 * strict, and without any warning. The call sites are compiled against the finished classes, where what is internal is out of reach.
 */
export const kotlin: Toolchain = {
  id: 'kotlin',
  options: { package: 'com.acme.problems', group: 'org.acme', artifact: 'acme-problems' },
  version: ({ driver }) => ({
    name: 'kotlin',
    command: 'sh',
    args: ['-c', `command -v mvn >/dev/null && java --version >/dev/null && echo "Kotlin ${version}"`],
    cwd: driver,
  }),
  tools: ({ driver }) => [java('java', driver, ['--version'])],
  prepare: (places) => [
    {
      name: 'tools',
      command: 'sh',
      args: [
        '-c',
        'test -e "$1/done" || { rm -rf "$1" project && cp -r "$2" project && cd project && mvn -q -B -ntp -Dkotlin.compiler.daemon=false "$3" "-Dtools=$1" package && touch "$1/done"; }',
        'sh',
        join(places.cache, stamp),
        tools,
        repository(places),
      ],
      cwd: places.cache,
    },
    compile(places, 'load the compiler', `-XX:ArchiveClassesAtExit=${loaded(places)}`, {
      from: [sample],
      to: 'sample',
    }),
  ],
  build: (places) => [
    kotlinc(places, 'kotlinc', {
      from: [join(places.package, 'src/main/kotlin'), 'Main.kt', 'Printing.kt', 'Names.kt', 'Bindings.kt'],
      to: 'classes',
    }),
  ],
  drive: (places) => main(places, 'driver', 'driver.MainKt'),
  gates: (places) => [
    java('ktlint', places.package, [
      ...['-jar', join(places.cache, stamp, 'ktlint.jar'), '--relative', '--log-level=error'],
      ...[`--editorconfig=${join(places.driver, '.editorconfig')}`, ...linted(places.package)],
    ]),
  ],
  packs: (places) => [
    maven(places, 'mvn package', places.package, ['-o', 'package']),
    {
      name: 'javadoc jar',
      command: 'sh',
      args: ['-ec', 'jar tf target/*-javadoc.jar | grep -x README.md'],
      cwd: places.package,
    },
    kotlinc(places, 'kotlinc -progressive', {
      from: [join(places.package, 'src/main/kotlin')],
      to: 'progressive',
      language: ['-progressive'],
    }),
  ],
  callSites: (places) => [
    {
      name: 'samples of the README',
      command: 'sh',
      args: ['readme/split.sh', join(places.package, 'README.md')],
      cwd: places.driver,
    },
    kotlinc(places, 'call sites', { from: ['callsites', 'readme'], to: 'call-sites', classes: ['classes'] }),
    main(places, 'behaviour', 'callsites.CallSitesKt'),
  ],
  catchAll: (places) => [
    kotlinc(places, 'kotlinc catch-all', { from: ['catchall'], to: 'call-sites', classes: ['classes'] }),
    main(places, 'catch-all', 'catchall.CatchAllKt'),
  ],
  driverView,
};
