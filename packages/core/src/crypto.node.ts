import { createHmac } from 'node:crypto'
import { webHmac } from './crypto.web.ts'
import type { Hmac } from './hmac.ts'

const nodeHmac: Hmac = (key, data) => createHmac('sha256', key).update(data).digest('hex')

/** The HMAC of this platform, and each by its name. */
export const hmacs: Record<'default' | 'node' | 'web', Hmac | undefined> = {
  default: nodeHmac,
  node: nodeHmac,
  web: webHmac,
}
