import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

export default defineConfig({
  // Gives the tests a browser that lives in memory, and the aliases of `wxt.config.ts`.
  plugins: [WxtVitest()],
  test: {
    // All cores: by default one is left free, which is half of two.
    maxWorkers: '100%',
    // A busy machine is slow, not wrong.
    testTimeout: 20_000,
    projects: [
      // One registry of rules for all files of a worker: they keep no state, and loading it anew for each took longer than most files.
      { extends: true, test: { name: 'rules', include: ['tests/unit/rules/**/*.test.ts'], isolate: false } },
      {
        extends: true,
        test: { name: 'extension', include: ['tests/unit/**/*.test.ts?(x)'], exclude: ['tests/unit/rules/**'] },
      },
    ],
  },
})
