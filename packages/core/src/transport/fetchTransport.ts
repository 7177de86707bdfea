import { environment } from '#environment'
import { isKy, kyInit } from './kyInit.ts'
import { refuseRedirect } from './refuseRedirect.ts'
import type { Transport } from './transport.ts'

/** Options of `fetchTransport`. */
export interface FetchTransportOptions {
  /** The `fetch` to use; the platform's own by default. A ky instance fits too, and is used as by `kyTransport`. */
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
  return async (request) => {
    const { method, url, headers, body, signal, sensitive } = request
    // Called as a plain function: `fetch` must not be a method of anything.
    const send = fetch ?? globalThis.fetch
    const response = await send(url, {
      ...fetchOptions,
      // ky fits the type of `fetch`, and would repeat, and throw what `fetch` returns.
      ...(isKy(send)
        ? (kyInit(request) as RequestInit)
        : { method, headers, body: body ?? null, signal, redirect: 'manual' }),
      ...(sensitive && environment.freshConnection()),
    })
    refuseRedirect(response)
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
}
