import { environment } from '#environment'
import { refuseRedirect } from './refuseRedirect.ts'
import type { Transport } from './transport.ts'

/** Options of `fetchTransport`. */
export interface FetchTransportOptions {
  /** The `fetch` to use; the platform's own by default. */
  fetch?: typeof globalThis.fetch | undefined
  /** More options of `fetch`, such as `{ credentials: 'include' }`. */
  fetchOptions?: Omit<RequestInit, 'body' | 'headers' | 'method' | 'redirect' | 'signal'> | undefined
}

/**
 * The usual transport: `fetch`, which every platform has. It follows no redirect and repeats nothing.
 *
 * @param options - `fetch`, `fetchOptions`
 * @returns the `transport` option of `createClient`
 * @example
 * ```ts
 * const client = createClient({ transport: fetchTransport({ fetchOptions: { keepalive: true } }) })
 * ```
 */
export function fetchTransport({ fetch, fetchOptions }: FetchTransportOptions = {}): Transport {
  return async ({ method, url, headers, body, signal, sensitive }) => {
    // Called as a plain function: `fetch` must not be a method of anything.
    const send = fetch ?? globalThis.fetch
    const response = await send(url, {
      ...fetchOptions,
      method,
      headers,
      body: body ?? null,
      signal,
      redirect: 'manual',
      ...(sensitive && environment.freshConnection()),
    })
    refuseRedirect(response)
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
}
