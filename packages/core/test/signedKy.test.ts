import { type Received, startServer } from '@qianfan-console/testing'
import ky from 'ky'
import { expect, it } from 'vitest'
import { signedKy } from '../src/ky.ts'
import { sign, signingFetch } from '../src/signing.ts'
import { keys } from './support/keys.ts'

const own = { accessKeyId: keys.accessKeyId, secretAccessKey: keys.secretAccessKey, sessionToken: 'session-token' }

/** Whether the platform would accept what came: signed with these keys, for this method and address. */
async function expectSigned({ method, url, headers }: Received) {
  const date = headers['x-bce-date'] as string
  const { authorization } = await sign(
    {
      method,
      url: `http://${headers.host}${url}`,
      headers: { 'x-bce-date': date, 'x-bce-security-token': 'session-token' },
    },
    own,
    { timestamp: date, expiresInSeconds: 300 },
  )
  expect(headers).toMatchObject({ authorization, 'x-bce-security-token': 'session-token' })
}

it('signingFetch signs what goes out, and sends it once', async () => {
  await using server = await startServer(() => ({ requestId: 'r' }))
  const signed = signingFetch(own)
  const init = { method: 'POST', body: '{"a":1}', headers: { Authorization: 'Bearer x', 'content-type': 'text/plain' } }
  const response = await signed(`${server.url}/v1/thing?b=2 2&a=1#x`, init)
  expect(await response.json()).toEqual({ requestId: 'r' })
  await signed(new Request(`${server.url}/v1/other`, { method: 'PUT', body: 'text' }))
  expect(server.received.map(({ method, body }) => [method, body])).toEqual([
    ['POST', '{"a":1}'],
    ['PUT', 'text'],
  ])
  expect(server.received[0]!.headers['content-type']).toBe('text/plain')
  for (const each of server.received) await expectSigned(each)
})

it('signingFetch refuses keys that are not whole, and follows no redirect', async () => {
  expect(() => signingFetch({ ...own, secretAccessKey: '' })).toThrow(/secretAccessKey/)
  await using server = await startServer((request, response) => {
    response.writeHead(request.url === '/elsewhere' ? 200 : 307, { location: '/elsewhere' })
    response.end()
  })
  await expect(signingFetch(own)(server.url)).rejects.toMatchObject({ code: 'ERR_REDIRECT' })
  expect(server.received).toHaveLength(1)
})

it("signedKy signs each attempt afresh, over the instance's own hooks, address and fetch", async () => {
  let answers = 0
  await using server = await startServer((_, response) => {
    response.writeHead(++answers === 1 ? 503 : 200, { 'content-type': 'application/json' })
    response.end('{"fine":true}')
  })
  const seen: string[] = []
  let asked = 0
  const instance = ky.create({
    prefix: server.url,
    searchParams: { page: '1' },
    retry: { limit: 2, delay: () => 1100 },
    hooks: { beforeRequest: [({ request }) => void request.headers.set('x-hook', 'seen')] },
    fetch: (input, init) => {
      seen.push((input as Request).headers.get('x-bce-date')!)
      return fetch(input, init)
    },
  })
  const credentials = () => {
    asked++
    return own
  }
  const signed = signedKy(instance, { credentials })
  expect(await signed.get('v2/instance').json()).toEqual({ fine: true })
  expect(server.received.map(({ url }) => url)).toEqual(['/v2/instance?page=1', '/v2/instance?page=1'])
  for (const each of server.received) {
    expect(each.headers['x-hook']).toBe('seen')
    await expectSigned(each)
  }
  expect(new Set(seen).size).toBe(2)
  expect(asked).toBe(1)
})

it('signedKy leaves the instance that it was given as it is, and signs what is extended later', async () => {
  await using server = await startServer(() => ({}))
  const signed = signedKy(ky, { credentials: own }).extend({ prefix: server.url })
  await signed.post('v1/a', { json: { b: 1 } })
  await ky.get(server.url)
  await expectSigned(server.received[0]!)
  expect(server.received[0]!.body).toBe('{"b":1}')
  expect(server.received[1]!.headers.authorization).toBeUndefined()
})
