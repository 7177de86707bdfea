import { InputError } from '@qianfan-console/core'

/** The gateway's whole URL, seen from the page or worker; and whether it stands where the page itself came from. */
export function gatewayUrl(gateway: string | URL): { url: string; sameOrigin: boolean } {
  const page: string | undefined = globalThis.location?.href
  try {
    const url = new URL(gateway, page)
    return { url: url.href, sameOrigin: page !== undefined && url.origin === new URL(page).origin }
  } catch {
    throw new InputError(
      'InvalidGateway',
      `The gateway ${JSON.stringify(String(gateway))} is no URL seen from here${page === undefined ? ': there is no page. Give its whole URL' : ` (${page})`}.`,
    )
  }
}
