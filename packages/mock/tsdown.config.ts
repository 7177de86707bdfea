import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: { index: 'src/index.ts', vitest: 'src/vitest.ts', main: 'src/main.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node24',
  dts: true,
  fixedExtension: false,
})
