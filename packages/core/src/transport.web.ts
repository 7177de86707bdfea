import { fetchTransport } from './fetchTransport.ts'

/** In pages and workers: ky with all it does switched off is `fetch`, and half the bundle. */
export const defaultTransport = (fetch?: typeof globalThis.fetch) => fetchTransport({ fetch })
