import { inspect } from 'node:util'
import { type Server, startServer } from '@qianfan-console/testing'
import { describe, expect, it } from 'vitest'
import { environmentCredentials } from '../src/client/environmentCredentials.ts'
import {
  type ClientOptions,
  type Credentials,
  CredentialsError,
  createClient,
  createQianfan,
  stopFineTuningTask,
} from '../src/index.ts'
import { caught, taskId } from './support/calls.ts'
import { keys, secrets } from './support/keys.ts'

const stop = (client: ReturnType<typeof createClient>) => stopFineTuningTask(client, { taskId })
const usedKeys = ({ received }: Server) => received.map(({ headers }) => headers.authorization!.split('/')[1])
const start = () => startServer(() => ({ requestId: 'r', result: true }))
const pair = (accessKeyId: string, more: Partial<Credentials> = {}): Credentials => ({
  accessKeyId,
  secretAccessKey: 's',
  ...more,
})

describe('a provider', () => {
  it('is asked once, however many calls wait', async () => {
    await using server = await start()
    let asked = 0
    const credentials = async () => {
      asked++
      await new Promise((resolve) => setTimeout(resolve, 10))
      return keys
    }
    const client = createClient({ credentials, baseUrl: server.url })
    await Promise.all(Array.from({ length: 50 }, () => stop(client)))
    await stop(client)
    expect(asked).toBe(1)
    expect(server.received.every(({ headers }) => headers['x-bce-security-token'] === keys.sessionToken)).toBe(true)
    expect(server.received[0]!.headers.authorization).toContain('/host;x-bce-date;x-bce-security-token/')
  })

  it('is asked ahead of time, and the old keys sign as long as they can', async () => {
    await using server = await start()
    let now = Date.parse('2026-04-17T08:00:00Z')
    let given = 0
    let broken = false
    const credentials = () => {
      given++
      if (broken) throw new Error('not now')
      return pair(`k${given}`, { expiration: new Date(now + 600_000) })
    }
    const client = createClient({ credentials, baseUrl: server.url, now: () => now })
    const after = async (seconds: number) => {
      now += seconds * 1000
      await stop(client)
      await new Promise((resolve) => setTimeout(resolve))
      return given
    }
    expect(await after(0)).toBe(1)
    expect(await after(299)).toBe(1)
    // Less than five minutes are left: renewed beside the call, which the old keys sign.
    expect(await after(2)).toBe(2)
    expect(await after(0)).toBe(2)
    expect(usedKeys(server)).toEqual(['k1', 'k1', 'k1', 'k2'])
    broken = true
    expect(await after(301)).toBe(3)
    // A failed renewal is not tried again at once, and fails no call.
    expect(await after(10)).toBe(3)
    expect(await after(250)).toBe(4)
    expect(usedKeys(server).slice(4)).toEqual(['k2', 'k2', 'k2'])
    now += 600_000
    expect(await caught(stop(client))).toMatchObject({
      name: 'CredentialsError',
      code: 'CredentialsProviderFailed',
      outcome: 'not-sent',
    })
    broken = false
    expect(await after(0)).toBe(6)
    // In the last minute a call waits for the new keys.
    expect(await after(550)).toBe(7)
    expect(usedKeys(server).slice(-2)).toEqual(['k6', 'k7'])
  })

  it('gives each of the waiting calls an error of its own', async () => {
    const client = createClient({
      credentials: async () => {
        throw new Error('no vault')
      },
    })
    const [one, other] = await Promise.all([caught(stop(client)), caught(stop(client))])
    expect(one).toMatchObject({
      code: 'CredentialsProviderFailed',
      message: 'The credentials provider failed: no vault',
      action: 'finetuning.task.stop',
      outcome: 'not-sent',
    })
    expect(one).not.toBe(other)
  })

  it('is asked again when the platform refuses its keys, and the call repeated only with others', async () => {
    let accepted = 'k2'
    await using server = await startServer((request, response) => {
      if (request.headers.authorization!.split('/')[1] === accepted) return { requestId: 'r', result: true }
      response.writeHead(403, { 'x-bce-error-message': 'NotFound, cause: Could not find credential.' }).end()
      return undefined
    })
    let given = 0
    const client = createClient({ credentials: () => pair(`k${++given}`), baseUrl: server.url })
    // All were refused with the same keys: they are renewed once, for all of them.
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => stopFineTuningTask.withResponse(client, { taskId })),
    )
    expect(answers.every(({ attempts }) => attempts === 2)).toBe(true)
    expect(given).toBe(2)

    accepted = 'none'
    const fixed = createClient({ credentials: () => pair('k1'), baseUrl: server.url })
    expect(await caught(stop(fixed))).toMatchObject({
      name: 'ServiceError',
      code: 'InvalidAccessKeyId',
      attempts: 1,
      outcome: 'refused',
    })
    let fails = false
    const failing = createClient({
      baseUrl: server.url,
      credentials: () => {
        if (fails) throw new Error('gone')
        fails = true
        return pair('k1')
      },
    })
    expect(await caught(stop(failing))).toMatchObject({ name: 'ServiceError', code: 'InvalidAccessKeyId', attempts: 1 })
  })
})

describe('bad credentials', () => {
  const expectSafe = (error: unknown) => {
    for (const secret of secrets) expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain(secret)
  }
  const s = keys.secretAccessKey
  it.each([
    [
      'half a pair',
      { accessKeyId: '', secretAccessKey: s },
      'IncompleteCredentials',
      /no accessKeyId from the credentials option/,
    ],
    ['the other half', { accessKeyId: 'a' }, 'IncompleteCredentials', /no secretAccessKey/],
    [
      'a line end copied along',
      { accessKeyId: 'a', secretAccessKey: `${s}\n` },
      'MalformedCredentials',
      /secretAccessKey .* white space/,
    ],
    ['a slash in the key id', { accessKeyId: 'a/b', secretAccessKey: s }, 'MalformedCredentials', /slash/],
    [
      'a token with a line end',
      { ...keys, sessionToken: `${keys.sessionToken}\r\nx: y` },
      'MalformedCredentials',
      /sessionToken/,
    ],
    ['a date that is none', { ...keys, expiration: 'soon' }, 'MalformedCredentials', /expiration .* no date/],
  ])('%s', (_, credentials, code, words) => {
    const make = () => createClient({ credentials } as ClientOptions)
    expect(make).toThrow(CredentialsError)
    expect(make).toThrow(words)
    try {
      make()
    } catch (error) {
      expect(error).toMatchObject({ code })
      expectSafe(error)
    }
  })

  it('an expired session token says so before anything is sent', async () => {
    await using server = await start()
    const client = createClient({
      credentials: { ...keys, expiration: '2026-01-01T00:00:00Z' },
      baseUrl: server.url,
      now: () => Date.parse('2026-01-01T00:00:01Z'),
    })
    const error = await caught(stop(client))
    expect(error).toMatchObject({
      name: 'CredentialsError',
      code: 'ExpiredCredentials',
      outcome: 'not-sent',
      message: expect.stringContaining('2026-01-01T00:00:00.000Z'),
    })
    expectSafe(error)
    expect(server.received).toHaveLength(0)
  })

  it.each([
    [{}, 'NoCredentials', 'QIANFAN_ACCESS_KEY and QIANFAN_SECRET_KEY not set'],
    [{ QIANFAN_ACCESS_KEY: 'a' }, 'IncompleteCredentials', 'QIANFAN_SECRET_KEY not set'],
    [{ QIANFAN_SECRET_KEY: s }, 'IncompleteCredentials', 'QIANFAN_ACCESS_KEY not set'],
  ])('the environment %o', (variables: Record<string, string>, code, words) => {
    const make = () => environmentCredentials((name) => variables[name])
    expect(make).toThrow(words)
    expect(make).toThrow(expect.objectContaining({ code }))
  })

  it('none at all is an error of the first call, not of the creation', async () => {
    const names = ['QIANFAN_ACCESS_KEY', 'QIANFAN_SECRET_KEY'] as const
    const before = names.map((name) => process.env[name])
    for (const name of names) delete process.env[name]
    try {
      const qianfan = createQianfan()
      expect(await caught(qianfan.finetuning.task.stop({ taskId }))).toMatchObject({
        code: 'NoCredentials',
        action: 'finetuning.task.stop',
      })
      await using server = await start()
      process.env.QIANFAN_ACCESS_KEY = keys.accessKeyId
      process.env.QIANFAN_SECRET_KEY = s
      const { finetuning } = createQianfan({ baseUrl: server.url })
      expect(await finetuning.task.stop({ taskId })).toMatchObject({ result: true })
    } finally {
      for (const [index, name] of names.entries()) {
        if (before[index] === undefined) delete process.env[name]
        else process.env[name] = before[index]
      }
    }
  })

  it('null sends unsigned', async () => {
    await using server = await start()
    await stop(createClient({ credentials: null, baseUrl: server.url }))
    expect(server.received[0]!.headers).not.toHaveProperty('authorization')
    expect(server.received[0]!.headers).not.toHaveProperty('x-bce-date')
  })
})
