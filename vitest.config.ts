import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'rules/**/*.test.ts',
      'settings/**/*.test.ts',
      'components/**/*.test.ts?(x)',
      'entrypoints/**/*.test.ts',
      'tests/unit/**/*.test.ts',
    ],
  },
})
