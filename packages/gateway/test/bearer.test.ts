import { createClient, createKnowledgeBase, describeKnowledgeBases } from '@qianfan-console/core'
import { describe, expect, it } from 'vitest'
import { createGateway, type GatewayOptions } from '../src/index.ts'
import { gatewayTo, serving } from './support/gatewayOnMock.ts'
import { newId, useMock } from './support/useMock.ts'

const apiKey = 'bce-v3/ALTAK-exampleapikey00000000/9f8e7d6c5b4a39281706f5e4d3c2b1a098765432'
const place = useMock({ apiKeys: [apiKey] })
const listPath = '/v2/knowledgeBase?Action=DescribeKnowledgeBases'
const createPath = '/v2/knowledgeBase?Action=CreateKnowledgeBase'
const allow = ['read', 'knowledgebase.create', 'knowledgebase.update']
const gatewayFor = (options: Partial<GatewayOptions> = {}) => gatewayTo(place.mock, { allow, ...options })
const base = (name: string) => ({ name, config: { index: { type: 'public' } } })
const named = (name: string) =>
  place.mock.store.list('knowledgebase.base').filter((fields) => (fields as { name?: string }).name === name)
const keysSent = () =>
  place.mock.requests
    .filter(({ name }) => name === 'knowledgebase.create')
    .map(({ url }) => new URL(url, place.mock.url).searchParams.get('clientToken'))

describe('an action that takes an API key', () => {
  it('is called with the one on the server, which the page never sees', async () => {
    const { send, records, logged } = gatewayFor({ apiKey })
    const { status, text, response } = await send(listPath, {})
    expect(status).toBe(200)
    expect(place.mock.requests.map(({ name, accessKeyId }) => [name, accessKeyId])).toEqual([
      ['knowledgebase.list', 'ALTAK-exampleapikey00000000'],
    ])
    const seen = JSON.stringify([text, ...response.headers, records, logged])
    for (const part of apiKey.split('/').slice(1)) expect(seen).not.toContain(part)
  })

  it('needs access keys alone: they are exchanged for a token, once, and the page does not see that either', async () => {
    const { send, records } = gatewayFor()
    const answers = await Promise.all([send(listPath, {}), send(listPath, {}), send(listPath, {})])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    const names = place.mock.requests.map(({ name }) => name)
    expect(names.filter((name) => name === 'iam.bearerToken.create')).toHaveLength(1)
    expect(JSON.stringify([answers.map(({ text }) => text), records])).not.toContain('bce-v3')
  })

  it('takes nothing of the page for a key', async () => {
    const { send } = gatewayFor({ apiKey: 'bce-v3/ALTAK-nobodysapikey000000/0000', retry: false })
    const { status, body } = await send(listPath, {}, { authorization: `Bearer ${apiKey}` })
    expect([status, body.code]).toEqual([401, 'InvalidHTTPAuthHeader'])
  })

  it('is not called where the gateway has no key at all, and says so as with other keys', async () => {
    const credentials = () => Promise.reject(new Error('no keys today'))
    const { send } = gatewayFor({ credentials, apiKey: null })
    const { status, body } = await send(listPath, {})
    expect([status, body.code]).toEqual([500, 'GatewayCredentials'])
    expect(place.mock.requests).toEqual([])
  })

  it.each([
    ['the option', () => apiKey],
    ['a function', () => async () => apiKey],
  ])('hides a key of %s that the platform echoes, whole or in part', async (_name, option) => {
    const text = JSON.stringify({ code: 'Bad', message: `no ${apiKey}; ${apiKey.split('/')[2]}`, requestId: 'r-1' })
    const { send, records, logged } = gatewayFor({
      apiKey: option(),
      retry: false,
      transport: async () => ({ status: 400, headers: new Headers(), text }),
    })
    const answer = await send(listPath, {})
    expect(answer.status).toBe(400)
    for (const part of apiKey.split('/').slice(1))
      expect(JSON.stringify([answer.text, records, logged])).not.toContain(part)
  })

  it.each(['', 'with space', 'schlüssel', 7])('has an option that cannot be %j', (wrong) => {
    expect(() => createGateway({ allow, authorize: () => true, credentials: null, apiKey: wrong as string })).toThrow(
      /apiKey/,
    )
  })

  it('is not there unless it is listed', async () => {
    const { send } = gatewayFor({ allow: ['finetuning.**'] })
    expect((await send(listPath, {})).body.code).toBe('GatewayActionNotAllowed')
    expect((await send(createPath, base('x'), { 'x-qianfan-call-id': newId() })).body.code).toBe(
      'GatewayActionNotAllowed',
    )
  })
})

describe('an action with an idempotency key', () => {
  it('is called by a page as any other, and its key is not the one that the page chose', async () => {
    await using server = await serving(gatewayFor().gateway)
    const page = createClient({ baseUrl: server.url, credentials: null, headers: { 'x-qianfan-call-id': newId() } })
    const { id } = await createKnowledgeBase(page, { ...base('by a page'), clientToken: 'chosen by the page' })
    expect((await describeKnowledgeBases(page)).data?.map((each) => each.id)).toContain(id)
    expect(keysSent()).toEqual([expect.stringMatching(/^[\da-f-]{36}$/)])
  })

  it('is made once where the answer to the page was lost', async () => {
    const id = { 'x-qianfan-call-id': newId() }
    const { send } = gatewayFor()
    const first = await send(createPath, base('lost for the page'), id)
    const second = await send(createPath, base('lost for the page'), id)
    expect(second.body).toEqual(first.body)
    expect(second.response.headers.get('idempotent-replayed')).toBe('true')
    expect(named('lost for the page')).toHaveLength(1)
  })

  it('is made once where the answer to the gateway was lost: the repeat has the same key', async () => {
    place.mock.faults.add({ action: 'knowledgebase.create', reset: true, when: 'after' })
    const { status } = await gatewayFor().send(createPath, base('lost for the gateway'), {
      'x-qianfan-call-id': newId(),
    })
    expect(status).toBe(200)
    expect(keysSent()).toHaveLength(2)
    expect(new Set(keysSent()).size).toBe(1)
    expect(named('lost for the gateway')).toHaveLength(1)
  })

  it('is made once where the memory of calls was lost: the key comes from the call id', async () => {
    const id = { 'x-qianfan-call-id': newId() }
    for (const gateway of [gatewayFor(), gatewayFor()])
      expect((await gateway.send(createPath, base('lost memory'), id)).status).toBe(200)
    expect(keysSent()).toHaveLength(2)
    expect(new Set(keysSent()).size).toBe(1)
    expect(named('lost memory')).toHaveLength(1)
  })

  it('has a key that differs by user, by call and by input', async () => {
    const scope = (request: Request) => request.headers.get('x-user') ?? 'nobody'
    const { send } = gatewayFor({ scope })
    const [one, other] = [newId(), newId()]
    const keyed = `${createPath}&clientToken=mine`
    await send(createPath, base('a'), { 'x-qianfan-call-id': one, 'x-user': 'a' })
    await send(createPath, base('a'), { 'x-qianfan-call-id': one, 'x-user': 'b' })
    await send(createPath, base('a'), { 'x-qianfan-call-id': other, 'x-user': 'a' })
    await send(keyed, base('b'), { 'x-qianfan-call-id': newId(), 'x-user': 'a' })
    await send(keyed, base('b'), { 'x-qianfan-call-id': newId(), 'x-user': 'b' })
    await send(keyed, base('b'), { 'x-qianfan-call-id': newId(), 'x-user': 'a' })
    const keys = keysSent()
    expect(new Set(keys.slice(0, 5)).size).toBe(5)
    // The page's own key says that both are one call.
    expect(keys[5]).toBe(keys[3])
  })

  it.each([
    ['another parameter', '&x=1'],
    ['a second key', '&clientToken=a&clientToken=b'],
    ['another case', '&clienttoken=a'],
    ['a parameter before', '&x=1&clientToken=a'],
  ])('takes no URL with %s', async (_name, more) => {
    const { send } = gatewayFor()
    const { body } = await send(createPath + more, base('x'), { 'x-qianfan-call-id': newId() })
    expect(body.code).toBe('GatewayUnknownAction')
    expect(place.mock.requests).toEqual([])
  })

  it.each([
    ['an empty key', '&clientToken=', {}],
    ['a long key', `&clientToken=${'x'.repeat(129)}`, {}],
    ['half an encoding', '&clientToken=%e4', {}],
    ['two keys that differ', '&clientToken=a', { clientToken: 'b' }],
    ['a key that is no text', '', { clientToken: 1 }],
  ])('refuses %s', async (_name, more, fields) => {
    const { send } = gatewayFor()
    const { status, body } = await send(
      createPath + more,
      { ...base('x'), ...fields },
      { 'x-qianfan-call-id': newId() },
    )
    expect([status, body.code]).toEqual([400, 'GatewayInvalidInput'])
    expect(place.mock.requests).toEqual([])
  })

  it('leaves actions without a key as they were', async () => {
    const { send } = gatewayFor()
    expect((await send(`${listPath}&clientToken=a`, {})).body.code).toBe('GatewayUnknownAction')
  })
})
