import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // They need a Chromium: npm run test:browser.
    exclude: [...configDefaults.exclude, 'test/browser/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Every core: the default leaves one idle, which is half of a small machine.
    maxWorkers: '100%',
    reporters: ['default', './test/support/closing-line.ts'],
  },
});
