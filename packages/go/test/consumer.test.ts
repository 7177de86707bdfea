import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Mock, startMock } from '@qianfan-console/mock'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { goVersion, moduleFolder, words } from './support/go.ts'
import { layOutProxy, modulePath } from './support/moduleProxy.ts'

const version = await goVersion()
const release = `v${JSON.parse(readFileSync(join(moduleFolder, 'package.json'), 'utf8')).version}`
const taskId = 'task-5kjifvzerc5n'
const official = fileURLToPath(new URL('../../python/test/official/main.go', import.meta.url))
const packages = ['context', 'errors', 'fmt', 'log', 'log/slog', 'net/http', 'os', 'time']

const blocksOf = (file: string) =>
  [...readFileSync(join(moduleFolder, file), 'utf8').matchAll(/^```go\n([\s\S]*?)^```$/gm)].map(([, text]) => text!)
/** Those of the Chinese README are the same, as the acceptance tests hold. */
const blocks = blocksOf('README.md').map((text, index) => ({
  name: `README.md, block ${index + 1}`,
  folder: `README.md${index}`,
  text,
}))

/** A block of a README as a program: what its first block made is there. */
function programOf(text: string): string {
  if (text.startsWith('package')) return text
  const used = packages.filter((path) => new RegExp(`\\b${path.split('/').at(-1)}\\.`).test(text))
  const imports = new Set([...used, 'context', 'log', 'github.com/qianfan-console/qianfan-go'])
  const start = /client, err :?= qianfan/.test(text)
    ? 'ctx := context.Background()'
    : 'ctx := context.Background()\nclient, err := qianfan.NewClient()\nif err != nil { log.Fatal(err) }'
  return `package main\n\nimport (\n${[...imports].map((path) => `"${path}"\n`).join('')})\n
func main() {\nlog.SetFlags(0)\n${start}\n${text}\n_, _, _ = ctx, client, err\n}\n`
}

describe.skipIf(!version)('an empty project that uses the module', () => {
  let folder: string
  let env: Record<string, string>
  let mock: Mock
  const go = (...args: string[]) => words('go', args, folder, env)
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'qianfan-go-'))
    const cache = join(folder, 'cache')
    // The module comes from this proxy, and nothing comes from another; its checksum is in no public database.
    env = {
      GOPROXY: layOutProxy(join(folder, 'proxy'), release),
      GONOSUMDB: modulePath,
      GOMODCACHE: cache,
      // What is compiled once is used again, though each run has the module at a path of its own.
      GOFLAGS: '-mod=mod -modcacherw -trimpath',
    }
    await go('mod', 'init', 'example')
    await go('get', `${modulePath}@${release}`)
    const write = (name: string, text: string) => {
      mkdirSync(join(folder, name))
      writeFileSync(join(folder, name, 'main.go'), text)
    }
    const source = readFileSync(official, 'utf8')
    const theirs = '"github.com/baidubce/bce-qianfan-sdk/go/qianfan"'
    expect(source.split(theirs)).toHaveLength(2)
    write('official', source.replace(theirs, `"${modulePath}"`))
    for (const block of blocks) write(block.folder, programOf(block.text))
    await go('vet', './...')
    await go('build', '-o', join(folder, 'bin/'), './...')
  })
  afterAll(() => folder && rmSync(folder, { recursive: true }))
  beforeEach(async () => {
    mock = await startMock({ speed: 600 })
  })
  afterEach(() => mock.close())

  const runs = (name: string) =>
    words(join(folder, 'bin', name), [], folder, {
      TASK_ID: taskId,
      QIANFAN_ACCESS_KEY: mock.credentials.accessKeyId,
      QIANFAN_SECRET_KEY: mock.credentials.secretAccessKey,
      QIANFAN_CONSOLE_API_BASE_URL: mock.url,
    })

  it("runs the platform's own example after changing only the import", async () => {
    expect(await runs('official')).toMatch(/"result":true/)
    expect(mock.requests.filter(({ action }) => action === 'StopFineTuningTask')).toHaveLength(1)
    expect(mock.store.get('finetuning.task', taskId)).toMatchObject({ runStatus: 'Stopped' })
  })

  it('needs no other module, and has it from a proxy', async () => {
    const listed = await go(
      'list',
      '-m',
      '-f',
      '{{.Path}} {{.Version}} {{.Dir}}{{with .Replace}} for {{.Path}}{{end}}',
      'all',
    )
    expect(listed.trim().split('\n').slice(1)).toEqual([
      `${modulePath} ${release} ${join(env.GOMODCACHE!, `${modulePath}@${release}`)}`,
    ])
    expect(readFileSync(join(folder, 'go.sum'), 'utf8')).toContain(`${modulePath} ${release} h1:`)
  })

  it('is found by its newest version', async () => {
    expect(await go('list', '-m', '-versions', modulePath)).toBe(`${modulePath} ${release}\n`)
    expect(await go('list', '-m', `${modulePath}@latest`)).toBe(`${modulePath} ${release}\n`)
  })

  it.each(blocks)('runs $name', async (block) => {
    await runs(block.folder)
    expect(mock.requests.length).toBeGreaterThanOrEqual(/client\.|action\./.test(block.text) ? 1 : 0)
  })
})
