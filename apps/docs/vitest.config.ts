import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'docs',
    include: ['test/**/*.test.ts'],
    globalSetup: ['./test/support/buildSite.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
})
