import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Mock, startMock } from '../src/index.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock({ credentials: null, bodyLimit: 20_000, requestTimeout: 700 })
})
afterAll(() => mock.close())

const json = { 'content-type': 'application/json' }

async function call(path: string, init: RequestInit = {}) {
  const response = await fetch(mock.url + path, { method: 'POST', headers: json, body: '{}', ...init })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: (text.startsWith('{') ? JSON.parse(text) : undefined) as Record<string, unknown>,
  }
}

const stop = '/v2/finetuning?Action=StopFineTuningTask'

/** Sends bytes as they are and gives what comes back until the connection closes. */
function raw(text: string | Buffer, { end = true } = {}): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(mock.url).port), '127.0.0.1')
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1')
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', () => resolve(answer))
    socket.write(text)
    if (end) setTimeout(() => socket.end(), 50).unref()
  })
}

/** The mock still does its work. */
const alive = async () =>
  expect((await call(stop, { body: '{"taskId":"task-neverseen"}' })).body).toMatchObject({ result: false })

describe('routes', () => {
  it('takes the plain path of the portable edition, and says what it stands for', async () => {
    const answer = await call('/v2/finetuning/StopFineTuningTask', { body: '{"taskId":"task-neverseen"}' })
    expect([answer.status, answer.body]).toEqual([200, expect.objectContaining({ result: false })])
    expect(answer.headers.get('x-mock-hint')).toContain(
      `The platform does not know this path, which stands for POST ${stop}.`,
    )
    expect((await call(stop, { body: '{"taskId":"task-neverseen"}' })).headers.get('x-mock-hint')).not.toMatch(/path/)
  })

  it.each([
    ['an unknown route', '/v2/nothing?Action=StopFineTuningTask', {}, 404, 'ResourceNotFound'],
    ['an unknown action', '/v2/finetuning?Action=StopEverything', {}, 400, 'InvalidURI'],
    ['an action in the wrong case', '/v2/finetuning?Action=stopFineTuningTask', {}, 400, 'InvalidURI'],
    ['an action of another route', '/v2/model?Action=StopFineTuningTask', {}, 400, 'InvalidURI'],
    ['no action', '/v2/finetuning', {}, 400, 'InvalidURI'],
    ['a plain path of another route', '/v2/model/StopFineTuningTask', {}, 404, 'ResourceNotFound'],
    ['a plain path without a name', '/v2/finetuning/', {}, 404, 'ResourceNotFound'],
    ['a plain path of what is no action', '/v2/finetuning/constructor', {}, 404, 'ResourceNotFound'],
    ['two actions', `${stop}&Action=DeleteFineTuningTask`, {}, 400, 'InvalidURI'],
    ['a version that does not exist', '/v7/finetuning?Action=StopFineTuningTask', {}, 404, 'InvalidVersion'],
    ['the wrong method', stop, { method: 'GET', body: null }, 405, 'InvalidHTTPRequest'],
    ['the wrong content type', stop, { headers: { 'content-type': 'text/plain' } }, 400, 'InvalidHTTPRequest'],
    ['no content type', stop, { headers: {}, body: new Uint8Array([123, 125]) }, 400, 'InvalidHTTPRequest'],
    ['what is not JSON', stop, { body: '{"taskId": ' }, 400, 'MalformedJSON'],
    ['JSON that is no object', stop, { body: '["task-5kjifvzerc5n"]' }, 400, 'InappropriateJSON'],
    ['a missing field', stop, { body: '{}' }, 400, 'InappropriateJSON'],
    ['a field of the wrong type', stop, { body: '{"taskId": 5}' }, 400, 'InappropriateJSON'],
  ])('answers %s as the platform does', async (_what, path, init, status, code) => {
    const answer = await call(path, init)
    expect(answer.status).toBe(status)
    expect(answer.body).toEqual({ requestId: expect.any(String), code, message: expect.any(String) })
    expect(answer.headers.get('x-bce-request-id')).toBe(answer.body.requestId)
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
  })

  it('names the field that is wrong, and says the rest in a header', async () => {
    const { body, headers } = await call(stop)
    expect(body.message).toMatch(/param\[taskId\] invalid\.$/)
    expect(headers.get('x-mock-hint')).toContain("required property 'taskId'")
  })

  it('says which actions there are when it does not know one', async () => {
    const { headers } = await call('/v2/finetuning?Action=StopTask')
    expect(headers.get('x-mock-hint')).toContain('StopFineTuningTask')
  })

  it('keeps actions of one name on two routes apart', async () => {
    const unit = await call('/v2/computeunit?Action=DescribeComputeUnit', { body: '{"instanceId":"unit-ZMGwr0JP"}' })
    expect(unit.body.result).toHaveProperty('computeUnitInstance')
    const service = await call('/v2/serviceresources?Action=DescribeComputeUnit', {
      body: '{"serviceId":"svco-48esssdpa594","instanceId":"unit-K3fNmxjw"}',
    })
    expect(service.body.result).toHaveProperty('instance')
  })

  it('answers V1 paths in the form of V1: numbers, with HTTP 200', async () => {
    const { status, body } = await call('/wenxinworkshop/etl/detail')
    expect({ status, body }).toEqual({
      status: 200,
      body: { error_code: 500001, error_msg: 'param invalid', log_id: expect.any(String) },
    })
    expect((await call('/wenxinworkshop/etl/detail')).headers.get('x-mock-hint')).toContain('etlId')
    expect((await call('/wenxinworkshop/nothing')).body).toMatchObject({
      error_code: 3,
      error_msg: 'Unsupported openapi method',
    })
    const done = await call('/wenxinworkshop/etl/delete', { body: '{"etlIds":["task-9tff1q3h7ngdmgh4"]}' })
    expect(done.body).toMatchObject({ result: true, status: 200, success: true })
  })

  it('knows the calls that have no Action: tokens by GET and by a query without value', async () => {
    const token = await call('/v1/BCE-BEARER/token?expireInSeconds=86400', { method: 'GET', body: null, headers: {} })
    expect(token.body).toMatchObject({ token: expect.stringMatching(/^bce-v3\/ALTAK-/), status: 'enable' })
    const role = await call('/v1/credential?assumeRole&accountId=dc9b5191440d4f93851ddffb4e942b75&roleName=testRole')
    expect(role.body).toMatchObject({ accessKeyId: expect.any(String), sessionToken: expect.any(String) })
    expect((await call('/v1/credential?assumeRole&roleName=testRole')).body.message).toContain('param[accountId]')
  })

  it('shows no secret that it has given out', async () => {
    const { body } = await call('/v1/sessionToken?durationSeconds=3600')
    const shown = JSON.stringify(mock.requests)
    expect(String(body.secretAccessKey).length).toBeGreaterThan(20)
    expect(shown).not.toContain(body.secretAccessKey)
    expect(shown).not.toContain(body.sessionToken)
  })
})

describe('bad input', () => {
  it('refuses a body over the limit, announced or not', async () => {
    const announced = await call(stop, { body: JSON.stringify({ taskId: 'x'.repeat(30_000) }) })
    expect(announced).toMatchObject({ status: 413, body: { code: 'InvalidHTTPRequest' } })
    const chunk = 'x'.repeat(10_000)
    const chunked = `POST ${stop} HTTP/1.1\r\nhost: mock\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n${`2710\r\n${chunk}\r\n`.repeat(3)}0\r\n\r\n`
    expect(await raw(chunked)).toMatch(/^HTTP\/1\.1 413 /)
    await alive()
  })

  it('refuses JSON nested without end', async () => {
    for (const body of [
      '['.repeat(9000) + ']'.repeat(9000),
      `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`,
      `{"taskId":${'['.repeat(9000)}`,
    ])
      expect(await call(stop, { body })).toMatchObject({ status: 400, body: { code: 'MalformedJSON' } })
    // Brackets in text are no nesting.
    expect((await call(stop, { body: JSON.stringify({ taskId: '['.repeat(500) }) })).body).toMatchObject({
      result: false,
    })
    await alive()
  })

  it('refuses 100 000 levels where the limit lets them in', async () => {
    await using wide = await startMock({ credentials: null })
    for (const body of ['['.repeat(100_000), `${'['.repeat(100_000)}${']'.repeat(100_000)}`]) {
      const response = await fetch(wide.url + stop, { method: 'POST', headers: json, body })
      expect(await response.json()).toMatchObject({ code: 'MalformedJSON' })
    }
  })

  it('refuses text that is not UTF-8', async () => {
    const body = new Uint8Array([...new TextEncoder().encode('{"taskId":"'), 0xff, 0xfe, 0x22, 0x7d])
    expect(await call(stop, { body })).toMatchObject({ status: 400, body: { code: 'InvalidHTTPRequest' } })
    await alive()
  })

  it('takes the last of duplicate keys, and lets prototype keys do no harm', async () => {
    expect((await call(stop, { body: '{"taskId":"task-neverseen","taskId":"task-5kjifvzerc5n"}' })).body).toMatchObject(
      { result: true },
    )
    const evil =
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"name":"proto","model":"ERNIE-Speed-8K","trainMode":"SFT"}'
    const { body } = await call('/v2/finetuning?Action=CreateFineTuningJob', { body: evil })
    expect(body).toHaveProperty('result.jobId')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    for (const id of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
      expect(
        (await call('/v2/finetuning?Action=DescribeFineTuningTask', { body: JSON.stringify({ taskId: id }) })).body,
      ).toMatchObject({ code: 'InappropriateJSON' })
  })

  it('gives up on a sender that takes too long', async () => {
    const answer = await raw(
      `POST ${stop} HTTP/1.1\r\nhost: mock\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"taskId"`,
      { end: false },
    )
    expect(answer).toMatch(/^HTTP\/1\.1 408 /)
    await alive()
  })

  it('does not mind a client that leaves', async () => {
    await raw(
      `POST ${stop} HTTP/1.1\r\nhost: mock\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"taskId"`,
    )
    const controller = new AbortController()
    const left = call(stop, { signal: controller.signal, body: '{"taskId":"task-5kjifvzerc5n"}' })
    controller.abort()
    await expect(left).rejects.toThrow()
    await alive()
  })

  it('answers what is no HTTP with a plain 400', async () => {
    expect(await raw('\u0016\u0003\u0001\u0002 hello\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
    expect(
      await raw(`POST ${stop} HTTP/1.1\r\nhost: mock\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\n{}   `),
    ).toMatch(/^HTTP\/1\.1 400 /)
    await alive()
  })

  it('never gives one client the answer of another, a hundred at once', async () => {
    const ids = Array.from({ length: 100 }, (_, index) => `name ${index}`)
    const answers = await Promise.all(
      ids.map((name) =>
        call('/v2/finetuning?Action=CreateFineTuningJob', {
          body: JSON.stringify({ name, model: 'ERNIE-Speed-8K', trainMode: 'SFT' }),
        }),
      ),
    )
    for (const [index, { body }] of answers.entries())
      expect(mock.store.get('finetuning.job', (body.result as { jobId: string }).jobId)).toMatchObject({
        name: ids[index],
      })
  })
})

describe('clients that leave, and what else is on the wire', () => {
  const own = async (work: (mock: Mock, send: (text: string, end?: number) => Promise<string>) => Promise<void>) => {
    await using mock = await startMock({ credentials: null, requestTimeout: 700 })
    await work(
      mock,
      (text, end) =>
        new Promise((resolve) => {
          const socket = connect(Number(new URL(mock.url).port), '127.0.0.1')
          let answer = ''
          socket.on('data', (chunk) => {
            answer += chunk.toString('latin1')
          })
          socket.on('close', () => resolve(answer))
          socket.on('error', () => resolve(answer))
          socket.write(text)
          if (end !== undefined) setTimeout(() => socket.destroy(), end)
        }),
    )
  }
  const create = (name: string) => {
    const body = JSON.stringify({ name, model: 'ERNIE-Speed-8K', trainMode: 'SFT' })
    return `POST /v2/finetuning?Action=CreateFineTuningJob HTTP/1.1\r\nhost: mock\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: ${body.length}\r\n\r\n${body}`
  }
  const until = async (fits: () => boolean) => {
    for (let round = 0; round < 100 && !fits(); round++) await new Promise((resolve) => setTimeout(resolve, 20))
    expect(fits()).toBe(true)
  }

  it.each(['before', 'after'] as const)('does and records a call whose client left in a delay %s it', (when) =>
    own(async (mock, send) => {
      mock.faults.add({ delay: 400, when })
      await send(create('left'), 100)
      await until(() => mock.requests[0]?.duration !== undefined)
      expect(mock.requests).toEqual([
        expect.objectContaining({
          name: 'finetuning.job.create',
          done: true,
          hint: 'The client left before it was answered.',
        }),
      ])
      expect(mock.requests[0]).not.toHaveProperty('status')
      expect(mock.store.list('finetuning.job').map(({ name }) => name)).toContain('left')
    }),
  )

  it('records a client that breaks off in its body as that, and logs it', () =>
    own(async (mock, send) => {
      await send(create('half').slice(0, -10), 100)
      await until(() => mock.requests[0]?.duration !== undefined)
      expect(mock.requests[0]).toMatchObject({ done: false, hint: expect.stringContaining('The client left') })
      expect(mock.requests[0]!.hint).not.toContain('at fault')
    }))

  it('closes while a call is delayed, without waiting for it', () =>
    own(async (mock, send) => {
      mock.faults.add({ delay: 60_000 })
      const answer = send(create('slow'))
      await until(() => mock.requests.length === 1)
      await mock.close()
      expect(await answer).toBe('')
      expect(mock.requests[0]).toMatchObject({ done: true, duration: expect.any(Number) })
    }))

  it('ends lines as HTTP does when it gives up, and on what is no HTTP', () =>
    own(async (_mock, send) => {
      for (const text of [create('half').slice(0, -10), 'nonsense\r\n\r\n']) {
        const answer = await send(text)
        expect(answer).toMatch(/^HTTP\/1\.1 4\d\d [^\r\n]+\r\n([^\r\n]+\r\n)+\r\n$/)
      }
    }))

  it('understands an absolute target, as a client sends it to a proxy', () =>
    own(async (mock, send) => {
      const answer = await send(
        create('absolute')
          .replace('POST /v2', 'POST http://qianfan.baidubce.com/v2')
          .replace('host: mock', 'host: other'),
      )
      expect(answer).toMatch(/^HTTP\/1\.1 200 /)
      expect(mock.requests[0]).toMatchObject({ name: 'finetuning.job.create', done: true })
      expect(mock.requests[0]!.headers.host).toBe('qianfan.baidubce.com')
      expect(
        await send('GET http://localhost/_mock/store HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n'),
      ).toMatch(/^HTTP\/1\.1 403 /)
    }))

  it('does not let a log that throws touch an answer', async () => {
    await using mock = await startMock({
      credentials: null,
      log: () => {
        throw new Error('the log is at fault')
      },
    })
    const response = await fetch(mock.url + stop, {
      method: 'POST',
      headers: json,
      body: '{"taskId":"task-neverseen"}',
    })
    expect(await response.json()).toMatchObject({ result: false })
  })
})
