import ky, { isNetworkError } from 'ky'
import { environment } from '#environment'
import { refuseRedirect } from './refuseRedirect.ts'
import type { Transport } from './transport.ts'

type Fetch = typeof globalThis.fetch

/** The usual transport: ky over `fetch`, with everything that repeats or follows switched off. */
export function kyTransport(fetch?: Fetch): Transport {
  return async ({ method, url, headers, body, signal, sensitive }) => {
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
        ...(fetch && { fetch }),
        ...(sensitive && environment.freshConnection()),
      })
      refuseRedirect(response)
      return { status: response.status, headers: response.headers, text: await response.text() }
    } catch (error) {
      // ky puts the request, and with it the signature, beside what fetch threw; only the plain failure may be seen.
      throw isNetworkError(error) ? error.cause : error
    }
  }
}
