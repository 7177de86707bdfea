import { redirectCode } from '../errors/evidence.ts'

const redirects = new Set([301, 302, 303, 307, 308])

/**
 * Throws when an answer leads elsewhere: followed, a signed POST would go to another host, or become a GET.
 * Transports ask for `redirect: 'manual'` and call this, since Cloudflare's workers do not take `redirect: 'error'`.
 *
 * @param answer - status, and `type` where `fetch` gave it; a browser says `opaqueredirect` and no status
 * @throws {TypeError} with `code: 'ERR_REDIRECT'` when it is a redirect
 */
export function refuseRedirect({ status, type }: { status: number; type?: string }): void {
  if (type !== 'opaqueredirect' && !redirects.has(status)) return
  throw Object.assign(new TypeError(`unexpected redirect (HTTP ${status})`), { code: redirectCode })
}
