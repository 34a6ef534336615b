import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../io/temporary.ts';

const lock = fileURLToPath(new URL('../../../generator/io/lock.ts', import.meta.url));

/** Takes the lock again and again, and says so if somebody who lives has what only one may have. */
const contender = `
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { withLock } from ${JSON.stringify(lock)};
const isRunning = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
const enter = () => {
  try {
    const file = openSync('critical', 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
  } catch {
    const owner = Number(readFileSync('critical', 'utf8'));
    if (owner !== 0 && owner !== process.pid && isRunning(owner)) console.log('together');
    rmSync('critical');
    enter();
  }
};
for (let round = 0; round < 12; round++) {
  await withLock('shared', { pid: process.pid, isRunning }, async () => {
    enter();
    await sleep(Math.random() * 4);
    rmSync('critical');
    console.log('done');
  });
}
`;

test('one has the lock at a time, whoever is killed', async () => {
  const folder = temporaryFolder();
  const script = join(folder, 'contender.mjs');
  await build({
    stdin: { contents: contender, resolveDir: folder },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: script,
    logLevel: 'silent',
  });
  /** Starts a contender; one that is to be killed is killed after it had the lock so often. */
  const contend = (killAfter?: number): Promise<string> =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [script], { cwd: folder, env: { ...process.env, TMPDIR: folder } });
      let said = '';
      const take = (text: string): void => {
        said += text;
        if (killAfter !== undefined && said.split('done').length > killAfter) child.kill('SIGKILL');
      };
      child.stdout.setEncoding('utf8').on('data', take);
      child.stderr.setEncoding('utf8').on('data', take);
      child.on('error', reject);
      child.on('close', () => resolve(said));
    });
  const ended = await Promise.all([contend(), contend(1), contend(), contend(3), contend(5), contend()]);
  expect(ended.join('')).not.toContain('together');
  expect([0, 2, 5].map((index) => ended[index])).toEqual(['done\n', 'done\n', 'done\n'].map((line) => line.repeat(12)));
  await contend();
  expect(readdirSync(folder)).toEqual(['contender.mjs']);
});
