import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

export default defineConfig({
  // Gives the tests a browser that lives in memory, and the aliases of `wxt.config.ts`.
  plugins: [WxtVitest()],
  test: {
    // A busy machine is slow, not wrong.
    testTimeout: 20_000,
    include: [
      'rules/**/*.test.ts',
      'settings/**/*.test.ts',
      'components/**/*.test.ts?(x)',
      'entrypoints/**/*.test.ts',
      'tests/unit/**/*.test.ts?(x)',
    ],
  },
})
