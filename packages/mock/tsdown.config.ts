import { notices } from '@qianfan-console/bundling'
import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: { index: 'src/index.ts', vitest: 'src/vitest.ts', main: 'src/main.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node22',
  dts: true,
  fixedExtension: false,
  // Prism brings 140 packages, one of which asks to run a script at install: what is used of them is bundled.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  deps: { alwaysBundle: [/^(?!node:|@qianfan-console\/|vitest$)/], onlyBundle: false },
  plugins: [
    {
      name: 'this of CommonJS',
      // It hangs itself on `this`, which is `exports` in CommonJS, and nothing to a bundler.
      transform: (code, id) =>
        id.includes('/uri-template-lite/') ? code.replaceAll('this.URI', 'exports.URI') : undefined,
    },
    notices({ product: 'The mock platform', external: ['@qianfan-console/core', '@qianfan-console/spec', 'vitest'] }),
  ],
})
