import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Mock, startMock } from '../src/index.ts'

const run = promisify(execFile)
const require = createRequire(import.meta.url)

let mock: Mock
let folder: string
beforeAll(async () => {
  mock = await startMock()
  folder = mkdtempSync(join(tmpdir(), 'qianfan-mock-'))
})
afterAll(async () => {
  await mock.close()
  rmSync(folder, { recursive: true })
})

const has = async (command: string) =>
  run(command, ['version']).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  )

it('@baiducloud/qianfan creates, describes and stops, unchanged', async () => {
  const { accessKeyId, secretAccessKey } = mock.credentials
  const steps = [
    { action: 'CreateFineTuningJob', data: { name: 'official', model: 'ERNIE-Speed-8K', trainMode: 'SFT' } },
    {
      action: 'CreateFineTuningTask',
      data: {
        jobId: '$job',
        hyperParameterConfig: { epoch: 1 },
        datasetConfig: { sourceType: 'Platform', versions: [{ versionId: 'ds-he8srs01ym0b8fh7' }] },
      },
    },
    { action: 'DescribeFineTuningTask', data: { taskId: '$task' } },
    { action: 'StopFineTuningTask', data: { taskId: '$task' } },
    { action: 'DescribeFineTuningTask', data: { taskId: '$task' } },
  ]
  const script = fileURLToPath(new URL('support/officialSdk.mjs', import.meta.url))
  const env = {
    PATH: process.env.PATH,
    QIANFAN_ACCESS_KEY: accessKeyId,
    QIANFAN_SECRET_KEY: secretAccessKey,
    QIANFAN_CONSOLE_API_BASE_URL: mock.url,
  }
  const { stdout } = await run(process.execPath, [script, JSON.stringify(steps)], { env, cwd: folder })
  const answers = JSON.parse(stdout.slice(stdout.indexOf('[{'))) as { result: any }[]
  expect(answers.map(({ result }) => result.runStatus ?? result)).toEqual([
    { jobId: expect.stringMatching(/^job-/) },
    expect.objectContaining({ taskId: expect.stringMatching(/^task-/) }),
    'Waiting',
    true,
    'Stopped',
  ])
  expect(mock.requests.slice(-5).map(({ name }) => name)).toEqual([
    'finetuning.job.create',
    'finetuning.task.create',
    'finetuning.task.describe',
    'finetuning.task.stop',
    'finetuning.task.describe',
  ])
})

it("@baiducloud/sdk's signer is accepted", async () => {
  const { Auth } = require('@baiducloud/sdk') as {
    Auth: new (ak: string, sk: string) => { generateAuthorization(...args: unknown[]): string }
  }
  const { accessKeyId, secretAccessKey } = mock.credentials
  const now = Math.floor(Date.now() / 1000)
  const date = new Date(now * 1000).toISOString().replace(/\.\d+Z$/, 'Z')
  const headers = { host: new URL(mock.url).host, 'x-bce-date': date, 'content-type': 'application/json' }
  for (const signed of [['host'], ['host', 'x-bce-date'], undefined]) {
    const authorization = new Auth(accessKeyId, secretAccessKey).generateAuthorization(
      'POST',
      '/v2/finetuning',
      { Action: 'StopFineTuningTask' },
      headers,
      now,
      1800,
      signed,
    )
    const response = await fetch(`${mock.url}/v2/finetuning?Action=StopFineTuningTask`, {
      method: 'POST',
      headers: { ...headers, authorization },
      body: '{"taskId":"task-neverseen"}',
    })
    expect(await response.json()).toMatchObject({ result: false })
  }
})

const tools = (await has('openssl')) && (await has('curl'))

it.skipIf(!tools)('curl with a signature made by openssl stops a task', async () => {
  const { accessKeyId, secretAccessKey } = mock.credentials
  const script = `
    set -eu
    now=$(date -u +%Y-%m-%dT%H:%M:%SZ)
    prefix="bce-auth-v1/$AK/$now/1800"
    key=$(printf '%s' "$prefix" | openssl dgst -sha256 -hmac "$SK" -r | cut -d' ' -f1)
    host=\${URL#http://}
    encoded=$(printf '%s' "$host" | sed 's/:/%3A/')
    request=$(printf 'POST\\n/v2/finetuning\\nAction=StopFineTuningTask\\nhost:%s' "$encoded")
    signature=$(printf '%s' "$request" | openssl dgst -sha256 -hmac "$key" -r | cut -d' ' -f1)
    curl -sS "$URL/v2/finetuning?Action=StopFineTuningTask" -H 'Content-Type: application/json' -H "Authorization: $prefix/host/$signature" -d '{"taskId": "task-5kjifvzerc5n"}'
  `
  const { stdout } = await run('sh', ['-c', script], {
    env: { PATH: process.env.PATH, AK: accessKeyId, SK: secretAccessKey, URL: mock.url },
  })
  expect(JSON.parse(stdout)).toEqual({ requestId: expect.any(String), result: true })
  expect(mock.store.get('finetuning.task', 'task-5kjifvzerc5n')).toMatchObject({ runStatus: 'Stopped' })
})
