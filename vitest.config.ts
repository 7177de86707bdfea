import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: ['packages/*/vitest.config.ts', 'tooling/*/vitest.config.ts', 'apps/*/vitest.config.ts'],
    reporters: ['default', './tooling/vitest/summaryReporter.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
