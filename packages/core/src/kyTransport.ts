import type { KyInstance } from 'ky'
import { environment } from '#environment'
import { refuseRedirect } from './refuseRedirect.ts'
import type { Transport } from './transport.ts'

/**
 * A transport over ky, for what a project keeps in a ky instance of its own: hooks, tracing, a `fetch`.
 * Whatever the instance says of repeats and time-outs is switched off: those are the client's, and above signing.
 *
 * @param instance - from `ky.create` or `ky.extend`; ky itself by default
 * @returns the `transport` option of `createClient`
 * @see https://github.com/sindresorhus/ky
 * @example
 * ```ts
 * import ky from 'ky'
 *
 * const traced = ky.extend({ hooks: { beforeRequest: [({ request }) => console.log(request.method, request.url)] } })
 * const client = createClient({ transport: kyTransport(traced) })
 * ```
 */
export function kyTransport(instance?: KyInstance): Transport {
  return async ({ method, url, headers, body, signal, sensitive }) => {
    // Loaded when it is used: the usual transport does without.
    const ky = await import('ky')
    try {
      const response = await (instance ?? ky.default)(url, {
        method,
        headers,
        ...(body !== undefined && { body }),
        signal,
        retry: 0,
        timeout: false,
        redirect: 'manual',
        throwHttpErrors: false,
        ...(sensitive && environment.freshConnection()),
      })
      refuseRedirect(response)
      return { status: response.status, headers: response.headers, text: await response.text() }
    } catch (error) {
      // ky puts the request, and with it the signature, beside what fetch threw; only the plain failure may be seen.
      throw ky.isNetworkError(error) ? error.cause : error
    }
  }
}
