import type { KyInstance, Options } from 'ky'
import { environment } from '#environment'
import { kyInit } from './kyInit.ts'
import { refuseRedirect } from './refuseRedirect.ts'
import type { Transport } from './transport.ts'

/**
 * A transport over ky, for what a project keeps in a ky instance of its own: hooks, tracing, headers, a `fetch`.
 * Whatever the instance says of repeats, time-outs, address (`prefix`, `baseUrl`), query (`searchParams`) and body (`json`)
 * is reset, and so are its `init` hooks: those are the client's, and above signing.
 *
 * @param instance - ky, or what `ky.create` or `ky.extend` made; core itself does not load ky
 * @returns the `transport` option of `createClient`
 * @see https://github.com/sindresorhus/ky
 * @example
 * ```ts
 * import { createClient } from '@qianfan-console/core'
 * import { kyTransport } from '@qianfan-console/core/ky'
 * import ky from 'ky'
 *
 * const traced = ky.extend({ hooks: { beforeRequest: [({ request }) => console.log(request.method, request.url)] } })
 * const client = createClient({ transport: kyTransport(traced) })
 * ```
 */
export function kyTransport(instance: KyInstance): Transport {
  return async (request) => {
    try {
      const response = await instance(request.url, {
        ...((await kyInit(request)) as unknown as Options),
        ...(request.sensitive && environment.freshConnection()),
      })
      refuseRedirect(response)
      return { status: response.status, headers: response.headers, text: await response.text() }
    } catch (error) {
      // ky puts the request, and with it the signature, beside what fetch threw; only the plain failure may be seen.
      const { name, cause } = error as Error
      throw name === 'NetworkError' && cause ? cause : error
    }
  }
}
