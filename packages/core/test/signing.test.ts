import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { InputError } from '../src/errors/errors.ts'
import { sign } from '../src/signing/sign.ts'

interface Vector {
  name: string
  credentials: { accessKeyId: string; secretAccessKey: string }
  timestamp: string
  expiresInSeconds: number
  method: string
  url: string
  headers: Record<string, string>
  canonicalRequest: string
  signingKey: string
  authorization: string
}

const { cases: vectors }: { cases: Vector[] } = JSON.parse(
  readFileSync(new URL('../../../spec/conformance/signing.json', import.meta.url), 'utf8'),
)

describe('bce-auth-v1 vectors', () => {
  it('are all there', () => expect(vectors).toHaveLength(80))

  describe.each(['node', 'web'] as const)('on %s', (crypto) => {
    it.each(vectors)(
      '$name',
      async ({ credentials, timestamp, expiresInSeconds, method, url, headers, ...expected }) => {
        const signature = await sign({ method, url, headers }, credentials, { timestamp, expiresInSeconds, crypto })
        expect(signature).toEqual({
          canonicalRequest: expected.canonicalRequest,
          signingKey: expected.signingKey,
          authorization: expected.authorization,
        })
      },
    )
  })
})

describe('sign', () => {
  const keys = { accessKeyId: 'ALTAKexampleaccesskeyid0', secretAccessKey: 'examplesecretaccesskey0000000000' }
  const url = 'https://qianfan.baidubce.com/v2/finetuning?Action=StopFineTuningTask'

  it('takes the host from the URL, without a standard port', async () => {
    const options = { timestamp: '2026-04-17T08:00:00Z' }
    const plain = await sign({ method: 'POST', url, headers: {} }, keys, options)
    const withPort = await sign({ method: 'POST', url: url.replace('.com', '.com:443') }, keys, options)
    expect(plain.canonicalRequest).toContain('\nhost:qianfan.baidubce.com')
    expect(withPort.authorization).toBe(plain.authorization)
  })

  it('gives the published signature of a call', async () => {
    const date = '2026-04-17T08:00:00Z'
    const { authorization } = await sign({ method: 'post', url, headers: { 'X-Bce-Date': date } }, keys, {
      timestamp: new Date(date),
    })
    expect(authorization).toBe(
      `bce-auth-v1/ALTAKexampleaccesskeyid0/${date}/1800/host;x-bce-date/3d022b4cd7b8a4c3825d319dd0a2ebd93768d281ece2853288be6937a808b429`,
    )
  })

  it('refuses half a pair without naming the other half', async () => {
    const failure = await sign({ method: 'POST', url }, { ...keys, accessKeyId: '' }).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(InputError)
    expect(String(failure)).not.toContain(keys.secretAccessKey)
  })
})

it('remembers a derived key by all of its values, however many accounts sign', async () => {
  const request = { method: 'GET', url: 'https://q.example/' }
  const by = async (secretAccessKey: string, timestamp: string, expiresInSeconds = 300) =>
    (await sign(request, { accessKeyId: 'a', secretAccessKey }, { timestamp, expiresInSeconds })).authorization
  const [one, two] = ['2026-04-17T08:00:00Z', '2026-04-17T08:00:01Z'] as const
  const first = await by('s1', one)
  for (let account = 0; account < 40; account++) await by(`other${account}`, one)
  expect(await by('s1', one)).toBe(first)
  expect(new Set([first, await by('s2', one), await by('s1', two), await by('s1', one, 301)]).size).toBe(4)
})
