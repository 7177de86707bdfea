import { InputError } from '@qianfan-console/core'

/** Where a gateway stands. */
export interface GatewayUrl {
  /** Its whole URL. */
  url: string
  /** Whether it stands where the page itself came from. */
  sameOrigin: boolean
  /** Why it cannot be called from here: a path is seen from a page, and on a server that renders one there is none. */
  problem?: InputError
}

/** The origin that the browser gives the page or worker; the address of a srcdoc page has none. */
const ownOrigin = (): string | undefined => {
  const { origin, location } = globalThis
  return origin !== undefined && origin !== 'null' ? origin : location?.origin
}

/** Finds the gateway, seen from the page or worker. */
export function gatewayUrl(gateway: string | URL): GatewayUrl {
  // As `fetch` sees it: `<base href>` counts, and a page made of srcdoc has the address of the page around it.
  const page: string | undefined = globalThis.document?.baseURI ?? globalThis.location?.href
  try {
    const url = new URL(gateway, page)
    return { url: url.href, sameOrigin: page !== undefined && url.origin === ownOrigin() }
  } catch {
    const what = `The gateway ${JSON.stringify(String(gateway))}`
    if (page !== undefined) throw new InputError('InvalidGateway', `${what} is no URL seen from ${page}.`)
    const problem = new InputError('InvalidGateway', `${what} is no URL where there is no page. Give its whole URL.`)
    return { url: 'https://gateway.invalid', sameOrigin: false, problem }
  }
}
