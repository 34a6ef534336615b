import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Swift as `npm run toolchains` brings it, or that of the system. */
const swift = [
  join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'errspec-toolchains/swift/bin/swift'),
  'swift',
].find((path, index) => index === 1 || existsSync(path));

/**
 * How the program of each language is built and run, in its folder; the package is in `../package`, the responses in
 * `../cases.json`. What the last command prints is read.
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
    // Debian has nlohmann/json as nlohmann-json3-dev.
    id: 'cpp',
    commands: [
      ['g++', '-std=c++17', '-O2', '-DNDEBUG', '-I', '../package/include', '-o', 'decoding', 'decoding.cpp'],
      ['./decoding'],
    ],
  },
  {
    id: 'swift',
    commands: [[swift, 'build', '--quiet', '-c', 'release'], ['.build/release/Decoding']],
  },
  { id: 'php', commands: [['php', '-d', 'opcache.enable_cli=1', 'decoding.php']] },
];
