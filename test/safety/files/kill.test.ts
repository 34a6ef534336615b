import { test } from 'vitest';
import { killAndRepair } from './kill.ts';

test('a few runs that are killed break no file, and the next one repairs everything', async () => {
  await killAndRepair(4);
});
