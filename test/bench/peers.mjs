import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Installs the peers in the versions of the lock file, unless they are there. Nothing else of the project needs them. */
export const installPeers = () => {
  const { dependencies } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
  const isThere = Object.entries(dependencies).every(([name, version]) => {
    const path = join(here, 'node_modules', name, 'package.json');
    return existsSync(path) && JSON.parse(readFileSync(path, 'utf8')).version === version;
  });
  if (isThere) return;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The peers could not be installed.');
};

/** The file that runs a package's command. */
const binOf = (name, command = name) => {
  const folder = join(here, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
};

/** Each peer making its one output of a table, given the documents that errspec makes of it. */
export const peersOn = (documents, out) => [
  {
    name: 'hey-api',
    args: [
      ...[binOf('@hey-api/openapi-ts', 'openapi-ts'), '-i', join(documents, 'openapi/errors.yaml')],
      ...['-o', join(out, 'hey-api'), '--no-log-file'],
    ],
  },
  {
    name: 'openapi-typescript',
    args: [
      ...[binOf('openapi-typescript'), join(documents, 'openapi/errors.yaml')],
      ...['-o', join(out, 'openapi-typescript.ts')],
    ],
  },
  {
    name: 'quicktype',
    args: [
      ...[binOf('quicktype'), '--src-lang', 'schema', '--lang', 'typescript'],
      ...[join(documents, 'json-schema/error.schema.json'), '-o', join(out, 'quicktype.ts')],
    ],
  },
];
