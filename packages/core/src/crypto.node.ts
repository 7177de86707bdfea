import { createHmac, createSecretKey, type KeyObject } from 'node:crypto'
import { webHmac } from './crypto.web.ts'
import type { Hmac } from './hmac.ts'

const nodeHmac: Hmac<KeyObject> = {
  prepare: (text) => createSecretKey(text, 'utf8'),
  compute: (key, data) => createHmac('sha256', key).update(data).digest('hex'),
}

/** The HMAC of this platform, and each by its name. */
export const hmacs: Record<'default' | 'node' | 'web', Hmac<any> | undefined> = {
  default: nodeHmac,
  node: nodeHmac,
  web: webHmac,
}
