import { createRequire } from 'node:module'
import { type Mock, startMock } from '@qianfan-console/mock'
import { afterEach, describe, expect, it } from 'vitest'
import { collection, main, readJson } from './support/documents.ts'
import { expectStopped } from './support/stop.ts'

const require = createRequire(import.meta.url)
const newman = require('newman')
const converter = require('openapi-to-postmanv2')

let mock: Mock
afterEach(() => mock?.close())

/** Runs requests of a collection, by their names, as Postman does. */
function run(document: object, folder: string | string[], variables: Record<string, string>): Promise<string[]> {
  return new Promise((resolve, reject) =>
    newman.run(
      {
        collection: document,
        folder,
        envVar: Object.entries(variables).map(([key, value]) => ({ key, value })),
        reporters: [],
      },
      (error: Error | null, summary: { run: { failures: { error: Error }[] } }) =>
        error ? reject(error) : resolve(summary.run.failures.map((failure) => failure.error.message)),
    ),
  )
}

interface Item {
  name: string
  item?: Item[]
  request?: { url: { query?: { key: string; value: string }[] } }
}

const flat = (items: Item[]): Item[] => items.flatMap((item) => (item.item ? flat(item.item) : [item]))
const nameOf = (operationId: string) =>
  flat(readJson(collection).item).find(({ name }) => name.startsWith(`${operationId}:`))!.name

const variablesOf = ({ url, credentials }: Mock) => ({
  baseUrl: url,
  iamUrl: url,
  stsUrl: url,
  accessKey: credentials!.accessKeyId,
  secretKey: credentials!.secretAccessKey,
})

describe('the Postman collection', () => {
  it('holds every action once, and no key', () => {
    const document = readJson(collection)
    expect(flat(document.item)).toHaveLength(
      Object.values(readJson(main).paths).flatMap((item) => Object.keys(item as object)).length,
    )
    for (const { key, value, type } of document.variable) expect(type === 'secret' && value, key).toBeFalsy()
    expect(document.variable.filter(({ key }: { key: string }) => key.endsWith('Url'))).toMatchObject([
      { key: 'baseUrl', value: 'https://qianfan.baidubce.com' },
      { key: 'stsUrl', value: 'https://sts.bj.baidubce.com' },
      { key: 'iamUrl', value: 'https://iam.bj.baidubce.com' },
    ])
  })

  it('signs by itself, also queries and hosts of their own', async () => {
    mock = await startMock()
    const names = ['StopFineTuningTask', 'AssumeRole', 'CreateBearerToken', 'DescribeFineTuningJobs'].map(nameOf)
    expect(await run(readJson(collection), names, variablesOf(mock))).toEqual([])
    expect(mock.requests.map(({ action, status }) => `${action} ${status}`).sort()).toEqual([
      'AssumeRole 200',
      'CreateBearerToken 200',
      'DescribeFineTuningJobs 200',
      'StopFineTuningTask 200',
    ])
    await run(readJson(collection), nameOf('StopFineTuningTask'), variablesOf(mock))
    expect(mock.requests.at(-1)).toMatchObject({ url: '/v2/finetuning?Action=StopFineTuningTask' })
  })

  it('is refused with another secret key', async () => {
    mock = await startMock()
    await run(readJson(collection), nameOf('StopFineTuningTask'), { ...variablesOf(mock), secretKey: 'another' })
    expect(mock.requests.map(({ status }) => status)).toEqual([400])
    expect(mock.requests[0]!.hint).toMatch(/secret key|key/)
  })

  it('signs with temporary keys', async () => {
    mock = await startMock()
    const { accessKeyId, secretAccessKey, sessionToken } = await sessionOf(mock)
    const variables = { ...variablesOf(mock), accessKey: accessKeyId, secretKey: secretAccessKey, sessionToken }
    expect(await run(readJson(collection), nameOf('StopFineTuningTask'), variables)).toEqual([])
    expectStopped(mock)
  })

  it('sends an API key where an action takes one', async () => {
    const apiKey = 'bce-v3/ALTAK-own/0123456789abcdef0123456789abcdef'
    mock = await startMock({ apiKeys: [apiKey] })
    const variables = { ...variablesOf(mock), apiKey }
    expect(await run(readJson(collection), nameOf('DescribeKnowledgeBases'), variables)).toEqual([])
    expect(mock.requests.map(({ status }) => status)).toEqual([200])
  })

  it('sends nothing without keys, and says so', async () => {
    mock = await startMock()
    const names = [nameOf('StopFineTuningTask'), nameOf('DescribeKnowledgeBases')]
    const { accessKey: _, ...rest } = variablesOf(mock)
    expect(await run(readJson(collection), names, rest)).toEqual([
      expect.stringContaining('Set the variables accessKey and secretKey'),
      expect.stringContaining('Set the variable apiKey'),
    ])
    expect(mock.requests).toEqual([])
  })

  it('buys and removes nothing unless it is named', async () => {
    mock = await startMock()
    const names = ['CreateFineTuningTask', 'DeleteFineTuningTask'].map(nameOf)
    const told = await run(readJson(collection), names, variablesOf(mock))
    expect(told.join()).toMatch(/can cost money.*removes something for good/s)
    expect(mock.requests).toEqual([])
    await run(readJson(collection), names, { ...variablesOf(mock), confirm: 'DeleteFineTuningTask' })
    expect(mock.requests.map(({ action }) => action)).toEqual(['DeleteFineTuningTask'])
  })
})

async function sessionOf({ url, credentials }: Mock) {
  const { createClient, getSessionToken } = await import('@qianfan-console/core')
  return getSessionToken(createClient({ baseUrl: url, credentials }))
}

it('openapi-to-postmanv2 makes a collection whose call reaches the platform', async () => {
  mock = await startMock({ credentials: null })
  const made = await new Promise<{ result: boolean; output: { data: { item: Item[] } }[] }>((resolve, reject) =>
    converter.convertV2({ type: 'json', data: readJson(main) }, {}, (error: Error | null, result: never) =>
      error ? reject(error) : resolve(result),
    ),
  )
  expect(made.result).toBe(true)
  const document = made.output[0]!.data
  const item = flat(document.item).find(({ name }) => name === 'Stop a fine-tuning task')!
  await run({ ...document, item: [item] }, [], { baseUrl: mock.url })
  expect(mock.requests.at(-1)).toMatchObject({ method: 'POST', url: '/v2/finetuning?Action=StopFineTuningTask' })
})
