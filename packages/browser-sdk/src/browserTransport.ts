import { refuseRedirect, type Transport } from '@qianfan-console/core'
import type { BrowserOptions } from './options.ts'

/** Carries attempts by `fetch` alone, with the page's own options. */
export function browserTransport({ fetch, fetchOptions }: BrowserOptions): Transport {
  return async ({ method, url, headers, body, signal }) => {
    // Called as a plain function: `fetch` must not be a method of anything.
    const send = fetch ?? globalThis.fetch
    const response = await send(url, {
      ...fetchOptions,
      method,
      headers,
      body: body ?? null,
      signal,
      redirect: 'manual',
    })
    refuseRedirect(response)
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
}
