import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { notices } from '@qianfan-console/bundling'
import { defineConfig } from 'tsdown'
import { splitManifest } from './build/splitManifest.ts'

const require = createRequire(import.meta.url)

export default defineConfig({
  entry: { main: 'src/main.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node22',
  dts: false,
  fixedExtension: false,
  // Its CommonJS build loads its parts by a `require` that no bundler can follow.
  alias: { 'jsonc-parser': require.resolve('jsonc-parser').replace('/umd/', '/esm/') },
  // Everything is bundled: the command line installs as one package, and loads only the chunks that a command needs.
  deps: { alwaysBundle: [/./], onlyBundle: false },
  plugins: [
    notices({ product: 'The command line' }),
    {
      name: 'action table',
      writeBundle({ dir }) {
        splitManifest(
          JSON.parse(readFileSync(require.resolve('@qianfan-console/spec/actions.json'), 'utf8')),
          join(dir!, 'actions'),
        )
      },
    },
  ],
})
