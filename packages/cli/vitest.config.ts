import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'cli',
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/packedBinary.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
