import { createServer } from 'node:http'
import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { type Mock, startMock } from '@qianfan-console/mock'
import { listen, taskId } from '@qianfan-console/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createGatewayServer } from '../src/node.ts'
import { gatewayTo, job, origin, serving, stopPath } from './support/gatewayOnMock.ts'

let mock: Mock
let server: Awaited<ReturnType<typeof serving>>
let setUp: ReturnType<typeof gatewayTo>
beforeAll(async () => {
  mock = await startMock()
  setUp = gatewayTo(mock, { bodyTimeout: 200, maxBodyBytes: 65_536 })
  server = await serving(setUp.gateway)
})
afterAll(async () => {
  await server?.[Symbol.asyncDispose]()
  await mock?.close()
})
beforeEach(() => {
  mock.requests.length = 0
  setUp.records.length = 0
})

/** Writes bytes to the server as they are, and reads until it closes, or answers once. */
function raw(
  text: string | Buffer,
  { port = server.port, more = (_write: (text: string) => void) => {} } = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    socket.on('data', (data) => {
      answer += data
      const [head, body] = answer.split('\r\n\r\n', 2) as [string, string?]
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? -1)
      if (body !== undefined && body.length === length) socket.end()
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', (error) => (answer ? resolve(answer) : reject(error)))
    socket.write(text)
    more((part) => void (socket.writable && socket.write(part)))
  })
}

const request = (target: string, body: string, headers: Record<string, string | undefined> = {}) => {
  const all = {
    host: 'app.example',
    origin,
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    ...headers,
  }
  const lines = Object.entries(all)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${value}`)
  return `POST ${target} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`
}
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1])
const codeOf = (answer: string) => /"code":"(\w+)"/.exec(answer)?.[1]
const good = JSON.stringify({ taskId })

it('lets the honest request through, so that what follows fails for its own reason', async () => {
  expect(statusOf(await raw(request(stopPath, good)))).toBe(200)
  expect(mock.requests).toHaveLength(1)
})

describe('another site', () => {
  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'taskId=task-5kjifvzerc5n'],
    ['a form that looks like JSON', 'text/plain', `{"taskId":"${taskId}","x":"="}`],
    ['a form with a file', 'multipart/form-data; boundary=x', '--x\r\n\r\n{}\r\n--x--'],
    ['a beacon', 'text/plain;charset=UTF-8', good],
    ['a request with JSON hidden in its type', 'text/plain; application/json', good],
    ['a request with two types', 'application/json, text/plain', good],
    ['a request without a type', undefined, good],
  ])('cannot send %s, with a browser that needs no preflight', async (_, type, body) => {
    const headers = { 'content-type': type, cookie: 'session=1' }
    const foreign = await raw(
      request(stopPath, body, { ...headers, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }),
    )
    const listed = await raw(request(stopPath, body, headers))
    const old = await raw(request(stopPath, body, { ...headers, origin: undefined }))
    expect([foreign, listed, old].map(codeOf)).toEqual([
      'GatewayOriginRefused',
      'GatewayUnsupportedMediaType',
      'GatewayUnsupportedMediaType',
    ])
    expect(mock.requests).toEqual([])
  })

  it('cannot make its own name point here (DNS rebinding)', async () => {
    const evil = { host: 'evil.example:8787' }
    const answers = [
      await raw(
        request(stopPath, good, { ...evil, origin: 'http://evil.example:8787', 'sec-fetch-site': 'same-origin' }),
      ),
      await raw(request(stopPath, good, { ...evil, origin: undefined, 'sec-fetch-site': 'same-origin' })),
      await raw(request(stopPath, good, { ...evil, origin: 'null', 'sec-fetch-site': 'same-origin' })),
    ]
    expect(answers.map(codeOf)).toEqual(Array(3).fill('GatewayOriginRefused'))
    expect(mock.requests).toEqual([])
  })

  it('cannot pass two origins', async () => {
    const text = request(stopPath, good).replace('\r\norigin:', '\r\norigin: https://evil.example\r\norigin:')
    expect(codeOf(await raw(text))).toBe('GatewayOriginRefused')
    expect(mock.requests).toEqual([])
  })

  it('cannot read an answer: no header lets it', async () => {
    const answer = await raw(request(stopPath, good, { origin: 'https://evil.example' }))
    expect(answer).not.toMatch(/access-control/i)
  })
})

describe('the action', () => {
  const route = '/v2/finetuning'
  it.each([
    `${route}?Action=StopFineTuningTask&Action=DeleteFineTuningTask`,
    `${route}?Action=DeleteFineTuningTask&Action=StopFineTuningTask`,
    `${route}?Action=StopFineTuningTask&action=DeleteFineTuningTask`,
    `${route}?Action=StopFineTuningTask&`,
    `${route}?Action=StopFineTuningTask;Action=DeleteFineTuningTask`,
    `${route}?&Action=StopFineTuningTask`,
    `${route}??Action=StopFineTuningTask`,
    `${route}?x=1&Action=StopFineTuningTask`,
    `${route}?Action=StopFineTuningTask&authorization=bce-auth-v1`,
    `${route}?action=StopFineTuningTask`,
    `${route}?ACTION=StopFineTuningTask`,
    `${route}?Action=stopfinetuningtask`,
    `${route}?Action=%53topFineTuningTask`,
    `${route}?%41ction=StopFineTuningTask`,
    `${route}?Action=StopFineTuningTask%00`,
    `${route}?Action=StopFineTuningTask%26Action=DeleteFineTuningTask`,
    `${route}?Action=StopFineTuningTask+`,
    `${route}?Action[]=StopFineTuningTask`,
    `${route}?Action=__proto__`,
    `${route}?Action=constructor`,
    `${route}?Action=`,
    route,
    `${route}/?Action=StopFineTuningTask`,
    `/V2/finetuning?Action=StopFineTuningTask`,
    `/v2/%66inetuning?Action=StopFineTuningTask`,
    `/v2%2ffinetuning?Action=StopFineTuningTask`,
    `/v2//finetuning?Action=StopFineTuningTask`,
    `/v2/finetuning;x?Action=StopFineTuningTask`,
    `/v2\\finetuning?Action=StopFineTuningTask`,
    `/v2/finetuning/..;/model?Action=StopFineTuningTask`,
    `/v2/model/../finetuning%2f?Action=StopFineTuningTask`,
    `/v2/finetuning%2f..%2fmodel?Action=StopFineTuningTask`,
  ])('cannot be smuggled: %s', async (target) => {
    const answer = await raw(request(target, good))
    expect([400, 404]).toContain(statusOf(answer))
    expect(mock.requests).toEqual([])
  })

  it.each([
    '/x/../v2/finetuning?Action=StopFineTuningTask',
    '/%2e%2e/v2/finetuning?Action=StopFineTuningTask',
    '/v2/model/../finetuning?Action=StopFineTuningTask',
  ])('cannot leave its route: what %s becomes is the action that it says', async (target) => {
    await raw(request(target, good))
    expect(mock.requests.map(({ url }) => url)).toEqual([stopPath])
  })

  it('cannot be named in the body, in any case', async () => {
    for (const name of ['Action', 'action', 'ACTION']) {
      const answer = await raw(request(stopPath, JSON.stringify({ taskId, [name]: 'DeleteFineTuningTask' })))
      expect(codeOf(answer)).toBe('GatewayInvalidBody')
    }
    expect(mock.requests).toEqual([])
  })

  it('cannot be changed by headers that frameworks listen to', async () => {
    await raw(
      request(stopPath, good, {
        'x-http-method-override': 'DELETE',
        'x-original-url': '/v2/finetuning?Action=DeleteFineTuningTask',
        'x-rewrite-url': '/v2/finetuning?Action=DeleteFineTuningTask',
        'x-forwarded-host': 'evil.example',
      }),
    )
    expect(
      mock.requests.map(({ url, headers }) => [url, headers['x-original-url'], headers['x-forwarded-host']]),
    ).toEqual([[stopPath, undefined, undefined]])
  })
})

describe('headers', () => {
  it.each(['a\r\nset-cookie: x=1', 'a\nset-cookie: x=1', 'a\r\n\r\n<script>'])(
    'are not injected by a call id: %j',
    async (id) => {
      const answer = await raw(
        request('/v2/finetuning?Action=CreateFineTuningJob', JSON.stringify(job), { 'x-qianfan-call-id': id }),
      )
      expect(answer.split('\r\n\r\n')[0]).not.toMatch(/^set-cookie/im)
      expect(mock.requests).toEqual([])
    },
  )

  it('are not injected by the list that a preflight asks for', async () => {
    const response = await setUp.gateway(
      new Request(`https://app.example${stopPath}`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-headers': 'x-ok, bad header, <script>, x:y, *' },
      }),
    )
    expect(response.headers.get('access-control-allow-headers')).toBe('x-ok, *')
  })

  it('of the platform do not reach the page, and an id that is none does not either', async () => {
    const hostile = createServer((request, response) => {
      request.resume()
      response.writeHead(200, {
        'x-bce-request-id': '<img src=x onerror=alert(1)>',
        'set-cookie': 'platform=1',
        server: 'bfe',
        'access-control-allow-origin': '*',
        'x-bce-internal': '10.0.0.1',
      })
      response.end('{"requestId":"r-1","result":true}')
    })
    await using platform = await listen(hostile)
    const { response } = await gatewayTo(mock, { baseUrl: platform.url }).send(stopPath)
    const names = [...response.headers.keys()]
    expect(names).not.toEqual(expect.arrayContaining([expect.stringMatching(/set-cookie|server|x-bce/)]))
    expect(response.headers.get('access-control-allow-origin')).toBe(origin)
  })
})

describe('the body', () => {
  it.each([
    `{"taskId":"${taskId}","__proto__":{"polluted":1}}`,
    `{"taskId":"${taskId}","a":{"b":[{"__proto__":{"polluted":1}}]}}`,
    `{"taskId":"${taskId}","constructor":{"prototype":{"polluted":1}}}`,
    `{"taskId":"${taskId}","\\u005f_proto__":{"polluted":1}}`,
  ])('pollutes no prototype: %s', async (body) => {
    expect(codeOf(await raw(request(stopPath, body)))).toBe('GatewayInvalidBody')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(mock.requests).toEqual([])
  })

  it.each([
    ['no JSON', 'taskId=1'],
    ['half of it', '{"taskId":'],
    ['a list', `[${good}]`],
    ['a text', '"text"'],
    ['nothing', ''],
    ['null', 'null'],
    ['a byte order mark', `\ufeff${good}`],
    ['a number that would be rounded', `{"taskId":"${taskId}","id":12345678901234567890}`],
    ['deep nesting', `{"taskId":"${taskId}","a":${'['.repeat(33)}${']'.repeat(33)}}`],
    ['nesting to exhaust the stack', `{"a":${'['.repeat(30_000)}${']'.repeat(30_000)}}`],
  ])('is refused when it is %s', async (_, body) => {
    expect(codeOf(await raw(request(stopPath, body)))).toBe('GatewayInvalidBody')
    expect(mock.requests).toEqual([])
  })

  it('is refused when it is not UTF-8', async () => {
    const body = Buffer.concat([Buffer.from('{"taskId":"'), Buffer.from([0xff, 0xc0, 0x80]), Buffer.from('"}')])
    const head = request(stopPath, '', { 'content-length': String(body.length) })
    expect(codeOf(await raw(Buffer.concat([Buffer.from(head), body])))).toBe('GatewayInvalidBody')
  })

  it('says one thing to authorize, to the spec and to the platform, though it names a field twice', async () => {
    const seen: unknown[] = []
    const { send } = gatewayTo(mock, {
      authorize: (_, __, input) => seen.push(input.taskId) > 0 && input.taskId === taskId,
    })
    await send(stopPath, `{"taskId":"task-of-somebody","taskId":"${taskId}"}`)
    expect([seen, mock.requests.map(({ body }) => body)]).toEqual([[taskId], [{ taskId }]])
    expect((await send(stopPath, `{"taskId":"${taskId}","taskId":"task-of-somebody"}`)).body.code).toBe(
      'GatewayNotAuthorized',
    )
  })

  it('is refused by its announced length, before a byte of it is read', async () => {
    const answer = await raw(request(stopPath, '', { 'content-length': '1000000000' }))
    expect([statusOf(answer), codeOf(answer)]).toEqual([413, 'GatewayBodyTooLarge'])
  })

  it('is cut off at the limit when it announces none', async () => {
    let pulled = 0
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 16_384
        controller.enqueue(new Uint8Array(16_384).fill(32))
      },
    })
    const { send } = gatewayTo(mock, { maxBodyBytes: 65_536 })
    const { status, body } = await send(stopPath, endless)
    expect([status, body.code]).toEqual([413, 'GatewayBodyTooLarge'])
    expect(pulled).toBeLessThan(10 * 16_384)
  })

  it('is cut off at the limit on the wire too, and the connection with it', async () => {
    const chunk = `4000\r\n${' '.repeat(0x4000)}\r\n`
    const answer = await raw(request(stopPath, '', { 'content-length': undefined, 'transfer-encoding': 'chunked' }), {
      more: (write) => {
        for (let count = 0; count < 8; count++) write(chunk)
      },
    })
    expect([statusOf(answer), codeOf(answer)]).toEqual([413, 'GatewayBodyTooLarge'])
  })

  it('is not unpacked: a compressed bomb stays small', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, ' ')).toString('latin1')
    for (const encoding of ['gzip', 'br', 'deflate', 'gzip, gzip', 'GZIP']) {
      const head = request(stopPath, '', { 'content-length': String(bomb.length), 'content-encoding': encoding })
      expect(codeOf(await raw(Buffer.concat([Buffer.from(head), Buffer.from(bomb, 'latin1')])))).toBe(
        'GatewayUnsupportedMediaType',
      )
    }
  })

  it('must arrive in time: a slow one is given up (slowloris)', async () => {
    let drip: NodeJS.Timeout | undefined
    const answer = await raw(request(stopPath, '', { 'content-length': '1000' }), {
      more: (write) => {
        drip = setInterval(() => write(' '), 20)
      },
    })
    clearInterval(drip)
    expect([statusOf(answer), codeOf(answer)]).toEqual([408, 'GatewayBodyTimeout'])
  })

  it('cannot hide a second request (length and chunks at once)', async () => {
    const answer = await raw(
      `${request(stopPath, '', { 'content-length': '4', 'transfer-encoding': 'chunked' })}0\r\n\r\n${request('/v2/finetuning?Action=StopFineTuningTask', good)}`,
    )
    expect(statusOf(answer)).toBe(400)
    expect(mock.requests).toEqual([])
  })
})

it('gives up on headers that come slowly, as a server of its own', async () => {
  await using slow = await listen(
    createGatewayServer(setUp.gateway, { headersTimeout: 150, requestTimeout: 300, connectionsCheckingInterval: 50 }),
  )
  let drip: NodeJS.Timeout | undefined
  const answer = await raw(`POST ${stopPath} HTTP/1.1\r\nhost: app.example\r\n`, {
    port: slow.port,
    more: (write) => {
      drip = setInterval(() => write('x-slow: 1\r\n'), 20)
    },
  })
  clearInterval(drip)
  expect(statusOf(answer)).toBe(408)
})

describe('an authorize', () => {
  it.each([
    [
      'throws',
      () => {
        throw new Error('db password is hunter2')
      },
    ],
    [
      'rejects',
      async () => {
        throw new Error('db password is hunter2')
      },
    ],
  ])('that %s lets nothing through and tells nothing', async (_, authorize) => {
    const { send, logged } = gatewayTo(mock, { authorize })
    const { status, text, body } = await send(stopPath)
    expect([status, body.code]).toEqual([500, 'GatewayAuthorizeFailed'])
    expect(text).not.toContain('hunter2')
    expect(logged.join()).toContain('hunter2')
    expect(mock.requests).toEqual([])
  })

  it('that never ends lets nothing through', async () => {
    const { send } = gatewayTo(mock, { authorize: () => new Promise(() => {}), authorizeTimeout: 50 })
    const { status, body } = await send(stopPath)
    expect([status, body.code]).toEqual([503, 'GatewayAuthorizeTimeout'])
    expect(mock.requests).toEqual([])
  })

  it('that says yes too late changes nothing any more', async () => {
    let decide!: (verdict: boolean) => void
    const { send } = gatewayTo(mock, {
      authorize: () =>
        new Promise<boolean>((resolve) => {
          decide = resolve
        }),
      authorizeTimeout: 50,
    })
    await send(stopPath)
    decide(true)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(mock.requests).toEqual([])
  })
})

describe('an error', () => {
  const html = '<script>alert(1)</script>'

  it('that echoes input is no HTML, whoever wrote it', async () => {
    const { send } = gatewayTo(mock)
    mock.faults.add({ status: 400, code: 'InappropriateJSON', message: `param ${html} invalid` })
    const answers = [
      await send('/v2/finetuning?Action=DescribeFineTuningTask', { taskId }),
      await send(stopPath, { taskId: [html] }),
      await send(`/v2/finetuning?Action=${encodeURIComponent(html)}`),
    ]
    for (const { text, response } of answers) {
      expect(text).not.toContain('<')
      expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    }
    expect(answers[0]!.body.message).toContain(html)
  })

  it('of a proxy in between arrives as JSON', async () => {
    mock.faults.add({ html: `<html>${html}</html>`, times: 3 })
    const { text, body } = await gatewayTo(mock).send('/v2/finetuning?Action=DescribeFineTuningJobs', {})
    expect(text).not.toContain('<')
    expect(body).toEqual({ requestId: expect.any(String), code: 'Http502', message: expect.any(String) })
  })

  it('that quotes the keys does not carry them to the page, the log or the audit', async () => {
    const { accessKeyId, secretAccessKey } = mock.credentials
    const hostile = createServer((request, response) => {
      request.resume()
      const message = `Key ${accessKeyId} with ${secretAccessKey} and ${request.headers.authorization}`
      response.writeHead(403, { 'x-bce-error-message': message })
      response.end(JSON.stringify({ requestId: 'r-1', code: 'AccessDenied', message }))
    })
    await using platform = await listen(hostile)
    const { send, logged, records } = gatewayTo(mock, { baseUrl: platform.url })
    const { text, body, response } = await send(stopPath)
    expect(body.code).toBe('AccessDenied')
    const everything = [text, JSON.stringify([...response.headers]), JSON.stringify(records), logged.join()].join()
    expect(everything).not.toContain(accessKeyId)
    expect(everything).not.toContain(secretAccessKey)
    expect(everything).not.toMatch(/[0-9a-f]{64}/)
  })
})

it('follows no redirect with a signature in its hand', async () => {
  const visited: string[] = []
  await using trap = await listen(
    createServer((request, response) => {
      visited.push(request.url ?? '')
      response.end('{}')
    }),
  )
  await using platform = await listen(
    createServer((request, response) => {
      request.resume()
      response.writeHead(307, { location: `${trap.url}/trap` })
      response.end()
    }),
  )
  const { status, body } = await gatewayTo(mock, { baseUrl: platform.url }).send(stopPath)
  expect([status, body.code]).toEqual([502, 'GatewayConnectionLost'])
  expect(visited).toEqual([])
})

it('answers, whatever status a broken server chose', async () => {
  for (const status of [204, 205, 304, 999]) {
    await using platform = await listen(
      createServer((request, response) => {
        request.resume()
        response.writeHead(status, { 'x-bce-error-code': 'AccessDenied', 'x-bce-error-message': 'AccessDenied' })
        response.end()
      }),
    )
    const answer = await gatewayTo(mock, { baseUrl: platform.url, retry: false }).send(stopPath)
    expect([answer.status, answer.body.code]).toEqual([
      502,
      expect.stringMatching(/AccessDenied|GatewayConnectionLost/),
    ])
  }
})
