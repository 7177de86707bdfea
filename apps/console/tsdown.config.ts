import { defineConfig } from 'tsdown'

// The server. Vite builds the page beside it, into dist/page.
export default defineConfig({
  entry: { index: 'src/index.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node22',
  dts: true,
  fixedExtension: false,
})
