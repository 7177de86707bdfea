import { startServer } from '@qianfan-console/testing'
import ky from 'ky'
import { describe, expect, it } from 'vitest'
import { createClient, defineAction, stopFineTuningTask } from '../src/index.ts'
import { kyTransport } from '../src/ky.ts'
import { caught, taskId } from './support/calls.ts'
import { keys } from './support/keys.ts'

const hooks = { beforeRequest: [({ request }: { request: Request }) => void request.headers.set('x-hook', 'seen')] }

describe('whatever an instance says of the wire is reset', () => {
  it.each([
    ['prefix', ky.create({ prefix: 'http://127.0.0.1:1/elsewhere', hooks })],
    ['baseUrl', ky.create({ baseUrl: 'http://127.0.0.1:1/elsewhere/', hooks })],
    ['searchParams', ky.create({ searchParams: { extra: '1' }, hooks })],
    ['removed searchParams', ky.create({ searchParams: { Action: undefined }, hooks })],
    ['json', ky.create({ json: { bought: 'twice' }, hooks })],
    ['body and method', ky.create({ body: 'other', method: 'put', hooks })],
    ['totalTimeout', ky.create({ totalTimeout: 1, timeout: 1, hooks })],
    [
      'headers in another spelling',
      ky.create({ headers: { Authorization: 'Bearer x', 'X-BCE-Date': '1', 'Content-Type': 'text/plain' }, hooks }),
    ],
    [
      'init hooks',
      ky.create({
        hooks: { ...hooks, init: [(options) => void Object.assign(options, { searchParams: { a: '1' }, retry: 5 })] },
      }),
    ],
  ])('%s', async (_, instance) => {
    await using server = await startServer(async () => {
      await new Promise((resolve) => setTimeout(resolve, 10))
      return { requestId: 'r', result: true }
    })
    for (const how of [{ transport: kyTransport(instance) }, { fetch: instance as unknown as typeof fetch }]) {
      const client = createClient({ credentials: keys, baseUrl: server.url, ...how })
      expect(await stopFineTuningTask(client, { taskId })).toEqual({ requestId: 'r', result: true })
      const { method, url, body, headers } = server.received.at(-1)!
      expect([method, url, JSON.parse(body)]).toEqual(['POST', '/v2/finetuning?Action=StopFineTuningTask', { taskId }])
      expect(headers).toMatchObject({ 'x-hook': 'seen', 'content-type': 'application/json' })
      expect(headers.authorization).toMatch(/^bce-auth-v1\/[^,]+$/)
      expect(headers['x-bce-date']).toMatch(/Z$/)
    }
    expect(server.received).toHaveLength(2)
  })

  it("a form keeps its boundary beside the instance's content type", async () => {
    await using server = await startServer(() => ({ requestId: 'r' }))
    const upload = defineAction<object, unknown>({ name: 'x.u', path: '/v2/x', effect: 'write', multipart: true })
    const instance = ky.create({ headers: { 'content-type': 'application/json' } })
    await upload(createClient({ credentials: keys, baseUrl: server.url, transport: kyTransport(instance) }), { a: 'b' })
    expect(server.received[0]!.headers['content-type']).toMatch(/boundary=/)
    expect(server.received[0]!.body).toContain('name="a"')
  })
})

it('ky as the fetch option loses no error and repeats nothing', async () => {
  await using server = await startServer((_, response) => {
    response.writeHead(403, { 'content-type': 'application/json' })
    response.end('{"requestId":"r","code":"AccessDenied","message":"no"}')
  })
  const client = createClient({ credentials: keys, baseUrl: server.url, fetch: ky as unknown as typeof fetch })
  expect(await caught(stopFineTuningTask(client, { taskId }))).toMatchObject({
    name: 'ServiceError',
    code: 'AccessDenied',
    outcome: 'refused',
    attempts: 1,
    requestId: 'r',
  })
  expect(server.received).toHaveLength(1)
})
