import { inspect } from 'node:util'
import { type Handler, type Received, startServer } from '@qianfan-console/testing'
import { describe, expect, it } from 'vitest'
import { type ClientOptions, createClient, defineAction, type QianfanError, stopFineTuningTask } from '../src/index.ts'
import { caught } from './support/calls.ts'
import { keys, secrets } from './support/keys.ts'
import { transports } from './support/transports.ts'

const taskId = 'task-5kjifvzerc5n'

/** Everything that a person or a log may get to see of a value. */
const shown = (value: unknown) =>
  [
    inspect(value, { depth: 12, showHidden: true, getters: true }),
    String(value),
    JSON.stringify(value),
    (value as Error)?.stack,
    (value as Error)?.message,
  ].join('\n')

/** A client all of whose outlets are written down. */
function watched(url: string, options: ClientOptions = {}) {
  const outlets: string[] = []
  const write = (value: unknown) => void outlets.push(shown(value))
  const line = (...parameters: unknown[]) => write(parameters)
  const client = createClient({
    credentials: keys,
    baseUrl: url,
    sleep: async () => {},
    hooks: { request: write, response: write, retry: write, error: write },
    logger: { debug: line, info: line, warn: line, error: line },
    ...options,
  })
  return { client, outlets, write }
}

/** An answer that quotes everything it got, as servers do that cannot verify a signature. */
const quoting =
  (status: number, kind: 'json' | 'page' | 'headers'): Handler =>
  ({ headers }, response) => {
    const quoted = `Got ${JSON.stringify(headers)}; canonical x-bce-security-token:${encodeURIComponent(keys.sessionToken)}; key ${keys.secretAccessKey}`
    if (kind === 'json')
      response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(JSON.stringify({ code: 'SignatureDoesNotMatch', message: quoted, requestId: 'r', details: { quoted } }))
    else if (kind === 'page') response.writeHead(status, { 'content-type': 'text/html' }).end(`<html>${quoted}</html>`)
    else response.writeHead(status, { 'x-bce-error-code': 'AccessDenied', 'x-bce-error-message': quoted }).end()
  }

/** The platform echoes what it was sent, in the spelling of its canonical request. */
const quotingSuccess: Handler = ({ headers }) => ({
  requestId: 'r',
  result: true,
  echo: `${JSON.stringify(headers)} ${encodeURIComponent(keys.sessionToken)} ${encodeURIComponent(keys.sessionToken).toLowerCase()}`,
})

function expectClean(outlets: string[], received: readonly Received[]) {
  const signatures = received.flatMap(({ headers }) => [headers.authorization!, headers.authorization!.slice(-64)])
  expect(outlets.length).toBeGreaterThan(0)
  for (const text of outlets) for (const secret of [...secrets, ...signatures]) expect(text).not.toContain(secret)
}

describe.each(transports)('%s shows no key, no token and no signature', (_, transport) => {
  const cases: [string, Handler][] = [
    ['a success', () => ({ requestId: 'r', result: true })],
    ['a success that quotes the request', quotingSuccess],
    ['a refusal', () => ({ requestId: 'r', code: 'AccessDenied', message: 'no' })],
    ['a refusal that quotes the request', quoting(403, 'json')],
    ['a server error that quotes the request', quoting(500, 'json')],
    ['a page that quotes the request', quoting(502, 'page')],
    ['a page with status 200 that quotes the request', quoting(200, 'page')],
    ['headers that quote the request', quoting(403, 'headers')],
    ['a lost connection', (request) => void request.socket.destroy()],
    ['a redirect', (_, response) => void response.writeHead(302, { location: '/x' }).end()],
    [
      'an answer cut short',
      (request, response) => {
        response
          .writeHead(200, { 'content-length': '500' })
          .write(`{"token":"${keys.sessionToken}`, () => request.socket.destroy())
      },
    ],
    ['a time-out', () => new Promise(() => {})],
  ]
  it.each(cases)('after %s', async (_, handler) => {
    await using server = await startServer(handler)
    const { client, outlets, write } = watched(server.url, { timeout: 200, ...transport })
    // The answer itself is the caller's, as it came.
    await stopFineTuningTask(client, { taskId }, { retry: { attempts: 2 } }).then(() => {}, write)
    write(client)
    expectClean(outlets, server.received)
  })

  it('when the key stands in the input by mistake', async () => {
    await using server = await startServer(() => ({ requestId: 'r', code: 'InappropriateJSON', message: 'no' }))
    const { client, outlets, write } = watched(server.url, { ...transport })
    await stopFineTuningTask(client, { taskId: keys.secretAccessKey }).then(write, write)
    expect(server.received[0]!.body).toContain(keys.secretAccessKey)
    expectClean(outlets, server.received)
  })
})

describe('masks', () => {
  it('what a transport hangs on its error', async () => {
    const { client, outlets, write } = watched('https://q.example', {
      transport: async (request) => {
        const cause = Object.assign(new Error(`socket ${request.headers.authorization}`), {
          code: 'ECONNRESET',
          request,
          errors: [Object.assign(new Error('x'), { request })],
        })
        throw Object.assign(new Error('failed', { cause }), { config: request, response: { request } })
      },
    })
    const error: QianfanError = await stopFineTuningTask(client, { taskId }).catch((caught) => caught)
    write(error)
    expect(error.cause).toMatchObject({ message: 'failed', cause: { code: 'ECONNRESET', message: 'socket ***' } })
    for (const text of outlets) for (const secret of [...secrets, 'bce-auth-v1/']) expect(text).not.toContain(secret)
  })

  it('what the spec marks as secret in an answer, also within lists, and leaves the answer itself alone', async () => {
    const body = {
      requestId: 'r',
      result: { token: 'hidden-1', list: [{ token: 'hidden-2', name: 'n' }, null], empty: null },
    }
    await using server = await startServer(() => body)
    const { client, outlets } = watched(server.url)
    const action = defineAction<object, typeof body>({
      name: 'x.token',
      path: '/v2/x?Action=Token',
      effect: 'read',
      secrets: ['result.token', 'result.list.token', 'result.empty.token', 'result.none.token'],
    })
    expect(await action(client, {})).toEqual(body)
    expect(outlets.join('\n')).toContain("name: 'n'")
    for (const text of outlets) expect(text).not.toContain('hidden')
  })

  it('the headers of the caller that look secret, and shows the others', async () => {
    await using server = await startServer(() => ({ requestId: 'r', result: true }))
    const seen: Record<string, string>[] = []
    const headers = {
      Cookie: 'c=hidden',
      'X-Api-Key': 'hidden',
      'Proxy-Authorization': 'hidden',
      'X-Gateway-Token': 'hidden',
      'X-Trace': 'shown',
    }
    const client = createClient({
      credentials: keys,
      baseUrl: server.url,
      headers,
      hooks: { request: (event) => void seen.push(event.headers) },
    })
    await stopFineTuningTask(client, { taskId })
    expect(JSON.stringify(seen)).not.toContain('hidden')
    expect(seen[0]).toMatchObject({
      'x-trace': 'shown',
      'x-bce-date': expect.stringMatching(/Z$/),
      authorization: '***',
      'x-bce-security-token': '***',
    })
    expect(server.received[0]!.headers).toMatchObject({ cookie: 'c=hidden', 'x-api-key': 'hidden' })
  })
})

it('writes nothing secret to standard error with QIANFAN_LOG=debug', async () => {
  await using server = await startServer(quoting(500, 'json'))
  const lines: string[] = []
  const { write } = process.stderr
  process.stderr.write = (line: any) => {
    lines.push(String(line))
    return true
  }
  process.env.QIANFAN_LOG = 'debug'
  try {
    await stopFineTuningTask(createClient({ credentials: keys, baseUrl: server.url, sleep: async () => {} }), {
      taskId,
    }).catch(() => {})
  } finally {
    process.stderr.write = write
    delete process.env.QIANFAN_LOG
  }
  expect(lines.some((line) => line.startsWith('qianfan error: finetuning.task.stop failed'))).toBe(true)
  expectClean(lines, server.received)
})

it('a refusal that quotes the signature alone, or the header of a caller without keys, shows neither', async () => {
  let quoted = ''
  const refusing = (options: ClientOptions, quote: (authorization: string) => string) =>
    createClient({
      ...options,
      transport: async ({ headers }) => {
        quoted = quote(headers.authorization!)
        return {
          status: 400,
          headers: new Headers(),
          text: JSON.stringify({ requestId: 'r', code: 'Bad', message: `not ${quoted} at all` }),
        }
      },
    })
  const signing = refusing({ credentials: keys }, (authorization) => authorization.split('/').at(-1)!)
  expect(String(await caught(stopFineTuningTask(signing, { taskId })))).toContain('not *** at all')
  expect(quoted).toMatch(/^[0-9a-f]{64}$/)
  const headers = { authorization: `Token ${'u'.repeat(64)}` }
  const unsigned = refusing({ credentials: null, headers }, (authorization) => authorization.slice('Token '.length))
  expect(String(await caught(stopFineTuningTask(unsigned, { taskId })))).toContain('not *** at all')
  expect(quoted).toHaveLength(64)
})
