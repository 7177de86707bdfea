import ky from 'ky'
import type { Transport } from '../../src/index.ts'
import { kyTransport } from '../../src/ky.ts'
import { undiciTransport } from '../../src/node.ts'

/** Every transport, for tests that hold for each: the usual one, one over a ky instance that would repeat and time out by itself, undici. */
export const transports: [name: string, options: { transport?: Transport }][] = [
  ['fetch', {}],
  ['ky', { transport: kyTransport(ky.extend({ retry: { limit: 5, methods: ['post'] }, timeout: 1 })) }],
  ['undici', { transport: undiciTransport({ proxy: false }) }],
]
