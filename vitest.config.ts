import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'rooms',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/browser/**'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // Builds the Studio and starts one browser for all of them.
          globalSetup: 'tests/browser/support/globalSetup.ts',
          expect: {poll: {timeout: 60_000}},
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
})
