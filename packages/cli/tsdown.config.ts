import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { defineConfig } from 'tsdown'
import { splitManifest } from './build/splitManifest.ts'
import { thirdPartyNotices } from './build/thirdParty.ts'

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
    {
      name: 'notices',
      writeBundle({ dir }, bundle) {
        const chunks = Object.values(bundle).filter((chunk) => chunk.type === 'chunk')
        const left = chunks
          .flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports])
          .filter((id) => !id.startsWith('node:') && !(id in bundle))
        if (left.length > 0) throw new Error(`Not bundled: ${[...new Set(left)].join(', ')}. Is core built?`)
        const ids = chunks.flatMap(({ moduleIds }) => moduleIds)
        writeFileSync(join(dir!, 'THIRD-PARTY.txt'), thirdPartyNotices(ids))
        splitManifest(
          JSON.parse(readFileSync(require.resolve('@qianfan-console/spec/actions.json'), 'utf8')),
          join(dir!, 'actions'),
        )
      },
    },
  ],
})
