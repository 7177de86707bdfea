import ky from 'ky'
import { environment } from '#environment'
import { refuseRedirect } from './refuseRedirect.ts'
import type { Transport } from './transport.ts'

type Fetch = typeof globalThis.fetch

/** The usual transport: ky over `fetch`, with everything that repeats or follows switched off. */
export function kyTransport(fetch?: Fetch): Transport {
  return async ({ method, url, headers, body, signal, sensitive }) => {
    // ky wraps what fetch throws together with the request and its headers; only the plain failure may be seen.
    let failure: unknown
    const plain: Fetch = async (input, init) => {
      try {
        return await (fetch ?? globalThis.fetch)(input, init)
      } catch (error) {
        failure = error
        throw error
      }
    }
    try {
      const response = await ky(url, {
        method,
        headers,
        ...(body !== undefined && { body }),
        signal,
        retry: 0,
        timeout: false,
        redirect: 'manual',
        throwHttpErrors: false,
        fetch: plain,
        ...(sensitive && environment.freshConnection()),
      })
      refuseRedirect(response)
      return { status: response.status, headers: response.headers, text: await response.text() }
    } catch (error) {
      throw failure ?? error
    }
  }
}
