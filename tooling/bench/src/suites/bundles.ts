import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Row } from '../measure.ts'

const folder = dirname(fileURLToPath(import.meta.url))

/** Size of a browser bundle of some source, minified and gzipped, in bytes: of the scripts that load before anything runs. */
async function size(contents: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    splitting: true,
    outdir: 'out',
    metafile: true,
    platform: 'browser',
    target: 'es2022',
    write: false,
    tsconfigRaw: '{}',
    legalComments: 'none',
  })
  const loaded = new Set<string>()
  const load = (path: string) => {
    loaded.add(path)
    for (const { kind, path: next } of metafile.outputs[path]!.imports)
      if (kind === 'import-statement' && !loaded.has(next)) load(next)
  }
  load(Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === '<stdin>')![0])
  const texts = outputFiles
    .filter(({ path }) => [...loaded].some((name) => path.endsWith(name)))
    .map(({ text }) => text)
  return gzipSync(texts.join('\n'), { level: 9 }).length
}

/** What a page pays. */
export async function bundles(): Promise<Row[]> {
  const ky = await size(`import ky from 'ky'; globalThis.run = () => ky.post('/v2/finetuning', { json: {} }).json()`)
  const one = await size(
    `import { createClient, stopFineTuningTask } from '@qianfan-console/core'; globalThis.run = (credentials) => stopFineTuningTask(createClient({ credentials }), { taskId: 't' })`,
  )
  const all = await size(
    `import { createQianfan } from '@qianfan-console/core'; globalThis.run = (credentials) => createQianfan({ credentials })`,
  )
  const browserOne = await size(
    `import { createBrowserClient, stopFineTuningTask } from '@qianfan-console/browser-sdk'; globalThis.run = () => stopFineTuningTask(createBrowserClient({ gateway: '/api/qianfan' }), { taskId: 't' })`,
  )
  const browserAll = await size(
    `import { createBrowserQianfan } from '@qianfan-console/browser-sdk'; globalThis.run = () => createBrowserQianfan({ gateway: '/api/qianfan' })`,
  )
  const suite = 'bundles'
  const row = (what: string, bytes: number, value: number): Row => ({
    suite,
    what,
    value: bytes / ky,
    unit: 'x',
    aim: { at: 'most', value },
    details: { bytes, ky },
  })
  return [
    row('core, one action with WebCrypto signing, against ky alone, gzipped', one, 1.3),
    row('core, all actions on one object, against ky alone, gzipped', all, 2),
    row('browser-sdk, one action through a gateway, against ky alone, gzipped', browserOne, 1.25),
    row('browser-sdk, all actions on one object, against ky alone, gzipped', browserAll, 2),
  ]
}

/** Code lines of the hand-written runtime reachable from `.`: without comments and blank lines, at width 120. */
export async function lines(): Promise<Row[]> {
  const source = fileURLToPath(new URL('../../../../packages/core/src/', import.meta.url))
  const { metafile } = await build({
    entryPoints: [join(source, 'index.ts')],
    bundle: true,
    platform: 'neutral',
    write: false,
    metafile: true,
    external: ['ky', '#*'],
  })
  const files = Object.keys(metafile.inputs)
    .map((file) => file.split('/packages/core/src/').at(-1) ?? file)
    .filter((file) => !file.includes('gen/') && file.endsWith('.ts'))
  const names = files.map((file) => file.replace(/^.*core\/src\//, ''))
  const count = names.reduce((sum, name) => {
    const code = readFileSync(join(source, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
    return sum + code.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('//')).length
  }, 0)
  return [
    {
      suite: 'size',
      what: 'code lines of the hand-written runtime reachable from the main entry',
      value: count,
      unit: 'lines',
      details: { files: names.length },
    },
  ]
}
