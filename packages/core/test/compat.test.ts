import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Server, startServer } from '@qianfan-console/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { consoleAction, setEnvVariable } from '../src/compat.ts'
import { keys } from './support/keys.ts'

const call = { base_api_route: '/v2/finetuning', action: 'StopFineTuningTask', data: { taskId: 'task-5kjifvzerc5n' } }

let server: Server
let answer: unknown
let before: NodeJS.ProcessEnv
let folder: string
beforeEach(async () => {
  before = { ...process.env }
  for (const name of Object.keys(process.env)) if (name.startsWith('QIANFAN_')) delete process.env[name]
  folder = await mkdtemp(join(tmpdir(), 'qianfan-'))
  answer = { requestId: '1bef3f87-c5b2-4419-936b-50f9884f10d4', result: true }
  server = await startServer((_, response) => {
    response.setHeader('x-bce-request-id', '1bef3f87')
    return answer
  })
  setEnvVariable('QIANFAN_CONSOLE_API_BASE_URL', server.url)
})
afterEach(async () => {
  await server[Symbol.asyncDispose]()
  process.env = before
  await rm(folder, { recursive: true, force: true })
})

describe('consoleAction', () => {
  it('gives the body and the headers in one object, as the official SDK does', async () => {
    setEnvVariable('QIANFAN_ACCESS_KEY', keys.accessKeyId)
    setEnvVariable('QIANFAN_SECRET_KEY', keys.secretAccessKey)
    const { headers, ...body } = await consoleAction(call)
    expect(body).toEqual(answer)
    expect(headers).toMatchObject({ 'x-bce-request-id': '1bef3f87', 'content-type': 'application/json; charset=utf-8' })
    expect(server.received).toMatchObject([
      { method: 'POST', url: '/v2/finetuning?Action=StopFineTuningTask', body: JSON.stringify(call.data) },
    ])
    expect(server.received[0]!.headers.authorization).toMatch(new RegExp(`^bce-auth-v1/${keys.accessKeyId}/`))
  })

  it('returns result: false, takes a route without its slash, and follows the environment', async () => {
    setEnvVariable('QIANFAN_ACCESS_KEY', 'first')
    setEnvVariable('QIANFAN_SECRET_KEY', 's')
    answer = { requestId: 'r', result: false }
    expect(await consoleAction({ ...call, base_api_route: 'v2/finetuning' })).toMatchObject({ result: false })
    setEnvVariable('QIANFAN_ACCESS_KEY', 'second')
    await consoleAction({ base_api_route: '/v2/other/route' })
    expect(server.received.map(({ url, body, headers }) => [url, body, headers.authorization!.split('/')[1]])).toEqual([
      ['/v2/finetuning?Action=StopFineTuningTask', JSON.stringify(call.data), 'first'],
      ['/v2/other/route', '{}', 'second'],
    ])
  })

  it('reads keys from the .env file', async () => {
    const file = join(folder, '.env')
    await writeFile(file, `QIANFAN_ACCESS_KEY=${keys.accessKeyId}\nQIANFAN_SECRET_KEY="${keys.secretAccessKey}"\n`)
    setEnvVariable('QIANFAN_DOT_ENV_CONFIG_FILE', file)
    expect(await consoleAction(call)).toMatchObject({ result: true })
  })

  it('throws what the official SDK returns as an answer, and repeats no paid call', async () => {
    setEnvVariable('QIANFAN_ACCESS_KEY', keys.accessKeyId)
    setEnvVariable('QIANFAN_SECRET_KEY', keys.secretAccessKey)
    answer = { error_code: 500000, error_msg: 'internal error', log_id: '7' }
    await expect(consoleAction({ ...call, action: 'CreateFineTuningTask' })).rejects.toMatchObject({
      code: '500000',
      requestId: '1bef3f87',
      outcome: 'unknown',
      attempts: 1,
    })
    await expect(consoleAction({ base_api_route: '/v2/unknown', action: 'BuySomething' })).rejects.toMatchObject({
      attempts: 1,
    })
    expect(server.received).toHaveLength(2)
  })

  it('says what is missing', async () => {
    await expect(consoleAction(call)).rejects.toMatchObject({
      code: 'NoCredentials',
      message: expect.stringContaining('QIANFAN_SECRET_KEY'),
    })
    await expect(consoleAction({ base_api_route: 'https://elsewhere.example/?' })).rejects.toMatchObject({
      code: 'InvalidRoute',
    })
    expect(server.received).toHaveLength(0)
  })
})
