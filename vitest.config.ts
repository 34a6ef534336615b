import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/remember-sources.ts'],
    // Compilers are what takes the time: all cores are theirs.
    maxWorkers: '100%',
    testTimeout: 600_000,
    hookTimeout: 300_000,
  },
});
