import { createClient, describeFineTuningJobs, isQianfanError, stopFineTuningTask } from '@qianfan-console/core'
import { startMock } from '@qianfan-console/mock'
import { closedPort, taskId } from '@qianfan-console/testing'
import { describe, expect, it } from 'vitest'
import { gatewayTo, job, origin, serving, stopPath } from './support/gatewayOnMock.ts'
import { useMock } from './support/useMock.ts'

const createJob = '/v2/finetuning?Action=CreateFineTuningJob'
const listJobs = '/v2/finetuning?Action=DescribeFineTuningJobs'

const place = useMock()

describe('an allowed call', () => {
  it('is signed on the server and answered as the platform answers', async () => {
    const { send } = gatewayTo(place.mock)
    const { status, body, response } = await send(stopPath)
    expect({ status, body }).toEqual({ status: 200, body: { requestId: expect.any(String), result: true } })
    expect(response.headers.get('x-bce-request-id')).toBe(body.requestId)
    expect(place.mock.requests.map(({ name, body, accessKeyId }) => ({ name, body, accessKeyId }))).toEqual([
      { name: 'finetuning.task.stop', body: { taskId }, accessKeyId: place.mock.credentials.accessKeyId },
    ])
  })

  it('works below any mount point, or below the one that is named and no other', async () => {
    const { send } = gatewayTo(place.mock)
    const { send: sendNamed } = gatewayTo(place.mock, { basePath: '/api/qianfan/' })
    const at = (path: string) => `https://app.example${path}${listJobs}`
    expect((await send(at('/a/b'), {})).status).toBe(200)
    expect((await send(at(''), {})).status).toBe(200)
    expect((await sendNamed(at('/api/qianfan'), {})).status).toBe(200)
    expect((await sendNamed(at('/a/api/qianfan'), {})).body.code).toBe('GatewayUnknownAction')
    expect((await sendNamed(at(''), {})).body.code).toBe('GatewayUnknownAction')
  })

  it('may be one of the few without an Action, at its own path and no other', async () => {
    const { send, gateway } = gatewayTo(place.mock, { allow: ['dataset.sample.list'] })
    expect(gateway.allowed).toEqual(['dataset.sample.list'])
    const at = async (path: string) => (await send(path, {})).body.code
    expect(await at('/wenxinworkshop/entity/list')).toBe('GatewayInvalidInput')
    for (const path of [
      '/wenxinworkshop/entity/list/more',
      '/wenxinworkshop/entity/list?x=1',
      '/wenxinworkshop/entity',
    ])
      expect(await at(path)).toBe('GatewayUnknownAction')
  })

  it('can be made by any client that changes its base URL', async () => {
    await using server = await serving(gatewayTo(place.mock).gateway)
    const client = createClient({ baseUrl: `${server.url}/api/qianfan`, credentials: null })
    await expect(describeFineTuningJobs(client)).resolves.toMatchObject({ requestId: expect.any(String) })
  })

  it('carries headers of its own upstream, and none of the page', async () => {
    const { send } = gatewayTo(place.mock, { headers: { 'x-team': 'console' } })
    await send(
      listJobs,
      {},
      {
        cookie: 'session=1',
        authorization: 'Bearer page',
        'x-forwarded-for': '10.0.0.1',
        'x-bce-date': '2001-01-01T00:00:00Z',
        'x-bce-security-token': 'page',
      },
    )
    const { headers } = place.mock.requests[0]!
    expect(headers).toMatchObject({ 'x-team': 'console', authorization: expect.stringMatching(/^bce-auth-v1\//) })
    expect(Object.keys(headers)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/cookie|forwarded|origin|security-token/)]),
    )
    expect(headers['x-bce-date']).not.toMatch(/^2001/)
  })
})

describe('an answer', () => {
  it('carries nothing of the platform but its request id, and cannot be stored, guessed at or framed', async () => {
    const { send } = gatewayTo(place.mock)
    const { response } = await send(listJobs, {})
    expect(Object.fromEntries(response.headers)).toEqual({
      'access-control-allow-credentials': 'true',
      'access-control-allow-origin': origin,
      'access-control-expose-headers':
        'idempotent-replayed, retry-after, x-bce-request-id, x-qianfan-call-id, x-qianfan-outcome, x-qianfan-previous',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'content-type': 'application/json; charset=utf-8',
      'cross-origin-resource-policy': 'same-origin',
      vary: 'origin',
      'x-bce-request-id': expect.any(String),
      'x-content-type-options': 'nosniff',
    })
  })

  it("is the platform's own where it refuses, in whichever of its forms", async () => {
    const { send } = gatewayTo(place.mock)
    const missing = await send('/v2/finetuning?Action=DescribeFineTuningTask', { taskId: 'task-000000000000' })
    expect(missing.status).toBeGreaterThanOrEqual(400)
    expect(missing.body).toEqual({
      requestId: expect.any(String),
      code: expect.not.stringMatching(/^Gateway/),
      message: expect.any(String),
    })

    place.mock.faults.add({ action: 'finetuning.job.list', code: 336003, status: 200 })
    const old = await send(listJobs, {})
    expect(old.body).toMatchObject({ error_code: 336003 })

    place.mock.faults.add({ action: 'finetuning.task.stop', result: false })
    const no = await send(stopPath)
    expect({ status: no.status, body: no.body }).toEqual({
      status: 200,
      body: { requestId: expect.any(String), result: false },
    })
  })

  it('says when another try makes sense, after throttling that did not end', async () => {
    const { send } = gatewayTo(place.mock, { retry: false })
    place.mock.faults.add({ retryAfter: 7 })
    const { status, response } = await send(listJobs, {})
    expect({ status, retryAfter: response.headers.get('retry-after') }).toEqual({ status: 429, retryAfter: '7' })
  })

  it.each([
    ['nothing listens', 'closed port', {}, 502, 'GatewayNotReachable'],
    ['the connection breaks', {}, { reset: true, times: 3 }, 502, 'GatewayConnectionLost'],
    ['half an answer comes', {}, { truncate: true, times: 3 }, 502, 'GatewayConnectionLost'],
    ['no answer comes in time', { timeout: 30, retry: false as const }, { delay: 300 }, 504, 'GatewayTimeout'],
    [
      'there are no keys',
      { credentials: () => Promise.reject(new Error('vault is sealed: sk-in-the-vault')) },
      {},
      500,
      'GatewayCredentials',
    ],
  ])(
    'is a code of its own where %s, in the same form, without hosts and causes',
    async (_, options, fault, status, code) => {
      const { send, logged, records } = gatewayTo(
        place.mock,
        options === 'closed port' ? { baseUrl: (await closedPort()).url } : (options as object),
      )
      if (Object.keys(fault).length > 0) place.mock.faults.add(fault)
      const answer = await send(listJobs, {})
      expect({ status: answer.status, body: answer.body }).toEqual({
        status,
        body: {
          requestId: expect.stringMatching(/^[\w-]{36}$/),
          code,
          message: expect.not.stringMatching(/127\.0|ECONN|vault/),
        },
      })
      expect(logged.at(-1)).toContain(code)
      expect(records[0]).toMatchObject({ status, code, action: 'finetuning.job.list' })
    },
  )

  it('names the earlier attempt that may have happened, when a later one is refused', async () => {
    const { send } = gatewayTo(place.mock)
    place.mock.faults.add({ action: 'finetuning.task.stop', reset: true, when: 'after' })
    place.mock.faults.add({ action: 'finetuning.task.stop', result: false })
    const { response, body } = await send(stopPath)
    expect({ body, previous: response.headers.get('x-qianfan-previous') }).toEqual({
      body: { requestId: expect.any(String), result: false },
      previous: 'ConnectionLost',
    })
  })
})

describe('what is not allowed', () => {
  it.each([
    [
      'an action that is not in the list',
      '/v2/finetuning?Action=DeleteFineTuningTask',
      {},
      403,
      'GatewayActionNotAllowed',
    ],
    ['an action that does not exist', '/v2/finetuning?Action=StopEverything', {}, 404, 'GatewayUnknownAction'],
    ['an action on the route of another', '/v2/model?Action=StopFineTuningTask', {}, 404, 'GatewayUnknownAction'],
    ['no action', '/v2/finetuning', {}, 404, 'GatewayUnknownAction'],
    ['an input that the spec refuses', stopPath, { taskId: 1 }, 400, 'GatewayInvalidInput'],
    ['a field that is missing', stopPath, {}, 400, 'GatewayInvalidInput'],
  ])('is %s', async (_, target, input, status, code) => {
    const { send } = gatewayTo(place.mock)
    const answer = await send(target, input)
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code })
    expect(place.mock.requests).toEqual([])
  })

  it.each(['GET', 'PUT', 'DELETE', 'PATCH', 'HEAD'])('is %s', async (method) => {
    const { gateway } = gatewayTo(place.mock)
    const response = await gateway(new Request(`https://app.example${stopPath}`, { method, headers: { origin } }))
    expect({ status: response.status, allow: response.headers.get('allow') }).toEqual({
      status: 405,
      allow: 'POST, OPTIONS',
    })
  })
})

describe('authorize', () => {
  it('is asked with the request, the dotted name, and the input that the platform will get, which it cannot change', async () => {
    const asked: unknown[] = []
    const { send } = gatewayTo(place.mock, {
      authorize: (request, action, input) => {
        asked.push([request.headers.get('cookie'), action, input])
        try {
          ;(input as Record<string, unknown>).taskId = 'task-of-somebody'
        } catch (error) {
          asked.push((error as Error).name)
        }
        return true
      },
    })
    await send(stopPath, { taskId }, { cookie: 'session=1' })
    expect(asked).toEqual([['session=1', 'finetuning.task.stop', { taskId }], 'TypeError'])
    expect(place.mock.requests[0]!.body).toEqual({ taskId })
  })

  it.each([false, undefined, null, 0, 1, 'true', {}, new Response('ok')])(
    'lets through nothing but true, not %j',
    async (verdict) => {
      const { send } = gatewayTo(place.mock, { authorize: (async () => verdict) as never })
      expect((await send(stopPath)).body.code).toBe('GatewayNotAuthorized')
      expect(place.mock.requests).toEqual([])
    },
  )
})

describe('browsers', () => {
  const preflight = (headers: Record<string, string>, options = {}) =>
    gatewayTo(place.mock, options).gateway(
      new Request(`https://app.example${stopPath}`, { method: 'OPTIONS', headers }),
    )

  it('get an answer to their preflight, where the origin is listed', async () => {
    const response = await preflight({
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,x-qianfan-call-id,x-csrf',
    })
    expect(response.status).toBe(204)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-credentials': 'true',
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'content-type, x-qianfan-call-id, x-csrf',
    })
  })

  it.each([
    'https://evil.example',
    'https://app.example.evil.example',
    'http://app.example',
    'https://app.example:8443',
    'null',
    'HTTPS://APP.EXAMPLE',
  ])('of the origin %s get no preflight and no call', async (from) => {
    const asked = await preflight({ origin: from, 'access-control-request-method': 'POST' })
    expect(asked.status).toBe(403)
    const { send, records } = gatewayTo(place.mock)
    const sent = await send(stopPath, { taskId }, { origin: from })
    expect({ status: sent.status, code: sent.body.code }).toEqual({ status: 403, code: 'GatewayOriginRefused' })
    for (const response of [asked, sent.response])
      expect(response.headers.get('access-control-allow-origin')).toBeNull()
    expect(place.mock.requests).toEqual([])
    expect(records).toHaveLength(1)
  })

  it.each([
    ['same-origin', 200],
    ['same-site', 403],
    ['cross-site', 403],
    ['none', 403],
  ])('without Origin are judged by Sec-Fetch-Site: %s', async (site, status) => {
    const { send } = gatewayTo(place.mock)
    expect((await send(listJobs, {}, { origin: null, 'sec-fetch-site': site })).status).toBe(status)
  })

  it('are not at work where both are absent: authorize decides', async () => {
    const headers = { origin: null }
    expect((await gatewayTo(place.mock).send(listJobs, {}, headers)).status).toBe(200)
    expect((await gatewayTo(place.mock, { authorize: () => false }).send(listJobs, {}, headers)).status).toBe(403)
  })

  it('have no way in where no origin is listed', async () => {
    expect((await gatewayTo(place.mock, { origins: [] }).send(listJobs, {})).status).toBe(403)
  })
})

describe('the hooks', () => {
  it('rate limit: asked before the body is read, closed when in doubt', async () => {
    const verdicts: unknown[] = [true, 2500, false, new Error('redis is down')]
    const { send } = gatewayTo(place.mock, {
      rateLimit: async (request, action) => {
        expect([request.bodyUsed, action]).toEqual([false, 'finetuning.job.list'])
        const verdict = verdicts.shift()
        if (verdict instanceof Error) throw verdict
        return verdict as boolean
      },
    })
    const seen = []
    for (let call = 0; call < 4; call++) {
      const { status, body, response } = await send(listJobs, {})
      seen.push([status, body.code, response.headers.get('retry-after')])
    }
    expect(seen).toEqual([
      [200, undefined, null],
      [429, 'GatewayRateLimited', '3'],
      [429, 'GatewayRateLimited', null],
      [503, 'GatewayRateLimitFailed', null],
    ])
  })

  it('audit: one record a request, with what it was about and what became of it, and no secret', async () => {
    await using fresh = await startMock()
    const { send, records } = gatewayTo(fresh)
    const id = 'a'.repeat(32)
    const secrets = { cookie: 'session=topsecret', authorization: 'Bearer topsecret' }
    await send(stopPath, { taskId }, { 'x-qianfan-call-id': id, ...secrets })
    await send('/v2/finetuning?Action=DeleteFineTuningTask', { taskId }, secrets)
    expect(records).toEqual([
      {
        time: expect.stringMatching(/^\d{4}-.*Z$/),
        duration: expect.any(Number),
        status: 200,
        code: undefined,
        action: 'finetuning.task.stop',
        effect: 'write',
        billable: false,
        target: { taskId },
        origin,
        callId: id,
        repeated: false,
        attempts: 1,
        outcome: undefined,
        requestId: fresh.requests[0]!.requestId,
        cause: undefined,
      },
      expect.objectContaining({ status: 403, code: 'GatewayActionNotAllowed', attempts: 0, target: {} }),
    ])
    expect(JSON.stringify(records)).not.toContain('topsecret')
    expect(JSON.stringify(records)).not.toContain(fresh.credentials.secretAccessKey)
  })

  it('audit: one that fails changes no answer, and is not lost', async () => {
    for (const audit of [
      () => {
        throw new Error('disk full')
      },
      async () => {
        throw new Error('disk full')
      },
    ]) {
      const { send, logged } = gatewayTo(place.mock, { audit })
      expect((await send(listJobs, {})).status).toBe(200)
      await new Promise((resolve) => setImmediate(resolve))
      expect(logged).toEqual([expect.stringContaining('disk full')])
    }
  })
})

it('passes the abort of a read on to the platform, and lets a create go on', async () => {
  const { send } = gatewayTo(place.mock, { retry: false })
  place.mock.faults.add({ delay: 200, times: 2 })
  const abort = new AbortController()
  const read = send(listJobs, {}, {}, { signal: abort.signal })
  const create = send(createJob, job, { 'x-qianfan-call-id': 'b'.repeat(32) }, { signal: abort.signal })
  while (place.mock.requests.length < 2) await new Promise((resolve) => setTimeout(resolve, 5))
  abort.abort()
  expect((await read).body.code).toBe('GatewayConnectionLost')
  expect((await create).body).toMatchObject({ result: { jobId: expect.any(String) } })
})

it('is seen by core as the platform is: its refusals are ServiceErrors', async () => {
  await using server = await serving(gatewayTo(place.mock, { authorize: () => false }).gateway)
  const client = createClient({ baseUrl: server.url, credentials: null })
  const error = await stopFineTuningTask(client, { taskId }).catch((error) => error)
  expect(isQianfanError(error) && error.toJSON()).toMatchObject({
    name: 'ServiceError',
    code: 'GatewayNotAuthorized',
    status: 403,
    outcome: 'refused',
  })
})
