import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { roslyn } from '../../packages/toolchains/csharp.ts';
import { stamp, version } from '../../packages/toolchains/kotlin.ts';

/** Swift as `npm run toolchains` brings it, or that of the system. */
const swift = [
  join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'errspec-toolchains/swift/bin/swift'),
  'swift',
].find((path, index) => index === 1 || existsSync(path));

/** What `npm run toolchains` brings for Kotlin: its compiler, and Gson, which is the JSON reader for Java as well. */
const jars = fileURLToPath(
  new URL(`../../../node_modules/.cache/errspec-toolchains/kotlin/${stamp}/jars/`, import.meta.url),
);
const gson = `${jars}gson-2.13.2.jar`;

/** Roslyn as `npm run toolchains` brings it, for Mono, which Json.NET is there for. */
const csc = fileURLToPath(
  new URL(`../../../node_modules/.cache/errspec-toolchains/csharp/roslyn-${roslyn}`, import.meta.url),
);
const compileCsharp = [
  ...['env', `LD_LIBRARY_PATH=${csc}/openssl`, `${csc}/dotnet/dotnet`, 'exec'],
  ...['--runtimeconfig', `${csc}/roslyn/runtime.json`, '--depsfile', `${csc}/roslyn/compiler.deps.json`],
  ...[`${csc}/roslyn/compiler.dll`, `-r:${csc}/framework`],
];

const newtonsoft = '/usr/lib/cli/Newtonsoft.Json-5.0/Newtonsoft.Json.dll';

const javac = `javac -nowarn -proc:none -cp ${gson} -d classes Decoding.java $(find ../package -name '*.java' ! -name module-info.java)`;

const kotlinc = [
  ...['java', '-cp', `${jars}*`, 'org.jetbrains.kotlin.cli.jvm.K2JVMCompiler', '-no-stdlib', '-no-reflect'],
  ...[
    '-cp',
    `${jars}kotlin-stdlib-${version}.jar:${gson}`,
    '-d',
    'classes',
    '../package/src/main/kotlin',
    'Decoding.kt',
  ],
];

/**
 * How the program of each language is built and run, in its folder; the package is in `../package`, the responses in
 * `../cases.json`. What the last command prints is read. The `reader` is the JSON reader of what is written by hand, where
 * neither the language nor its package manager brings one.
 */
export const languages = [
  { id: 'typescript', commands: [['node', 'decoding.mjs']] },
  { id: 'python', commands: [['python3', 'decoding.py']] },
  {
    id: 'go',
    commands: [['go', 'build', '-o', 'decoding', '.'], ['./decoding']],
  },
  {
    id: 'rust',
    commands: [['cargo', 'build', '--quiet', '--release'], ['target/release/decoding']],
  },
  {
    id: 'cpp',
    reader: {
      name: 'nlohmann/json',
      path: '/usr/include/nlohmann/json.hpp',
      bring: 'apt-get install nlohmann-json3-dev',
    },
    commands: [
      ['g++', '-std=c++17', '-O2', '-DNDEBUG', '-I', '../package/include', '-o', 'decoding', 'decoding.cpp'],
      ['./decoding'],
    ],
  },
  {
    id: 'swift',
    commands: [[swift, 'build', '--quiet', '-c', 'release'], ['.build/release/Decoding']],
  },
  { id: 'ruby', commands: [['ruby', 'decoding.rb']] },
  { id: 'php', commands: [['php', '-d', 'opcache.enable_cli=1', 'decoding.php']] },
  {
    id: 'java',
    reader: { name: 'Gson', path: gson, bring: 'npm run toolchains' },
    commands: [
      ['sh', '-c', javac],
      ['java', '-cp', `classes:${gson}`, 'Decoding'],
    ],
  },
  {
    id: 'kotlin',
    reader: { name: 'Gson', path: gson, bring: 'npm run toolchains' },
    commands: [kotlinc, ['java', '-cp', `classes:${jars}*`, 'DecodingKt']],
  },
  {
    id: 'csharp',
    reader: { name: 'Json.NET', path: newtonsoft, bring: 'apt-get install libnewtonsoft-json5.0-cil' },
    commands: [
      [...compileCsharp, '-nullable', '-out:package.dll', '-recurse:../package'],
      [...compileCsharp, '-exe', '-r:package.dll', `-r:${newtonsoft}`, '-out:decoding.exe', 'Decoding.cs'],
      ['mono', 'decoding.exe'],
    ],
  },
];
