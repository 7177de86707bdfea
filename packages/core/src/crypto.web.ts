import type { Hmac } from './hmac.ts'

const encoder = new TextEncoder()
const algorithm = { name: 'HMAC', hash: 'SHA-256' }

/** The last key, imported: a client signs many requests with one signing key within a second. */
let imported: { text: string; key: Promise<CryptoKey> } | undefined

/** HMAC-SHA256 by WebCrypto. */
export const webHmac: Hmac = async (text, data) => {
  if (imported?.text !== text)
    imported = { text, key: crypto.subtle.importKey('raw', encoder.encode(text), algorithm, false, ['sign']) }
  const bytes = new Uint8Array(await crypto.subtle.sign(algorithm, await imported.key, encoder.encode(data)))
  let hex = ''
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0')
  return hex
}

/** The HMAC of this platform, and each by its name. */
export const hmacs: Record<'default' | 'node' | 'web', Hmac | undefined> = {
  default: webHmac,
  node: undefined,
  web: webHmac,
}
