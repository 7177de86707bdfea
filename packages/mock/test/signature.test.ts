import { createQianfan } from '@qianfan-console/core'
import { sign } from '@qianfan-console/core/signing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Mock, type MockOptions, startMock } from '../src/index.ts'

const keys = { accessKeyId: 'ALTAKexampleaccesskeyid0', secretAccessKey: 'examplesecretaccesskey0000000000' }
const time = Date.parse('2026-04-17T08:00:00Z')

let mock: Mock
const start = async (options: MockOptions = {}) => {
  mock = await startMock({ credentials: keys, now: () => time, ...options })
}
beforeEach(() => start())
afterEach(() => mock.close())

const path = '/v2/finetuning?Action=DescribeFineTuningJobs'

interface Signed {
  target?: string
  /** What is signed, where it differs from what is sent. */
  signedTarget?: string
  signedHost?: string
  signedMethod?: string
  headers?: Record<string, string>
  /** Headers in the signature, with the values signed. */
  covered?: Record<string, string>
  timestamp?: string
  expiresInSeconds?: number
  key?: typeof keys
  edit?: (authorization: string) => string
}

async function send({
  target = path,
  signedTarget = target,
  signedHost,
  signedMethod = 'POST',
  headers = {},
  covered = {},
  timestamp = '2026-04-17T08:00:00Z',
  expiresInSeconds = 1800,
  key = keys,
  edit = (text) => text,
}: Signed = {}) {
  const host = signedHost ?? new URL(mock.url).host
  const { authorization } = await sign(
    { method: signedMethod, url: `http://${host}${signedTarget}`, headers: { host, ...covered } },
    key,
    { timestamp, expiresInSeconds },
  )
  const response = await fetch(mock.url + target, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: edit(authorization), ...headers },
    body: '{}',
  })
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Record<string, unknown>,
  }
}

it.each<[string, Signed]>([
  ['host alone', {}],
  [
    'host and x-bce-date',
    { headers: { 'x-bce-date': '2026-04-17T08:00:00Z' }, covered: { 'x-bce-date': '2026-04-17T08:00:00Z' } },
  ],
  [
    'every header, as the Python SDK does',
    {
      headers: { 'request-source': 'qianfan_py_sdk_v1' },
      covered: { 'content-type': 'application/json', 'request-source': 'qianfan_py_sdk_v1' },
    },
  ],
  [
    'a date other than the timestamp',
    { headers: { 'x-bce-date': '2026-04-17T07:59:00Z' }, covered: { 'x-bce-date': '2026-04-17T07:59:00Z' } },
  ],
  [
    'signed headers in another order',
    {
      headers: { 'x-bce-date': '2026-04-17T08:00:00Z' },
      covered: { 'x-bce-date': '2026-04-17T08:00:00Z' },
      edit: (text) => text.replace('host;x-bce-date', 'x-bce-date;host'),
    },
  ],
  [
    'no list: the recommended set',
    {
      covered: { 'content-type': 'application/json', 'content-length': '2' },
      edit: (text) => text.replace('content-length;content-type;host', ''),
    },
  ],
  ['a long validity', { timestamp: '2026-04-15T08:00:00Z', expiresInSeconds: 200_000 }],
])('accepts %s', async (_what, options) => {
  expect((await send(options)).status).toBe(200)
})

it('accepts a signature in the query', async () => {
  const { host } = new URL(mock.url)
  const { authorization } = await sign({ method: 'POST', url: `http://${host}${path}` }, keys, {
    timestamp: '2026-04-17T08:00:00Z',
  })
  const response = await fetch(`${mock.url}${path}&authorization=${encodeURIComponent(authorization)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
  expect(response.status).toBe(200)
  expect(mock.requests.at(-1)!.url).toBe(`${path}&authorization=***`)
})

describe('says which stage differs', () => {
  it.each<[string, string, Signed]>([
    ['query', 'the query was not signed', { signedTarget: '/v2/finetuning' }],
    ['query', 'another Action was signed', { target: `${path}`, signedTarget: '/v2/finetuning?Action=' }],
    ['path', 'a slash at the end', { signedTarget: '/v2/finetuning/?Action=DescribeFineTuningJobs' }],
    ['host', 'the platform instead of the mock', { signedHost: 'qianfan.baidubce.com' }],
    [
      'date',
      'the clock was read twice',
      { headers: { 'x-bce-date': '2026-04-17T08:00:01Z' }, covered: { 'x-bce-date': '2026-04-17T08:00:00Z' } },
    ],
    [
      'headers',
      'a header was changed on the way',
      {
        headers: { 'content-type': 'application/json; charset=utf-8' },
        covered: { 'content-type': 'application/json' },
      },
    ],
    [
      'headers',
      'more was signed than named',
      { covered: { 'content-type': 'application/json' }, edit: (text) => text.replace('content-type;host', 'host') },
    ],
    ['method', 'another method', { signedMethod: 'GET' }],
    ['key', 'another secret key', { key: { ...keys, secretAccessKey: 'another' } }],
  ])('%s: %s', async (stage, _what, options) => {
    const { status, headers, body } = await send(options)
    expect({ status, code: body.code }).toEqual({ status: 400, code: 'SignatureDoesNotMatch' })
    expect(headers.get('x-mock-signature-stage')).toBe(stage)
    expect(headers.get('x-bce-error-code')).toBe('SignatureDoesNotMatch')
    expect(headers.get('x-bce-error-message')).toContain('Fail to authn user')
    expect(mock.requests.at(-1)!.hint).toBe(headers.get('x-mock-hint'))
    expect(mock.requests.at(-1)!.done).toBe(false)
  })
})

it.each<[string, string, Signed]>([
  ['InvalidAccessKeyId', 'an unknown key', { key: { ...keys, accessKeyId: 'ALTAKunknown' } }],
  ['RequestExpired', 'an old signature', { timestamp: '2026-04-17T07:00:00Z' }],
  ['RequestExpired', 'one from the future', { timestamp: '2026-04-17T08:10:00Z' }],
  ['RequestExpired', 'a date that is none', { timestamp: '2026-13-45T08:10:00Z' }],
  ['InvalidHTTPAuthHeader', 'another scheme', { edit: () => 'Bearer bce-v3/ALTAK-x/y' }],
  ['InvalidHTTPAuthHeader', 'half a signature', { edit: (text) => text.slice(0, -20) }],
  ['SignatureEmpty', 'an empty one', { edit: () => '' }],
])('refuses with %s: %s', async (code, _what, options) => {
  const { status, body, headers } = await send(options)
  expect(body).toMatchObject({ code, requestId: expect.any(String) })
  expect(status).toBeGreaterThanOrEqual(400)
  expect(headers.get('x-bce-error-code')).toBe(code)
})

it('says as the platform does that there is no signature', async () => {
  const response = await fetch(mock.url + path, { method: 'POST', body: '{}' })
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({
    code: 'SignatureEmpty',
    message: 'Signature is invalid: Signature is empty.',
  })
})

it('accepts a Host signed without its port, as Go and Java sign it, and says so', async () => {
  const { status, headers } = await send({ signedHost: '127.0.0.1' })
  expect(status).toBe(200)
  expect(headers.get('x-mock-hint')).toContain('Go and Java')
  expect(mock.requests.at(-1)).toMatchObject({ done: true, hint: expect.stringContaining('port') })
})

it('says for an unknown key what IAM says', async () => {
  const { headers } = await send({ key: { ...keys, accessKeyId: 'ALTAKunknown' } })
  expect(headers.get('x-bce-error-message')).toBe('NotFound, cause: Could not find credential.')
})

it('lets a key do what its policies allow', async () => {
  await mock.close()
  const reader = { accessKeyId: 'reader', secretAccessKey: 'secretofthereader', policies: ['QianfanReadAccessPolicy'] }
  const nobody = { accessKeyId: 'nobody', secretAccessKey: 'secretofnobody', policies: [] }
  await start({ credentials: keys, keys: [reader, nobody] })
  const as = (credentials: typeof keys) =>
    createQianfan({ baseUrl: mock.url, credentials, retry: false, now: () => time }).finetuning.task
  const task = { taskId: 'task-5kjifvzerc5n' }
  await as(reader).describe(task)
  await expect(as(reader).stop(task)).rejects.toMatchObject({ code: 'AccessDenied', status: 403, outcome: 'refused' })
  expect(mock.requests.at(-1)!.hint).toContain('QianfanModelTuningFullControlAccessPolicy')
  await expect(as(nobody).describe(task)).rejects.toMatchObject({ code: 'AccessDenied' })
  await as(keys).stop(task)
})

it('wants the token of temporary keys, signed, until they end', async () => {
  await mock.close()
  let now = time
  await start({ now: () => now })
  const client = (credentials: typeof keys & { sessionToken?: string }) =>
    createQianfan({ baseUrl: mock.url, credentials, retry: false, now: () => now })
  const { expiration: _, ...temporary } = await client(keys).iam.sessionToken.create({ durationSeconds: 3600 })
  await client(temporary).finetuning.job.list()
  const { sessionToken, ...bare } = temporary
  await expect(client(bare).finetuning.job.list()).rejects.toMatchObject({ code: 'SignatureDoesNotMatch' })
  expect(mock.requests.at(-1)!.hint).toContain('session token')
  await expect(client({ ...bare, sessionToken: `${sessionToken}x` }).finetuning.job.list()).rejects.toMatchObject({
    code: 'SignatureDoesNotMatch',
  })
  const unsigned = await send({ key: bare, headers: { 'x-bce-security-token': sessionToken } })
  expect(unsigned.headers.get('x-mock-signature-stage')).toBe('token')
  now += 3_601_000
  await expect(client(temporary).finetuning.job.list()).rejects.toMatchObject({ code: 'InvalidAccessKeyId' })
})

it('gives temporary keys no more than the keys had that asked for them', async () => {
  await mock.close()
  const reader = { accessKeyId: 'reader', secretAccessKey: 'secretofthereader', policies: ['QianfanReadAccessPolicy'] }
  await start({ keys: [reader] })
  const client = (credentials: typeof keys) =>
    createQianfan({ baseUrl: mock.url, credentials, retry: false, now: () => time })
  const temporary = await client(reader).iam.sessionToken.create({})
  await client(temporary).finetuning.job.list()
  await expect(client(temporary).finetuning.task.stop({ taskId: 'task-5kjifvzerc5n' })).rejects.toMatchObject({
    code: 'AccessDenied',
  })
})

it('shows no secret: not in requests, hints or answers', async () => {
  await send()
  await send({ key: { ...keys, secretAccessKey: 'another' } })
  const shown = JSON.stringify(mock.requests)
  expect(shown).not.toContain(keys.secretAccessKey)
  expect(shown).not.toMatch(/[0-9a-f]{64}/)
  expect(shown).toContain('bce-auth-v1/ALTAKexampleaccesskeyid0/2026-04-17T08:00:00Z/1800/host/***')
})
