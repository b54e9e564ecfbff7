import { defineConfig } from 'vitest/config'

/**
 * End to end, in real browsers, one test at a time: they share a screen, a keyboard and two cores.
 * One browser alone: `npm run test:e2e -- --project chromium`.
 */
export default defineConfig({
  test: {
    fileParallelism: false,
    maxWorkers: 1,
    // The files of a browser share what is left open for the next.
    isolate: false,
    // Generous: on a busy machine all of it takes longer, and what fails says itself what did not come.
    // Three parts on two cores: what a busy machine swallowed is tried again, and the report says so.
    retry: 2,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    expect: { poll: { timeout: 15_000, interval: 60 } },
    projects: (['chromium', 'firefox'] as const).map((browser) => ({
      extends: true as const,
      test: {
        name: browser,
        include: ['tests/e2e/**/*.test.ts'],
        globalSetup: ['tests/e2e/setup.ts'],
        provide: { browser },
      },
    })),
  },
})
