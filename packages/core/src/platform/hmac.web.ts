import type { Hmac } from './hmac.ts'

const encoder = new TextEncoder()
const algorithm = { name: 'HMAC', hash: 'SHA-256' }
const hexBytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

function toHex(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer)
  let hex = ''
  for (let index = 0; index < bytes.length; index++) hex += hexBytes[bytes[index]!]
  return hex
}

/** HMAC-SHA256 by WebCrypto. */
export const webHmac: Hmac<CryptoKey> = {
  prepare: (text) => crypto.subtle.importKey('raw', encoder.encode(text), algorithm, false, ['sign']),
  compute: (key, data) => crypto.subtle.sign('HMAC', key, encoder.encode(data)).then(toHex),
}

/** The HMAC of this platform, and each by its name; Node's is not here, nor is its name in a page's bundle. */
export const hmacs: { default: Hmac<any>; node?: Hmac<any>; web: Hmac<any> } = { default: webHmac, web: webHmac }
