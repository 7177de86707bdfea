import { createHash, timingSafeEqual } from 'node:crypto'
import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'
import type { AdminRequest } from './adminRequest.ts'

/** Who may use the endpoints below `/_mock` beside this machine. */
export interface AdminOptions {
  /** Whoever sends it as `Authorization: Bearer <token>` may, from anywhere. */
  token?: string
  /** Addresses that may, as `172.17.0.0/16`, `10.0.0.5` or the name of a host. */
  allow?: readonly string[]
}

/** Decides over a request to the admin endpoints. */
export type AdminAccess = (request: Pick<AdminRequest, 'headers' | 'remoteAddress'>) => boolean

const loopback = /^(127\.|::1$|::ffff:127\.)/
/** A name that no public page has: that of a container or service, or of the machine that runs containers. */
const localName = /^([a-z\d_-]+(\.internal)?|host\.docker\.internal)$/i
const loopbackName = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i

/**
 * Makes the rule. A web page never gets in: not from another origin, and not by a name that was bent to this machine
 * (the name in `Host` has to be loopback, or an address that is in the list).
 *
 * @throws {TypeError} where a token or an entry cannot be one; a host without an address rejects
 */
export async function createAdminAccess({ token, allow = [] }: AdminOptions): Promise<AdminAccess> {
  if (token !== undefined && (typeof token !== 'string' || !/^[\x21-\x7e]{8,}$/.test(token)))
    throw new TypeError('The admin token is at least 8 characters of ASCII, without spaces.')
  const list = new BlockList()
  for (const entry of allow) await addEntry(list, entry)
  const holds = (address: string): boolean => {
    // An IPv4 address in the form of IPv6 is found too.
    const family = isIP(address)
    return family !== 0 && list.check(address, family === 6 ? 'ipv6' : 'ipv4')
  }
  return ({ headers, remoteAddress = '' }) => {
    const { origin, host = '', authorization } = headers
    if (origin !== undefined && !loopbackName.test(origin.replace(/^https?:\/\//, ''))) return false
    if (token !== undefined && equal(authorization ?? '', `Bearer ${token}`)) return true
    if (loopback.test(remoteAddress)) return loopbackName.test(host) || holds(nameOf(host))
    // A browser that runs at an allowed address names the page's host; a client there names this machine's address.
    return holds(remoteAddress) && (isIP(nameOf(host)) !== 0 || localName.test(nameOf(host)))
  }
}

async function addEntry(list: BlockList, entry: string): Promise<void> {
  const [address = '', bits, ...rest] = String(entry).split('/')
  const family = isIP(address)
  const kind = family === 6 ? 'ipv6' : 'ipv4'
  const wrong = new TypeError(
    `${JSON.stringify(entry)} is not an address, a network such as 172.17.0.0/16, or the name of a host.`,
  )
  if (bits !== undefined) {
    const prefix = /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN
    if (family === 0 || rest.length > 0 || !(prefix <= (family === 6 ? 128 : 32))) throw wrong
    list.addSubnet(address, prefix, kind)
    return
  }
  if (family !== 0) {
    list.addAddress(address, kind)
    return
  }
  if (!/^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(address)) throw wrong
  for (const found of await lookup(address, { all: true }))
    list.addAddress(found.address, found.family === 6 ? 'ipv6' : 'ipv4')
}

/** The host of `Host`, without its port and brackets. */
const nameOf = (host: string): string => host.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1')

/** Compares in the same time, whatever differs. */
function equal(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}
