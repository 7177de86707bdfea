import { startServer } from '@qianfan-console/testing'
import { describe, expect, it } from 'vitest'
import {
  QianfanError as Base,
  type Client,
  ConnectionError,
  createClient,
  createQianfan,
  defineAction,
  describeFineTuningTask,
  InputError,
  isQianfanError,
  resolveAction,
  stopFineTuningTask,
} from '../src/index.ts'
import { caught, taskId } from './support/calls.ts'
import { keys } from './support/keys.ts'
import { transports } from './support/transports.ts'

describe.each(transports)('%s', (_, transport) => {
  it('tells hooks of every attempt, and the logger too', async () => {
    await using server = await startServer((_, response, number) => {
      if (number === 2) return { requestId: 'r-2', result: { taskId } }
      response.writeHead(number === 1 ? 503 : 403, { 'x-bce-request-id': `r-${number}` }).end()
      return undefined
    })
    const events: [string, object][] = []
    const note = (name: string) => (event: object) => void events.push([name, event])
    const lines: unknown[][] = []
    const log = (level: string) => (message: string) => void lines.push([level, message])
    const client = createClient({
      credentials: keys,
      baseUrl: server.url,
      random: () => 0.5,
      sleep: async () => {},
      hooks: { request: note('request'), response: note('response'), retry: note('retry'), error: note('error') },
      logger: { debug: log('debug'), warn: log('warn'), error: log('error') },
      ...transport,
    })
    await describeFineTuningTask(client, { taskId })
    await caught(describeFineTuningTask(client, { taskId }))
    const common = { action: 'finetuning.task.describe' }
    expect(events).toMatchObject([
      [
        'request',
        {
          ...common,
          call: 1,
          attempt: 1,
          method: 'POST',
          url: `${server.url}/v2/finetuning?Action=DescribeFineTuningTask`,
          body: `{"taskId":"${taskId}"}`,
        },
      ],
      ['response', { ...common, call: 1, attempt: 1, status: 503, requestId: 'r-1', duration: expect.any(Number) }],
      ['retry', { ...common, call: 1, attempt: 1, delay: 100, error: { code: 'Http503' } }],
      ['request', { ...common, call: 1, attempt: 2 }],
      ['response', { ...common, call: 1, attempt: 2, status: 200, requestId: 'r-2', body: { result: { taskId } } }],
      ['request', { ...common, call: 2, attempt: 1 }],
      ['response', { ...common, call: 2, attempt: 1, status: 403, requestId: 'r-3' }],
      ['error', { ...common, call: 2, attempt: 1, error: { code: 'Http403', requestId: 'r-3' } }],
    ])
    expect(lines.map(([level]) => level)).toEqual(['debug', 'warn', 'debug', 'debug', 'error'])
    expect(lines[1]![1]).toBe('finetuning.task.describe: attempt 1 failed (Http503); again in 100 ms')
  })

  it('lets so many through at once, in order, and no more', async () => {
    let running = 0
    let most = 0
    await using server = await startServer(async ({ body }) => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, 5))
      running--
      return { requestId: JSON.parse(body).taskId, result: true }
    })
    const client = createClient({ credentials: keys, baseUrl: server.url, maxConcurrency: 3, ...transport })
    const ids = Array.from({ length: 20 }, (_, index) => `task-${index}`)
    const answers = await Promise.all(ids.map((id) => stopFineTuningTask(client, { taskId: id })))
    expect(most).toBe(3)
    expect(answers.map(({ requestId }) => requestId)).toEqual(ids)
  })

  it('frees the place of a call that waits to be repeated', async () => {
    await using server = await startServer(({ body }, response) => {
      if (body.includes('other')) return { requestId: 'r', result: true }
      response.writeHead(503).end()
      return undefined
    })
    let other: Promise<unknown> | undefined
    const client: Client = createClient({
      credentials: keys,
      baseUrl: server.url,
      maxConcurrency: 1,
      // While the first call sleeps, the second gets through.
      sleep: async () => {
        other ??= stopFineTuningTask(client, { taskId: 'other' })
        await other
      },
      ...transport,
    })
    await caught(stopFineTuningTask(client, { taskId }))
    expect(await other).toMatchObject({ result: true })
  })

  it('sends headers of client and call, each name once, and says who it is', async () => {
    await using server = await startServer(() => ({ requestId: 'r', result: true }))
    const headers = { 'X-Team': 'a', 'x-both': 'client', Authorization: 'mine', 'X-BCE-Date': 'mine' }
    const client = createClient({ credentials: keys, baseUrl: server.url, headers, userAgent: 'app/1.0', ...transport })
    await stopFineTuningTask(client, { taskId }, { headers: { 'X-Both': 'call' } })
    const [received] = server.received
    expect(received!.headers).toMatchObject({ 'x-team': 'a', 'x-both': 'call', 'content-type': 'application/json' })
    expect(received!.headers['user-agent']).toMatch(/^app\/1\.0 qianfan-console\/\d+\.\d+\.\d+\S* node\/\d+/)
    expect(received!.headers.authorization).toMatch(/^bce-auth-v1\//)
    expect(received!.headers['x-bce-date']).toMatch(/^\d{4}-/)
    expect(received!.socket).toBeDefined()
  })

  it('gives the answer unchanged, with its status, headers and attempts on request', async () => {
    const body = { requestId: 'r', result: { id: 1, finishDate: '0000-00-00T00:00:00Z', unknown: { deep: [null] } } }
    await using server = await startServer((_, response) => {
      response.setHeader('x-bce-request-id', 'r').setHeader('set-cookie', ['a=1', 'b=2'])
      return body
    })
    const client = createClient({ credentials: keys, baseUrl: server.url, ...transport })
    expect(await describeFineTuningTask(client, { taskId })).toEqual(body)
    const { response, attempts } = await createQianfan(client).finetuning.task.describe.withResponse({ taskId })
    expect([response.status, response.headers.get('x-bce-request-id'), attempts]).toEqual([200, 'r', 1])
    expect(response.headers).toBeInstanceOf(Headers)
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  })

  it('does not round an id that is too long for a number', async () => {
    await using server = await startServer(() => '{"requestId":"r","result":{"id":9007199254740993,"small":7}}')
    const client = createClient({ credentials: keys, baseUrl: server.url, ...transport })
    expect(await describeFineTuningTask(client, { taskId })).toEqual({
      requestId: 'r',
      result: { id: '9007199254740993', small: 7 },
    })
  })
})

describe('wrong use', () => {
  const unsent = createClient({ credentials: keys, transport: async () => expect.fail('nothing may be sent') })

  it.each([
    [null, /it is null/],
    [[], /it is an array/],
    ['task', /it is a string/],
    [{ taskId: 1n }, /BigInt/],
  ])('input %o', async (input, words) => {
    const error = await caught(unsent.send({ name: 'x', path: '/v2/x?Action=X', effect: 'read' }, input as never))
    expect(error).toBeInstanceOf(InputError)
    expect(error).toMatchObject({
      code: 'InvalidInput',
      outcome: 'not-sent',
      action: 'x',
      message: expect.stringMatching(words),
    })
  })

  it('half a character in the query', async () => {
    const definition = { name: 'x', path: '/v1/x', effect: 'read', query: ['q'] } as const
    expect(await caught(unsent.send(definition, { q: '\ud800' }))).toMatchObject({ code: 'InvalidInput' })
  })

  it.each([
    ['timeout', { timeout: 0 }],
    ['timeout', { timeout: Number.NaN }],
    ['retry.attempts', { retry: { attempts: 0 } }],
    ['retry.attempts', { retry: { attempts: Number.NaN } }],
    ['retry.baseDelay', { retry: { baseDelay: -1 } }],
    ['retry.maxTime', { retry: { maxTime: Number.NaN } }],
  ])('option %s %o, of the client and of the call', async (name, options) => {
    expect(() => createClient(options)).toThrow(`The option ${name} must be`)
    expect(await caught(stopFineTuningTask(unsent, { taskId }, options))).toMatchObject({
      code: 'InvalidOption',
      message: expect.stringContaining(name),
    })
  })

  it.each([0, Number.NaN])('maxConcurrency %o', (maxConcurrency) =>
    expect(() => createClient({ maxConcurrency })).toThrow(/maxConcurrency/),
  )

  it('headers that are none', async () => {
    expect(() => createClient({ headers: { 'x-a': 'a\nb' } })).toThrow(
      expect.objectContaining({ code: 'InvalidHeader', message: expect.stringContaining('"x-a"') }),
    )
    expect(
      await caught(stopFineTuningTask(unsent, { taskId }, { headers: { fine: 'x', 'not fine': 'x' } })),
    ).toMatchObject({ code: 'InvalidHeader', message: expect.stringContaining('"not fine"') })
  })

  it.each([
    ['StopFinetuningTask', {}, 'UnknownAction', /Did you mean StopFineTuningTask\?/],
    ['finetuning.task.Stop', {}, 'UnknownAction', /Did you mean finetuning\.task\.stop\?/],
    ['NoSuchAction', {}, 'UnknownAction', /^There is no action "NoSuchAction"\. Names are case-sensitive; .*route/],
    ['New', { route: 'v2/x' }, 'InvalidRoute', /like \/v2\/finetuning/],
    ['New', { route: '/v2/x?Action=Y' }, 'InvalidRoute', /like \/v2\/finetuning/],
  ])('action %s %o', async (action, options, code, words) => {
    const error = await caught(createQianfan(unsent).call(action, {}, options))
    expect(error).toBeInstanceOf(InputError)
    expect(error).toMatchObject({ code, message: expect.stringMatching(words) })
  })
})

describe('createQianfan', () => {
  it('finds actions by their Action, their dotted name, and their route', () => {
    const stop = stopFineTuningTask.definition
    expect(resolveAction('StopFineTuningTask')).toBe(stop)
    expect(resolveAction('finetuning.task.stop')).toBe(stop)
    expect(resolveAction('StopFineTuningTask', { route: '/v2/finetuning' })).toBe(stop)
    expect(resolveAction('StopFineTuningTask', { route: '/v2/other' })).toEqual({
      name: 'StopFineTuningTask',
      path: '/v2/other?Action=StopFineTuningTask',
      effect: 'write',
      billable: true,
    })
  })

  it('has the same action on the object and as a function', () => {
    const { finetuning } = createQianfan({ credentials: keys })
    expect(finetuning.task.stop.definition).toBe(stopFineTuningTask.definition)
    expect(finetuning.job.list.items).toBeTypeOf('function')
    expect(finetuning.task.stop).not.toHaveProperty('items')
  })
})

describe('errors', () => {
  it('tell themselves apart from others', () => {
    const error = new ConnectionError('ConnectionLost', 'm', { action: 'x' })
    expect(isQianfanError(error)).toBe(true)
    expect(error).toBeInstanceOf(Base)
    expect(error).toBeInstanceOf(Error)
    expect(error.name).toBe('ConnectionError')
    for (const other of [new Error('x'), { code: 'x' }, null, 'x', undefined]) expect(isQianfanError(other)).toBe(false)
  })

  it('become JSON without what is long or private', async () => {
    await using server = await startServer((_, response) => {
      response.statusCode = 400
      return { requestId: 'r', code: 'InappropriateJSON', message: 'param[x] invalid.', more: 'x' }
    })
    const action = defineAction<object, object>({ name: 'x.y', path: '/v2/x?Action=Y', effect: 'write' })
    const error = await caught(action(createClient({ credentials: keys, baseUrl: server.url }), { private: 'input' }))
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'ServiceError',
      code: 'InappropriateJSON',
      message: 'param[x] invalid.',
      outcome: 'refused',
      action: 'x.y',
      requestId: 'r',
      attempts: 1,
      status: 400,
    })
    expect(error).toMatchObject({ body: { more: 'x' } })
  })
})
