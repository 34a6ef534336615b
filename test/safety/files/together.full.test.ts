import { describe, test } from 'vitest';
import { expectDeadLock, expectRounds } from './together.ts';

describe('runs at once on one output', () => {
  test.each([
    [
      'two, again and again',
      [
        ['two', 'one'],
        ['one', 'two'],
        ['two', 'one'],
      ],
    ],
    [
      'five',
      [
        ['one', 'two', 'one', 'two', 'one'],
        ['two', 'one', 'two', 'one', 'two'],
      ],
    ],
  ])('%s', async (_, rounds) => {
    await expectRounds(rounds);
  });
});

describe('a lock left by a run that died', () => {
  const dead = 999_999_999;

  test.each([
    ['drawing its ticket', (lock: string) => lock.replace(/\.\d+\.lock$/, '.0.lock')],
    ['as a process that is long gone', (lock: string) => lock.replace(/\.\d+-/, `.${dead}-`)],
  ])('%s, does not stop the next run', async (_, rename) => {
    await expectDeadLock(rename);
  });
});
