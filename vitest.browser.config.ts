import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // As long as anything else on the page is waited for.
    expect: { poll: { timeout: 20_000 } },
    // On a machine that others load as well a page can be slower than anybody's patience; a second try says which it was.
    retry: 1,
    // Each file has a browser of its own, which keeps a core busy by itself.
    maxWorkers: 2,
    reporters: ['default', './test/support/closing-line.ts'],
  },
});
