import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { name: 'java', include: ['test/**/*.test.ts'], testTimeout: 1_800_000, hookTimeout: 900_000 },
})
