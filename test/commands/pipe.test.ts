import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../io/temporary.ts';
import { cli } from '../safety/files/project.ts';

test('a pipe that is closed early is no failure', () => {
  const command = `for i in 1 2 3 4 5; do "${process.execPath}" "${cli}" schema | head -1; done; echo "\${PIPESTATUS[0]}"`;
  const text = execFileSync('bash', ['-c', `${command} 2>&1`], { cwd: temporaryFolder(), encoding: 'utf8' });
  expect(text).not.toContain('EPIPE');
  expect(text).not.toContain('bug in errspec');
  expect(text.split('\n').filter((line) => line !== '{' && line !== '')).toEqual(['0']);
});
