import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { memoryStorage, safeBuild } from '@kubb/core'
import { pluginClient } from '@kubb/plugin-client'
import { pluginOas } from '@kubb/plugin-oas'
import { pluginTs } from '@kubb/plugin-ts'
import { signingFetch } from '@qianfan-console/core/signing'
import { type Mock, startMock } from '@qianfan-console/mock'
import createFetchClient from 'openapi-fetch'
import openapiTypescript, { astToString } from 'openapi-typescript'
import { generate as orval } from 'orval'
import { generateApi } from 'swagger-typescript-api'
import ts from 'typescript'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { main } from './support/documents.ts'
import { expectStopped, taskId } from './support/stop.ts'

let folder: string
let mock: Mock
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'openapi-clients-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))
afterEach(() => mock.close())

const load = (file: string) => import(pathToFileURL(join(folder, file)).href)

/** What TypeScript says of a file beside what was generated. */
function complaints(file: string): string[] {
  const program = ts.createProgram([join(folder, file)], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.NodeNext,
    types: [],
  })
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
}

describe('clients with a hook sign, and their call of StopFineTuningTask is taken', () => {
  beforeEach(async () => {
    mock = await startMock()
  })

  it('openapi-fetch, typed by openapi-typescript', async () => {
    await writeFile(join(folder, 'types.ts'), astToString(await openapiTypescript(pathToFileURL(main))))
    const use = (field: string) =>
      `import type { paths } from './types.ts'\ntype Body = paths['/v2/finetuning?Action=StopFineTuningTask']['post']['requestBody']['content']['application/json']\nexport const body: Body = { ${field}: 'task-1' }\n`
    await writeFile(join(folder, 'right.ts'), use('taskId'))
    await writeFile(join(folder, 'wrong.ts'), use('task'))
    expect(complaints('right.ts')).toEqual([])
    expect(complaints('wrong.ts').join()).toMatch(/'task' does not exist/)

    const client = createFetchClient<any>({ baseUrl: mock.url, fetch: signingFetch(mock.credentials) })
    const { data } = await client.POST('/v2/finetuning?Action=StopFineTuningTask', { body: { taskId } })
    expect(data).toMatchObject({ result: true })
    expectStopped(mock)
  })

  it('swagger-typescript-api', async () => {
    const { files } = await generateApi({ input: main, output: false, fileName: 'api.ts', silent: true })
    await writeFile(join(folder, 'api.ts'), files[0]!.fileContent)
    const { Api } = await load('api.ts')
    const api = new Api({ baseUrl: mock.url, customFetch: signingFetch(mock.credentials) })
    const { data } = await api.v2.stopFineTuningTask({ taskId })
    expect(data).toMatchObject({ result: true })
    expectStopped(mock)
  })
})

describe('clients without one call a proxy that signs', () => {
  beforeEach(async () => {
    mock = await startMock({ credentials: null })
  })

  it('orval', async () => {
    await orval({
      input: { target: main },
      output: { target: join(folder, 'orval.ts'), client: 'fetch', mode: 'single', baseUrl: mock.url },
    })
    const { stopFineTuningTask } = await load('orval.ts')
    expect((await stopFineTuningTask({ taskId })).data).toMatchObject({ result: true })
    expectStopped(mock)
  })

  it('kubb, which has to be told the content type', async () => {
    const include = [{ type: 'operationId' as const, pattern: /^StopFineTuningTask$/i }]
    const { error, failedPlugins } = await safeBuild({
      config: {
        root: folder,
        input: { path: main },
        output: { path: 'kubb', storage: memoryStorage(), format: false, lint: false },
        plugins: [
          pluginOas({ generators: [], validate: false }),
          pluginTs({ include }),
          pluginClient({ client: 'fetch', bundle: true, baseURL: mock.url, include }),
        ],
      },
    } as never)
    expect([error, failedPlugins.size]).toEqual([undefined, 0])
    const { stopFineTuningTask } = await load('kubb/clients/stopFineTuningTask.ts')
    const answer = await stopFineTuningTask({ taskId }, { headers: { 'content-type': 'application/json' } })
    expect(answer).toMatchObject({ result: true })
    expectStopped(mock)
  })
})
