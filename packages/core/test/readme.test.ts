import { execFile } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { type Server, startServer } from '@qianfan-console/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient, type Hooks, stopFineTuningTask } from '../src/index.ts'
import { readConfig } from '../src/node.ts'
import { keys } from './support/keys.ts'
import { packCore } from './support/packCore.ts'

const run = promisify(execFile)
const packageFolder = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(join(packageFolder, 'README.md'), 'utf8')
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, text]) => text!)

interface Row {
  path: string
  examples: { output: { value: any }[] }
}
const { actions }: { actions: Row[] } = JSON.parse(
  readFileSync(new URL('../../../spec/actions.json', import.meta.url), 'utf8'),
)

const examples = blocks('ts').filter((text) => !text.includes('export function tracingHooks'))
const tracingHooks = blocks('ts').find((text) => text.includes('export function tracingHooks'))!

let packed: ReturnType<typeof packCore>
let server: Server
beforeAll(async () => {
  packed = packCore()
  server = await startServer(({ url }) => {
    if (url.includes('DescribeSomethingNew')) return { requestId: 'r', result: {} }
    const answer = structuredClone(actions.find(({ path }) => path === url)!.examples.output[0]!.value)
    // The example of a list shows a first page, the one of a task a running one; here everything has an end.
    if (answer.result?.pageInfo) answer.result.pageInfo.isTruncated = false
    if (answer.result?.runStatus) answer.result.runStatus = 'Done'
    return answer
  })
  const modules = join(packed.folder, 'node_modules')
  mkdirSync(join(modules, '@opentelemetry'), { recursive: true })
  mkdirSync(join(modules, '@types'), { recursive: true })
  cpSync(realpathSync(join(packageFolder, 'node_modules/@opentelemetry/api')), join(modules, '@opentelemetry/api'), {
    recursive: true,
  })
  symlinkSync(realpathSync(join(packageFolder, 'node_modules/@types/node')), join(modules, '@types/node'))
  for (const [index, text] of examples.entries()) writeFileSync(join(packed.folder, `example${index}.ts`), text)
  writeFileSync(join(packed.folder, 'tracingHooks.ts'), tracingHooks)
})
afterAll(async () => {
  await server?.[Symbol.asyncDispose]()
  packed?.[Symbol.dispose]()
})

/** Node runs TypeScript as it stands from here on. */
const [major, minor] = process.versions.node.split('.').map(Number) as [number, number]
const runsTypeScript = major > 22 || minor >= 18

describe('the examples of the README', () => {
  it('compile', async () => {
    const options = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      module: 'nodenext',
      target: 'es2023',
      allowImportingTsExtensions: true,
      skipLibCheck: true,
      types: ['node'],
      lib: ['es2023', 'esnext.disposable', 'dom', 'dom.iterable'],
    }
    const names = [...examples.map((_, index) => `example${index}.ts`), 'tracingHooks.ts']
    writeFileSync(join(packed.folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: names }))
    const tsc = join(packageFolder, 'node_modules/typescript/bin/tsc')
    const { stdout } = await run(process.execPath, [tsc, '-p', packed.folder], { cwd: packed.folder }).catch(
      (error) => error,
    )
    expect(stdout).toBe('')
  })

  it.skipIf(!runsTypeScript).each(
    examples.map((text, index) => ({
      index,
      first: text.split('\n').findLast((line) => line.startsWith('import')),
      text,
    })),
  )('run: $index, $first', async ({ index }) => {
    const env = {
      ...process.env,
      QIANFAN_ACCESS_KEY: keys.accessKeyId,
      QIANFAN_SECRET_KEY: keys.secretAccessKey,
      QIANFAN_CONSOLE_API_BASE_URL: server.url,
    }
    const { stderr } = await run(process.execPath, ['--disable-warning=ExperimentalWarning', `example${index}.ts`], {
      cwd: packed.folder,
      env,
    })
    expect(stderr).toBe('')
  })

  it('are all there', () => {
    expect(examples.length).toBeGreaterThan(10)
    expect(server.received.length).toBeGreaterThan(10)
    expect(server.received.some(({ url }) => url.includes('CreateFineTuningTask'))).toBe(true)
  })

  it('hold a configuration file that can be read', async () => {
    const [toml] = blocks('toml')
    const file = join(packed.folder, 'config.toml')
    writeFileSync(file, toml!)
    chmodSync(file, 0o600)
    expect(await readConfig({ file })).toMatchObject({
      defaultProfile: 'work',
      profiles: {
        work: { accessKey: keys.accessKeyId },
        ci: { credentialCommand: ['vault-keys', '--json', 'qianfan'], baseUrl: 'https://qianfan.baidubce.com' },
      },
    })
  })
})

it('the OpenTelemetry example gives one span a call, with its repeats and its end', async () => {
  const { tracingHooks } = (await import(join(packed.folder, 'tracingHooks.ts'))) as {
    tracingHooks: (tracer: unknown) => Hooks
  }
  const exporter = new InMemorySpanExporter()
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })
  await using platform = await startServer((_, response, number) => {
    if (number === 2) return { requestId: 'r-2', result: true }
    response.writeHead(number === 1 ? 503 : 403, { 'x-bce-request-id': `r-${number}` }).end()
    return undefined
  })
  const client = createClient({
    credentials: keys,
    baseUrl: platform.url,
    sleep: async () => {},
    hooks: tracingHooks(provider.getTracer('test')),
  })
  await stopFineTuningTask(client, { taskId: 'task-1' })
  await stopFineTuningTask(client, { taskId: 'task-1' }).catch(() => {})
  await stopFineTuningTask(client, { taskId: 'task-1' }, { signal: AbortSignal.abort() }).catch(() => {})

  const spans = exporter.getFinishedSpans().map(({ name, attributes, status, events }) => ({
    name,
    attributes,
    status,
    events: events.map((event) => [event.name, event.attributes]),
  }))
  const common = { 'rpc.system': 'qianfan', 'rpc.method': 'finetuning.task.stop', 'server.address': '127.0.0.1' }
  expect(spans).toEqual([
    {
      name: 'qianfan finetuning.task.stop',
      attributes: { ...common, 'http.response.status_code': 200, 'qianfan.request_id': 'r-2' },
      status: { code: 0 },
      events: [['retry', { attempt: 1, delay: expect.any(Number), 'error.type': 'Http503' }]],
    },
    {
      name: 'qianfan finetuning.task.stop',
      attributes: {
        ...common,
        'http.response.status_code': 403,
        'qianfan.request_id': 'r-3',
        'error.type': 'Http403',
        'qianfan.outcome': 'refused',
        'qianfan.attempts': 1,
      },
      status: { code: 2, message: expect.stringContaining('HTTP 403') },
      events: [],
    },
  ])
  await provider.shutdown()
})
