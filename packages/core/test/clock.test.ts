import { type Handler, startServer } from '@qianfan-console/testing'
import { describe, expect, it } from 'vitest'
import { createClient, createFineTuningTask, stopFineTuningTask } from '../src/index.ts'
import { caught, input, taskId } from './support/calls.ts'
import { keys } from './support/keys.ts'
import { transports } from './support/transports.ts'

/** A platform whose clock is some time ahead of this machine's, and which is strict about it. */
const platform =
  (ahead: number): Handler =>
  (request, response) => {
    const now = Date.now() + ahead
    response.setHeader('date', new Date(now).toUTCString())
    if (Math.abs(Date.parse(request.headers['x-bce-date']!) - now) < 30_000) return { requestId: 'r', result: true }
    response.statusCode = 400
    return { requestId: 'r', code: 'RequestExpired', message: 'Request has expired.' }
  }

describe.each(transports)('%s', (_, transport) => {
  it.each([-7_200_000, 3_600_000, 90_000])(
    'corrects a clock that is %i ms off, also for a paid call, once and for the client',
    async (ahead) => {
      await using server = await startServer(platform(ahead))
      const waits: number[] = []
      const client = createClient({
        credentials: keys,
        baseUrl: server.url,
        sleep: async (milliseconds) => void waits.push(milliseconds),
        ...transport,
      })
      expect((await createFineTuningTask.withResponse(client, input)).attempts).toBe(2)
      expect((await createFineTuningTask.withResponse(client, input)).attempts).toBe(1)
      expect(waits).toEqual([])
      const other = createClient({ credentials: keys, baseUrl: server.url, ...transport })
      expect((await stopFineTuningTask.withResponse(other, { taskId })).attempts).toBe(2)
    },
  )

  it('repairs every one of three hundred calls that fail at the same moment', async () => {
    const held: (() => void)[] = []
    const strict = platform(3_600_000)
    await using server = await startServer(async (...parameters) => {
      // The first answers go out together, when all have been signed with the wrong clock.
      if (parameters[2] <= 300) {
        await new Promise<void>((resolve) => {
          held.push(resolve)
          if (held.length === 300) for (const release of held) release()
        })
      }
      return strict(...parameters)
    })
    const client = createClient({ credentials: keys, baseUrl: server.url, ...transport })
    const answers = await Promise.all(
      Array.from({ length: 300 }, () => createFineTuningTask.withResponse(client, input)),
    )
    expect(answers.map(({ attempts }) => attempts)).toEqual(answers.map(() => 2))
    expect(server.received).toHaveLength(600)
  })

  it('does not repeat a refusal that a clock does not explain', async () => {
    await using near = await startServer((_, response) => {
      response
        .writeHead(400, { date: new Date(Date.now() + 20_000).toUTCString() })
        .end('{"code":"SignatureDoesNotMatch","message":"no"}')
    })
    const client = createClient({ credentials: keys, baseUrl: near.url, ...transport })
    expect(await caught(stopFineTuningTask(client, { taskId }))).toMatchObject({
      code: 'SignatureDoesNotMatch',
      attempts: 1,
      outcome: 'refused',
    })
    expect(near.received).toHaveLength(1)
  })

  it('repeats once, not again, when that does not help', async () => {
    let hours = 0
    await using server = await startServer((_, response) => {
      response
        .writeHead(400, { date: new Date(Date.now() + ++hours * 3_600_000).toUTCString() })
        .end('{"code":"RequestExpired","message":"no"}')
    })
    const client = createClient({ credentials: keys, baseUrl: server.url, retry: { attempts: 5 }, ...transport })
    expect(await caught(stopFineTuningTask(client, { taskId }))).toMatchObject({ code: 'RequestExpired', attempts: 2 })
    const careful = createClient({ credentials: keys, baseUrl: server.url, retry: false, ...transport })
    expect(await caught(stopFineTuningTask(careful, { taskId }))).toMatchObject({ attempts: 1 })
  })
})

it('corrects again when the local clock is set right in between', async () => {
  const real = Date.parse('2026-04-17T08:00:00Z')
  let local = real - 3_600_000
  await using server = await startServer((request, response) => {
    response.setHeader('date', new Date(real).toUTCString())
    if (Date.parse(String(request.headers['x-bce-date'])) === real) return { requestId: 'r', result: true }
    response.statusCode = 400
    return { requestId: 'r', code: 'RequestExpired', message: 'Request has expired.' }
  })
  const client = createClient({ credentials: keys, baseUrl: server.url, now: () => local })
  expect((await createFineTuningTask.withResponse(client, input)).attempts).toBe(2)
  local = real
  expect((await createFineTuningTask.withResponse(client, input)).attempts).toBe(2)
  expect((await createFineTuningTask.withResponse(client, input)).attempts).toBe(1)
})
