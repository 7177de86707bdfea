import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createQianfan } from '@qianfan-console/core'
import { type Mock, startMock } from '@qianfan-console/mock'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { environment, pythons } from './support/pythons.ts'

const run = promisify(execFile)
const programs = fileURLToPath(new URL('official/', import.meta.url))
const cache = fileURLToPath(new URL('../../../node_modules/.cache/official/', import.meta.url))
const taskId = 'task-5kjifvzerc5n'

let mock: Mock
beforeEach(async () => {
  mock = await startMock()
})
afterEach(() => mock.close())

/** Runs a program as it stands: only the keys and the base URL are told, by the variables of the official SDKs. */
async function stops(command: string, args: string[], cwd = programs): Promise<void> {
  const { stdout } = await run(command, args, {
    cwd,
    env: {
      ...process.env,
      TASK_ID: taskId,
      QIANFAN_ACCESS_KEY: mock.credentials.accessKeyId,
      QIANFAN_SECRET_KEY: mock.credentials.secretAccessKey,
      QIANFAN_CONSOLE_API_BASE_URL: mock.url,
      QIANFAN_CONSOLE_BASE_URL: mock.url,
    },
  })
  expect(stdout).toMatch(/"?result"?: ?true/)
  expect(mock.requests.filter(({ action }) => action === 'StopFineTuningTask')).toHaveLength(1)
  expect(mock.store.get('finetuning.task', taskId)).toMatchObject({ runStatus: 'Stopped' })
}

const works = (command: string, args: string[], cwd?: string) =>
  run(command, args, { cwd }).then(
    () => true,
    () => false,
  )

// The official package does not know the newest Pythons.
const python = (await pythons()).filter(({ version }) => ['3.10', '3.11', '3.12'].includes(version)).at(-1)
/** With what its data sets need. */
const official = ['qianfan[dataset-base]==0.4.12.3']
const goFolder = join(cache, 'go')
const jars = join(cache, 'java')

/** The official jars as the repository gives them; not every repository has a version with console calls. */
async function getJars(): Promise<boolean> {
  if (existsSync(jars)) return true
  const copy = ['-q', '-B', '-f', 'pom.xml', 'dependency:copy-dependencies', `-DoutputDirectory=${jars}`]
  return (await works('java', ['-version'])) && works('mvn', copy, programs)
}
const hasJava = await getJars()

/** The official Go module as its proxy gives it; not every proxy has it. */
async function getGo(): Promise<boolean> {
  if (!(await works('go', ['version']))) return false
  mkdirSync(goFolder, { recursive: true })
  cpSync(join(programs, 'main.go'), join(goFolder, 'main.go'))
  if (!existsSync(join(goFolder, 'go.mod'))) await run('go', ['mod', 'init', 'example'], { cwd: goFolder })
  return works('go', ['get', 'github.com/baidubce/bce-qianfan-sdk/go/qianfan'], goFolder)
}
const hasGo = await getGo()

describe("the platform's own example, with its official clients from their registries", () => {
  it('Node stops the task', () => stops(process.execPath, ['stop.mjs']))

  it.skipIf(!python).each(['stop.py', 'call_action.py'])('Python stops the task: %s', async (program) =>
    stops(await environment(python!, official), [program]),
  )

  it.skipIf(!hasJava)('Java stops the task', () => stops('java', ['-cp', `${jars}/*`, 'Stop.java']))

  it.skipIf(!hasGo)('Go stops the task', async () => {
    await run('go', ['build', '-o', 'stop', '.'], { cwd: goFolder })
    await stops(join(goFolder, 'stop'), [], goFolder)
  })
})

it.skipIf(!python)('the uploads of the official Python SDK, unchanged, are what an import reads', async () => {
  const { accessKeyId, secretAccessKey } = mock.credentials
  const command = await environment(python!, official)
  const { stdout } = await run(command, ['bos_upload.py'], {
    cwd: programs,
    env: {
      ...process.env,
      QIANFAN_ACCESS_KEY: accessKeyId,
      QIANFAN_SECRET_KEY: secretAccessKey,
      // The SDK puts ".bcebos.com" behind it, which is a fragment then.
      QIANFAN_BOS_HOST_REGION: `${mock.url}/#`,
    },
  })
  const told = JSON.parse(stdout.trim().split('\n').at(-1)!)
  const row = '[{"prompt":"1+1?","response":[["2"]]}]\n'
  const keys = ['sdk/content.jsonl', 'sdk/copy.jsonl', 'sdk/file.jsonl']
  expect(told).toMatchObject({ keys, there: true, missing: false, size: row.length })
  expect(await (await fetch(told.url)).text()).toBe(row)
  const { dataset } = createQianfan({ baseUrl: mock.url, credentials: mock.credentials })
  const input = { datasetName: 'sdk', dataFormat: 'PromptResponse', storageType: 'sysStorage' } as const
  const { versionId } = (await dataset.create(input)).result
  const { result: taskId } = await dataset.importTask.create({ versionId, files: ['bos:/mock-bucket/sdk/'] })
  mock.clock.step(200)
  const task = (await dataset.importTask.describe({ taskId })).result
  expect(task).toMatchObject({ importStatus: 'ImportFinished', sampleCount: 3 })
})

it.skipIf(!python)('the data sets of the official Python SDK are saved, loaded and fetched, unchanged', async () => {
  await mock.close()
  mock = await startMock({ speed: 600 })
  const { accessKeyId, secretAccessKey } = mock.credentials
  const home = mkdtempSync(join(tmpdir(), 'qianfan-official-'))
  try {
    const { stdout } = await run(await environment(python!, official), ['dataset.py'], {
      cwd: programs,
      env: {
        ...process.env,
        QIANFAN_ACCESS_KEY: accessKeyId,
        QIANFAN_SECRET_KEY: secretAccessKey,
        QIANFAN_CONSOLE_API_BASE_URL: mock.url,
        QIANFAN_BOS_HOST_REGION: `${mock.url}/#`,
        QIANFAN_CACHE_DIR: home,
        QIANFAN_IMPORT_STATUS_POLLING_INTERVAL: '0.2',
        QIANFAN_EXPORT_STATUS_POLLING_INTERVAL: '0.2',
        QIANFAN_RELEASE_STATUS_POLLING_INTERVAL: '0.2',
      },
    })
    const { rows, id, texts, region, ...same } = JSON.parse(stdout.trim().split('\n').at(-1)!)
    expect(rows).toHaveLength(3)
    for (const name of ['kept', 'plain', 'object', 'imported', 'loaded', 'back']) expect(same[name]).toEqual(rows)
    expect(texts).toEqual(['one', 'two'])
    expect(region).toBe('bj')
    const { dataset } = createQianfan({ baseUrl: mock.url, credentials: mock.credentials })
    const { result } = await dataset.version.describe({ versionId: id })
    expect(result).toMatchObject({ importStatus: 'ImportFinished', publishStatus: 'Published' })
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
})
