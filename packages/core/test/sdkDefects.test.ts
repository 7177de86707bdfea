import { inspect } from 'node:util'
import { type Handler, startServer } from '@qianfan-console/testing'
import { describe, expect, it } from 'vitest'
import { consoleAction } from '../src/compat.ts'
import {
  createClient,
  createFineTuningJob,
  createFineTuningTask,
  createQianfan,
  describeFineTuningJobs,
  describeFineTuningTask,
  stopFineTuningTask,
} from '../src/index.ts'
import { sign } from '../src/signing/sign.ts'
import { caught, taskId } from './support/calls.ts'
import { keys, secrets } from './support/keys.ts'
import { transports } from './support/transports.ts'

const pair = { accessKeyId: keys.accessKeyId, secretAccessKey: keys.secretAccessKey }

/** What the official SDKs get wrong, defect by defect, as far as it can be shown on loopback. */
describe.each(transports)('%s', (_, transport) => {
  const start = async (handler: Handler) => {
    const server = await startServer(handler)
    const client = createClient({ credentials: pair, baseUrl: server.url, sleep: async () => {}, ...transport })
    return {
      server,
      client,
      qianfan: createQianfan(client),
      [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
    }
  }

  it('1. sends no key in the body', async () => {
    await using it = await start(() => ({ requestId: 'r', result: true }))
    await it.qianfan.call('StopFineTuningTask', { taskId }, { headers: { 'x-a': 'b' } })
    expect(it.server.received[0]!.body).toBe(JSON.stringify({ taskId }))
    for (const secret of secrets) expect(JSON.stringify(it.server.received[0]!.headers)).not.toContain(secret)
  })

  it('2. shows neither headers nor signature in an error', async () => {
    await using it = await start(
      (_, response) => void response.writeHead(400).end('{"code":"InappropriateJSON","message":"no"}'),
    )
    const error = await caught(stopFineTuningTask(it.client, { taskId }))
    expect(inspect(error, { depth: 9 })).not.toMatch(/bce-auth-v1|authorization/i)
  })

  it('3. starts no second paid task after a lost answer, not even when told to repeat', async () => {
    await using it = await start((request) => void request.socket.destroy())
    const input = { jobId: 'job-1', hyperParameterConfig: {}, datasetConfig: { sourceType: 'Platform', versions: [] } }
    const retry = { attempts: 10 }
    await caught(createFineTuningTask(it.client, input, { retry }))
    await caught(createFineTuningJob(it.client, { name: 'name', model: 'm', trainMode: 'SFT' }, { retry }))
    expect(it.server.received).toHaveLength(2)
  })

  it('4. sends a repeat to the same address, signed anew', async () => {
    await using it = await start((_, response, number) =>
      number === 1 ? void response.writeHead(500).end() : { requestId: 'r', result: true },
    )
    await stopFineTuningTask(it.client, { taskId })
    const [first, second] = it.server.received
    expect(second!.url).toBe(first!.url)
    const { authorization } = await sign(
      {
        method: 'POST',
        url: it.server.url + second!.url,
        headers: { host: second!.headers.host!, 'x-bce-date': second!.headers['x-bce-date']! },
      },
      pair,
      { timestamp: second!.headers['x-bce-date']!, expiresInSeconds: 300 },
    )
    expect(second!.headers.authorization).toBe(authorization)
  })

  it('5. moves on from page to page, and ends', async () => {
    await using it = await start(({ body }) => {
      const { marker } = JSON.parse(body)
      const jobList = [{ jobId: marker ?? 'first' }]
      return {
        requestId: 'r',
        result: { jobList, pageInfo: marker ? { isTruncated: false } : { isTruncated: true, nextMarker: 'second' } },
      }
    })
    const ids: unknown[] = []
    for await (const { jobId } of describeFineTuningJobs.items(it.client)) ids.push(jobId)
    expect(ids).toEqual(['first', 'second'])
  })

  it('7. sends the filter by its documented name, and takes result: false for the refusal it is', async () => {
    await using it = await start(() => ({ requestId: 'r', result: false }))
    await describeFineTuningJobs(it.client, { trainMode: 'SFT' })
    expect(it.server.received[0]!.body).toBe('{"trainMode":"SFT"}')
    expect(await caught(stopFineTuningTask(it.client, { taskId }))).toMatchObject({
      code: 'ResultFalse',
      outcome: 'refused',
    })
  })

  it('11. takes neither a failure of the network nor an answer that is no JSON for a success', async () => {
    await using cut = await start((request) => void request.socket.destroy())
    expect(await caught(describeFineTuningTask(cut.client, { taskId }))).toMatchObject({ name: 'ConnectionError' })
    await using page = await start(() => '<html>200</html>')
    expect(await caught(describeFineTuningTask(page.client, { taskId }))).toMatchObject({ code: 'UnreadableAnswer' })
    await using refusal = await start(() => ({ requestId: 'r', code: 'AccessDenied', message: 'Access denied.' }))
    expect(await caught(describeFineTuningTask(refusal.client, { taskId }))).toMatchObject({
      name: 'ServiceError',
      code: 'AccessDenied',
    })
  })

  it('12. signs the host with its port, whatever other keys the environment has', async () => {
    process.env.QIANFAN_AK = 'x'
    process.env.QIANFAN_SK = 'y'
    await using it = await start(() => ({ requestId: 'r', result: true }))
    await stopFineTuningTask(it.client, { taskId })
    const [{ headers, url }] = it.server.received as [(typeof it.server.received)[0]]
    expect(headers.host).toMatch(/^127\.0\.0\.1:\d+$/)
    const signed = { host: headers.host!, 'x-bce-date': headers['x-bce-date']! }
    const { authorization } = await sign({ method: 'POST', url: it.server.url + url, headers: signed }, pair, {
      timestamp: headers['x-bce-date']!,
      expiresInSeconds: 300,
    })
    expect(headers.authorization).toBe(authorization)
    delete process.env.QIANFAN_AK
    delete process.env.QIANFAN_SK
  })

  it('13. keeps the status of a page that is no JSON, whole numbers, and one time a signature', async () => {
    await using page = await start((_, response) => void response.writeHead(404).end('<html>gone</html>'))
    expect(await caught(describeFineTuningTask(page.client, { taskId }))).toMatchObject({
      status: 404,
      code: 'Http404',
    })
    await using it = await start(() => '{"requestId":"r","result":{"step":7,"id":12345678901234567890}}')
    expect(await describeFineTuningTask(it.client, { taskId })).toMatchObject({
      result: { step: 7, id: '12345678901234567890' },
    })
    // A clock that moves on with every look at it: the header and the signature still say the same second.
    let now = Date.parse('2026-04-17T08:00:00Z')
    await using ticking = await start(() => ({ requestId: 'r', result: true }))
    const client = createClient({
      credentials: pair,
      baseUrl: ticking.server.url,
      now: () => {
        now += 1000
        return now
      },
      ...transport,
    })
    await stopFineTuningTask(client, { taskId })
    const [{ headers }] = ticking.server.received as [(typeof ticking.server.received)[0]]
    expect(headers.authorization!.split('/')[2]).toBe(headers['x-bce-date'])
  })

  it('14. throws when the repeats are used up, reads text as text, and repeats on HTTP 5xx and 429', async () => {
    await using it = await start(() => ({ error_code: 336100, error_msg: 'high load' }))
    expect(await caught(describeFineTuningTask(it.client, { taskId }))).toMatchObject({ code: '336100', attempts: 3 })
    await using text = await start(() => 'hello')
    expect(await caught(describeFineTuningTask(text.client, { taskId }))).toMatchObject({
      message: expect.stringContaining('hello'),
    })
    for (const status of [429, 500, 503]) {
      await using busy = await start((_, response, number) =>
        number === 1 ? void response.writeHead(status).end() : { requestId: 'r', result: {} },
      )
      expect((await describeFineTuningTask.withResponse(busy.client, { taskId })).attempts).toBe(2)
    }
  })
})

it('14. consoleAction throws what the official one returns', async () => {
  await using server = await startServer(() => ({ error_code: 500000, error_msg: 'internal error' }))
  const before = { ...process.env }
  Object.assign(process.env, {
    QIANFAN_ACCESS_KEY: 'a',
    QIANFAN_SECRET_KEY: 'b',
    QIANFAN_CONSOLE_API_BASE_URL: server.url,
  })
  const error = await caught(
    consoleAction({ base_api_route: '/v2/finetuning', action: 'CreateFineTuningTask', data: {} }),
  )
  process.env = before
  expect(error).toMatchObject({ code: '500000', attempts: 1, outcome: 'unknown' })
})
