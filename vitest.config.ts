import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Ends what hangs, in milliseconds. It measures nothing: no test comes near it, on a machine many times slower either. */
const limit = 3_600_000;

/** Tests that call functions of errspec and nothing else: they load its modules once for all. */
const functions = [
  'test/{compare,import,ir,io,language,model,openapi,render,shapes,spec,targets}/**/*.test.ts',
  'test/safety/*.test.ts',
  'test/{architecture,diagnostic,english,golden}.test.ts',
];

/** Tests that take minutes: `npm run test:full`. */
const full = 'test/**/*.full.test.ts';

/** Packages that a benchmark brought. */
const brought = '**/node_modules/**';

export default defineConfig({
  test: {
    setupFiles: ['test/remember-sources.ts'],
    // Compilers are what takes the time: all cores are theirs.
    maxWorkers: '100%',
    maxConcurrency: availableParallelism(),
    testTimeout: limit,
    hookTimeout: limit,
    teardownTimeout: limit,
    // A run that trusts nothing: npm test -- --no-cache
    env: process.argv.includes('--no-cache') ? { ERRSPEC_NO_CACHE: '1' } : {},
    projects: [
      {
        extends: true,
        test: { name: 'usual', include: ['test/**/*.test.ts'], exclude: [brought, full, ...functions] },
      },
      {
        extends: true,
        test: { name: 'usual-functions', include: functions, exclude: [brought, full], isolate: false },
      },
      { extends: true, test: { name: 'full', include: [full], exclude: [brought] } },
    ],
  },
});
