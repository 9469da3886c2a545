import { configDefaults, defineConfig } from 'vitest/config';

/** They put other modules in the place of ours, so each file needs its own. */
const MOCKING = 'test/functions/**';
/** They need a Chromium: `npm run test:browser`. */
const BROWSER = 'test/browser/**';

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Every core: the default leaves one idle, which is half of a small machine.
    maxWorkers: '100%',
    reporters: ['default', './test/support/closing-line.ts'],
    projects: [
      { extends: true, test: { name: 'functions', include: [`${MOCKING}/*.test.ts`] } },
      {
        extends: true,
        test: {
          name: 'hotline',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, MOCKING, BROWSER],
          // Modules are read once by each worker instead of once by each file: almost half of the time.
          isolate: false,
        },
      },
    ],
  },
});
