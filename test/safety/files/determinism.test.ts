import { test } from 'vitest';
import { expectUsualBytes, underUmask } from './determinism.ts';

/* All circumstances in two runs: `npm run test:full` tries each by itself. */

test.each<readonly [string, readonly string[], Readonly<Record<string, string>>]>([
  [
    'fourteen hours ahead, in Turkish, under another umask',
    underUmask,
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  ],
  [
    'three and a half behind, in Arabic',
    [process.execPath],
    { TZ: 'America/St_Johns', LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8' },
  ],
])('the bytes are the same %s', async (_, program, env) => {
  await expectUsualBytes(program, env);
});
