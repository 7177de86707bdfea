import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: ['packages/*/vitest.config.ts', 'tooling/*/vitest.config.ts', 'apps/*/vitest.config.ts'],
    reporters: ['default', './tooling/vitest/summaryReporter.ts'],
    // Packages are tested one after the other, so a run may have every core; by default vitest leaves one free.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
