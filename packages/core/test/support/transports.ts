import type { Transport } from '../../src/index.ts'
import { undiciTransport } from '../../src/node.ts'

/** Both transports, for tests that hold for either. */
export const transports: [name: string, options: { transport?: Transport }][] = [
  ['ky', {}],
  ['undici', { transport: undiciTransport({ proxy: false }) }],
]
