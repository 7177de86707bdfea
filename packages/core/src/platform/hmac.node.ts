import { createHmac } from 'node:crypto'
import type { Hmac } from './hmac.ts'
import { webHmac } from './hmac.web.ts'

const nodeHmac: Hmac<string> = {
  prepare: (text) => text,
  compute: (key, data) => createHmac('sha256', key).update(data).digest('hex'),
}

/** The HMAC of this platform, and each by its name. */
export const hmacs: Record<'default' | 'node' | 'web', Hmac<any> | undefined> = {
  default: nodeHmac,
  node: nodeHmac,
  web: webHmac,
}
