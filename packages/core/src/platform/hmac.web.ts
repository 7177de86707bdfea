import { toHex } from '../util/toHex.ts'
import type { Hmac } from './hmac.ts'

const encoder = new TextEncoder()
const algorithm = { name: 'HMAC', hash: 'SHA-256' }

/** HMAC-SHA256 by WebCrypto. */
export const webHmac: Hmac<CryptoKey> = {
  prepare: (text) => crypto.subtle.importKey('raw', encoder.encode(text), algorithm, false, ['sign']),
  compute: (key, data) =>
    crypto.subtle.sign('HMAC', key, encoder.encode(data)).then((mac) => toHex(new Uint8Array(mac))),
}

/** The HMAC of this platform, and each by its name; Node's is not here, nor is its name in a page's bundle. */
export const hmacs: { default: Hmac<any>; node?: Hmac<any>; web: Hmac<any> } = { default: webHmac, web: webHmac }
