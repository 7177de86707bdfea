import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InputError } from '../src/errors/errors.ts'
import { canonicalRequest } from '../src/signing/canonicalRequest.ts'
import { sign } from '../src/signing/sign.ts'
import { uriEncode } from '../src/util/uriEncode.ts'

/** bce-auth-v1 once more, byte by byte and from the documentation alone, to compare with. */
const plain = new Set(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~'].map((character) => character.charCodeAt(0)),
)
const encode = (text: string, keepSlash = false) =>
  [...Buffer.from(text, 'utf8')]
    .map((byte) =>
      plain.has(byte) || (keepSlash && byte === 0x2f)
        ? String.fromCharCode(byte)
        : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('')
const byBytes = (one: string, other: string) => Buffer.compare(Buffer.from(one), Buffer.from(other))

interface Parts {
  method: string
  path: string
  query: [name: string, value: string | null][]
  headers: [name: string, value: string][]
}

function reference(
  { method, path, query, headers }: Parts,
  keys: { accessKeyId: string; secretAccessKey: string },
  time: string,
  seconds: number,
) {
  const lines = headers
    .filter(([, value]) => value.trim() !== '')
    .map(([name, value]) => ({
      name: name.toLowerCase(),
      line: `${encode(name.toLowerCase())}:${encode(value.trim())}`,
    }))
  const canonical = [
    method.toUpperCase(),
    encode(path, true),
    query
      .filter(([name]) => name.toLowerCase() !== 'authorization')
      .map(([name, value]) => `${encode(name)}=${encode(value ?? '')}`)
      .sort(byBytes)
      .join('&'),
    lines
      .map(({ line }) => line)
      .sort(byBytes)
      .join('\n'),
  ].join('\n')
  const prefix = `bce-auth-v1/${keys.accessKeyId}/${time}/${seconds}`
  const signingKey = createHmac('sha256', keys.secretAccessKey).update(prefix).digest('hex')
  const signature = createHmac('sha256', signingKey).update(canonical).digest('hex')
  const signed = lines
    .map(({ name }) => name)
    .sort(byBytes)
    .join(';')
  return { canonicalRequest: canonical, signingKey, authorization: `${prefix}/${signed}/${signature}` }
}

const text = fc.string({ unit: 'grapheme', maxLength: 12 })
const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,15}$/)
const parts: fc.Arbitrary<Parts> = fc.record({
  method: fc.constantFrom('GET', 'post', 'Put', 'DELETE'),
  path: fc
    .array(text, { maxLength: 4 })
    .map((segments) => `/${segments.map((segment) => segment.replaceAll('/', '')).join('/')}`),
  query: fc.array(
    fc.tuple(
      fc.oneof(
        text.filter((key) => key !== ''),
        fc.constantFrom('Action', 'authorization', 'Authorization'),
      ),
      fc.option(text),
    ),
    { maxLength: 5 },
  ),
  headers: fc
    .uniqueArray(
      fc.tuple(fc.oneof(name, fc.constantFrom('x-bce-date', 'Content-Type')), fc.string({ maxLength: 20 })),
      {
        selector: ([key]) => key.toLowerCase(),
        maxLength: 5,
      },
    )
    .filter((headers) => headers.every(([key]) => key.toLowerCase() !== 'host')),
})

describe('canonicalisation against a second implementation', () => {
  it.each(['node', 'web'] as const)('agrees on any request, with %s', async (crypto) => {
    await fc.assert(
      fc.asyncProperty(
        parts,
        fc.stringMatching(/^[\x21-\x2e\x30-\x7e]{1,40}$/),
        fc.integer({ min: 1, max: 180_000 }),
        async (request, secretAccessKey, expiresInSeconds) => {
          const keys = { accessKeyId: 'ALTAKexampleaccesskeyid0', secretAccessKey }
          const query = request.query
            .map(([key, value]) => encodeURIComponent(key) + (value === null ? '' : `=${encodeURIComponent(value)}`))
            .join('&')
          const url = `https://qianfan.baidubce.com${request.path.split('/').map(encodeURIComponent).join('/')}${query && `?${query}`}`
          const timestamp = '2026-04-17T08:00:00Z'
          const headers: [string, string][] = [...request.headers, ['host', 'qianfan.baidubce.com']]
          const signature = await sign({ method: request.method, url, headers: Object.fromEntries(headers) }, keys, {
            timestamp,
            expiresInSeconds,
            crypto,
          })
          expect(signature).toEqual(reference({ ...request, headers }, keys, timestamp, expiresInSeconds))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('encodes any text as bytes', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (value) => uriEncode(value) === encode(value)))
  })
})

describe('sign refuses', () => {
  const keys = { accessKeyId: 'a', secretAccessKey: 's' }
  it.each([
    ['a URL that is not absolute', { url: '/v2/finetuning' }, {}],
    ['a URL with half a character', { url: 'https://q.example/\ud800' }, {}],
    ['a time in another form', {}, { timestamp: '2026-04-17 08:00:00' }],
    ['a date that is none', {}, { timestamp: new Date('never') }],
    ['no time of validity', {}, { expiresInSeconds: 0 }],
    ['a part of a second', {}, { expiresInSeconds: 1.5 }],
  ])('%s', async (_, request, options) => {
    await expect(sign({ method: 'POST', url: 'https://q.example/', ...request }, keys, options)).rejects.toBeInstanceOf(
      InputError,
    )
  })
})

it('keeps the headers of the request before for nothing but equal ones', () => {
  const url = 'https://a.example/v2/x?Action=A'
  const headers: Record<string, string> = { 'x-bce-date': '2026-04-17T08:00:00Z', 'x-bce-security-token': 't1' }
  const text = (of: Record<string, string>, at = url) => {
    const made = canonicalRequest({ method: 'POST', url: at, headers: of })
    return `${made.signedHeaders}\n${made.text.split('\n').slice(3).join('\n')}`
  }
  const date = 'x-bce-date:2026-04-17T08%3A00%3A00Z'
  const first = `host;x-bce-date;x-bce-security-token\nhost:a.example\n${date}\nx-bce-security-token:t1`
  expect(text(headers)).toBe(first)
  expect(text({ ...headers })).toBe(first)
  headers['x-bce-security-token'] = 't2'
  expect(text(headers)).toBe(first.replace('t1', 't2'))
  expect(text(headers, url.replace('a.', 'b.'))).toBe(first.replace('t1', 't2').replace('a.ex', 'b.ex'))
  delete headers['x-bce-security-token']
  expect(text(headers)).toBe(`host;x-bce-date\nhost:a.example\n${date}`)
  expect(text({ 'x-bce-data': '2026-04-17T08:00:00Z' })).toBe(
    `host;x-bce-data\nhost:a.example\n${date.replace('date', 'data')}`,
  )
  expect(text({}, 'http://a.example:443')).toBe('host\nhost:a.example%3A443')
  expect(text({}, 'https://a.example:443')).toBe('host\nhost:a.example')
})
