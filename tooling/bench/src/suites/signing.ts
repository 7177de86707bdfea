import { createHmac, webcrypto } from 'node:crypto'
import { createRequire } from 'node:module'
import { sign } from '@qianfan-console/core/signing'
import { compare, middle, type Row, ratio } from '../measure.ts'

const keys = { accessKeyId: 'ALTAKexampleaccesskeyid0', secretAccessKey: 'examplesecretaccesskey0000000000' }
const timestamp = '2026-04-17T08:00:00Z'
const host = 'qianfan.baidubce.com'

/** Signing through the public `sign`, on requests that all differ. */
export async function signing(): Promise<Row[]> {
  const { Auth } = createRequire(import.meta.url)('@baiducloud/sdk') as {
    Auth: new (ak: string, sk: string) => { generateAuthorization(...args: unknown[]): string }
  }
  const official = new Auth(keys.accessKeyId, keys.secretAccessKey)
  const time = Date.parse(timestamp) / 1000
  const webKey = await webcrypto.subtle.importKey(
    'raw',
    new TextEncoder().encode('k'.repeat(64)),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  )
  const encoder = new TextEncoder()
  const hmacKey = 'k'.repeat(64)
  let next = 0
  const request = () => ({
    method: 'POST',
    url: `https://${host}/v2/finetuning?Action=StopFineTuningTask${next++}`,
    headers: { host, 'x-bce-date': timestamp },
  })
  const text = () =>
    `POST\n/v2/finetuning\nAction=StopFineTuningTask${next++}\nhost:${host}\nx-bce-date:2026-04-17T08%3A00%3A00Z`

  const node = await compare(
    {
      ours: async (count) => {
        for (let i = 0; i < count; i++) await sign(request(), keys, { timestamp, expiresInSeconds: 300 })
      },
      fresh: async (count) => {
        for (let i = 0; i < count; i++) await sign(request(), { ...keys }, { timestamp, expiresInSeconds: 300 })
      },
      hmac: (count) => {
        for (let i = 0; i < count; i++) createHmac('sha256', hmacKey).update(text()).digest('hex')
      },
      baidu: (count) => {
        for (let i = 0; i < count; i++)
          official.generateAuthorization(
            'POST',
            '/v2/finetuning',
            { Action: `StopFineTuningTask${next++}` },
            { host, 'x-bce-date': timestamp },
            time,
            300,
            ['host', 'x-bce-date'],
          )
      },
    },
    { count: 40_000 },
  )
  const web = await compare(
    {
      ours: async (count) => {
        for (let i = 0; i < count; i++) await sign(request(), keys, { timestamp, expiresInSeconds: 300, crypto: 'web' })
      },
      subtle: async (count) => {
        for (let i = 0; i < count; i++) await webcrypto.subtle.sign('HMAC', webKey, encoder.encode(text()))
      },
    },
    { count: 8_000 },
  )
  const suite = 'signing'
  return [
    {
      suite,
      what: 'sign on Node, against @baiducloud/sdk',
      value: ratio(node.ours, node.baidu, 'rate'),
      unit: 'x',
      aim: { at: 'least', value: 2 },
      moonshot: { at: 'least', value: 3 },
      details: { ours: middle(node.ours, 'rate'), baidu: middle(node.baidu, 'rate') },
    },
    {
      suite,
      what: 'sign on Node, against one bare HMAC',
      value: ratio(node.ours, node.hmac, 'rate'),
      unit: 'x',
      aim: { at: 'least', value: 0.45 },
      moonshot: { at: 'least', value: 0.6 },
      details: { hmac: middle(node.hmac, 'rate') },
    },
    {
      suite,
      what: 'sign on Node with a new key object each call, against one bare HMAC',
      value: ratio(node.fresh, node.hmac, 'rate'),
      unit: 'x',
      aim: { at: 'least', value: 0.6 },
      details: { fresh: middle(node.fresh, 'rate') },
    },
    {
      suite,
      what: 'sign on WebCrypto, against one bare subtle.sign',
      value: ratio(web.ours, web.subtle, 'rate'),
      unit: 'x',
      aim: { at: 'least', value: 0.8 },
      details: { ours: middle(web.ours, 'rate'), subtle: middle(web.subtle, 'rate') },
    },
  ]
}
