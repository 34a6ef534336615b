import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { driverView } from '../java/driver-view.ts';
import type { Command, Places, Toolchain } from '../toolchain.ts';

/** A program that runs for a second only is not worth the better compiler of the JVM. */
const shortRun = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
const forCompiler = shortRun.map((flag) => `-J${flag}`);

const classes = (places: Places): string => join(places.driver, 'classes');

const compileDriver = (name: string, places: Places, sources: readonly string[]): Command => ({
  name,
  command: 'javac',
  args: [...forCompiler, '-encoding', 'UTF-8', '-nowarn', '-proc:none', '-cp', classes(places), '-d', '.', ...sources],
  cwd: places.driver,
});

const runClass = (name: string, places: Places, more: readonly string[]): Command => ({
  name,
  command: 'java',
  args: [...shortRun, '-cp', [places.driver, classes(places)].join(delimiter), ...more],
  cwd: places.driver,
});

/** The package of this project: what it needs to be packed, every other one needs. */
const sample = fileURLToPath(new URL('../../../out/java', import.meta.url));

const maven = (places: Places, name: string, cwd: string, goals: readonly string[]): Command => ({
  name,
  command: 'mvn',
  args: ['--batch-mode', '--quiet', `-Dmaven.repo.local=${join(places.cache, 'm2')}`, ...goals],
  cwd,
  env: { MAVEN_OPTS: shortRun.join(' ') },
});

/** Brings Maven's plugins by packing the sample once for each manifest that it has had. */
const bringPlugins = (places: Places): readonly Command[] => {
  const manifest = join(sample, 'pom.xml');
  if (!existsSync(manifest)) return [];
  const key = createHash('sha256').update(readFileSync(manifest)).digest('hex').slice(0, 16);
  const copy = join(places.cache, `sample-${key}`);
  if (existsSync(join(copy, 'target/maven-archiver'))) return [];
  return [
    { name: 'copy', command: 'cp', args: ['-R', sample, copy], cwd: places.cache },
    maven(places, 'mvn package', copy, ['package']),
  ];
};

const japicmpVersion = '0.23.1';

/** What compares the classes of two versions, given the folder of the tools. */
export const japicmp = (cache: string): string =>
  join(cache, 'japicmp', `japicmp-${japicmpVersion}-jar-with-dependencies.jar`);

const bringJapicmp = (places: Places): readonly Command[] => {
  if (existsSync(japicmp(places.cache))) return [];
  const artifact = `com.github.siom79.japicmp:japicmp:${japicmpVersion}:jar:jar-with-dependencies`;
  return [
    maven(places, 'japicmp', places.cache, [
      'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy',
      `-Dartifact=${artifact}`,
      `-DoutputDirectory=${dirname(japicmp(places.cache))}`,
    ]),
  ];
};

/** A JDK and Maven, and japicmp. */
export const java: Toolchain = {
  id: 'java',
  options: { package: 'com.acme.problems', group: 'org.acme' },
  version: ({ driver }) => ({ name: 'javac', command: 'javac', args: ['--version'], cwd: driver, least: '11' }),
  tools: ({ driver }) => [{ name: 'mvn', command: 'mvn', args: ['--version'], cwd: driver, least: '3.6.3' }],
  prepare: (places) => [...bringPlugins(places), ...bringJapicmp(places)],
  // One run is both the build and the gate: what breaks a rule does not compile.
  build: (places) => [
    {
      name: 'javac -Xlint:all -Werror, doclint',
      command: 'javac',
      args: [
        ...[...forCompiler, '--release', '11', '-encoding', 'UTF-8', '-proc:none'],
        ...['-Xlint:all', '-Werror', '-Xdoclint:all/protected', '-Xdoclint:html,syntax,reference,accessibility'],
        ...['-Xmaxerrs', '20', '-Xmaxwarns', '20', '--source-path', 'src/main/java', '-d', classes(places)],
        `@${join(places.driver, 'sources.txt')}`,
      ],
      cwd: places.package,
    },
    compileDriver('javac driver', places, ['Driver.java', 'Factories.java', 'JsonText.java', 'Printing.java']),
  ],
  drive: (places) => runClass('driver', places, ['Driver']),
  gates: () => [],
  packs: (places) => [
    maven(places, 'mvn package', places.package, ['--offline', 'package']),
    {
      name: 'module',
      command: 'java',
      args: ['--module-path', 'target/okx-web3-errors-1.0.0.jar', '--describe-module', 'com.example.okxweb3errors'],
      cwd: places.package,
    },
  ],
  callSites: (places) => [
    {
      name: 'samples of the README',
      command: 'sh',
      args: ['readme/split.sh', join(places.package, 'README.md')],
      cwd: places.driver,
    },
    {
      name: 'javac samples',
      command: 'sh',
      args: ['-c', 'exec javac -Xlint:all -Werror -proc:none -cp "$0" -d samples readme/*.java', classes(places)],
      cwd: places.driver,
    },
    compileDriver('javac call sites', places, ['CallSites.java']),
    runClass('call sites', places, ['-ea', 'CallSites']),
  ],
  catchAll: (places) => [
    compileDriver('javac catch-all', places, ['CatchAll.java']),
    runClass('catch-all', places, ['CatchAll']),
  ],
  driverView,
};
