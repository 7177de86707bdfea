import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { notices } from '@qianfan-console/bundling'
import { defineConfig } from 'tsdown'

const require = createRequire(import.meta.url)

export default defineConfig({
  entry: { index: 'src/index.ts', main: 'src/main.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node22',
  dts: true,
  fixedExtension: false,
  // The SDK brings servers and clients of which this needs two; in the bundle is what is used, and core stays a package of its own.
  deps: { neverBundle: [/^@qianfan-console\/core/, 'valibot'], alwaysBundle: [/./], onlyBundle: false },
  plugins: [
    notices({ product: 'The MCP server', external: ['@qianfan-console/core', 'valibot'] }),
    {
      name: 'table',
      writeBundle({ dir }) {
        const table = JSON.parse(readFileSync(require.resolve('@qianfan-console/spec/actions.json'), 'utf8'))
        writeFileSync(join(dir!, 'actions.json'), JSON.stringify(table))
      },
    },
  ],
})
