import { toHex } from '../util/toHex.ts'
import type { Hmac } from './hmac.ts'

/** Made at each use: jsdom has none, and must be able to load this. */
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
const algorithm = { name: 'HMAC', hash: 'SHA-256' }

/** HMAC-SHA256 by WebCrypto. */
export const webHmac: Hmac<CryptoKey> = {
  prepare: (text) => crypto.subtle.importKey('raw', bytesOf(text), algorithm, false, ['sign']),
  compute: (key, data) => crypto.subtle.sign('HMAC', key, bytesOf(data)).then((mac) => toHex(new Uint8Array(mac))),
}

/** The HMAC of this platform, and each by its name; Node's is not here, nor is its name in a page's bundle. */
export const hmacs: { default: Hmac<any>; node?: Hmac<any>; web: Hmac<any> } = { default: webHmac, web: webHmac }
