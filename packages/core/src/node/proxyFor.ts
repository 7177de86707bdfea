import { BlockList, isIP } from 'node:net'
import process from 'node:process'
import { InputError } from '../errors/errors.ts'
import type { Variables } from './paths.ts'

/** A proxy, and the variable that names it. */
export interface Proxy {
  /** Its address; `http:` or `https:`. */
  url: URL
  /** Such as `HTTPS_PROXY`. */
  variable: string
}

/**
 * The proxy to reach an address by: `HTTPS_PROXY` or `HTTP_PROXY` by its scheme, else `ALL_PROXY`, unless `NO_PROXY` names
 * its host. Lower case comes first, an empty variable counts as not set, and `host:port` means `http://host:port`, all as
 * curl has it.
 *
 * @param target - absolute URL of the request
 * @param variables - the environment, `process.env` by default
 * @returns the proxy, or undefined for a direct connection
 * @throws {InputError} `InvalidProxy` when the variable cannot be used; nothing is sent, and no password is shown
 * @example
 * ```ts
 * proxyFor('https://qianfan.baidubce.com/', { HTTPS_PROXY: 'proxy.example:3128' })?.url.href // 'http://proxy.example:3128/'
 * ```
 */
export function proxyFor(target: string | URL, variables: Variables = process.env): Proxy | undefined {
  const { protocol, hostname, port } = new URL(target)
  const found =
    setting(variables, protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY') ?? setting(variables, 'ALL_PROXY')
  if (!found || isExcluded(bare(hostname), port || standardPorts[protocol]!, setting(variables, 'NO_PROXY')?.value))
    return undefined
  return { url: checkProxy(found.value, `The variable ${found.variable}`), variable: found.variable }
}

const standardPorts: Record<string, string> = { 'http:': '80', 'https:': '443' }

/** `[::1]` without its brackets. */
const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, '').toLowerCase()

function setting(variables: Variables, name: string): { variable: string; value: string } | undefined {
  for (const variable of [name.toLowerCase(), name]) {
    // In a CGI program the header `Proxy` of a request arrives as HTTP_PROXY.
    if (variable === 'HTTP_PROXY' && variables.REQUEST_METHOD) continue
    const value = variables[variable]?.trim()
    if (value) return { variable, value }
  }
  return undefined
}

/**
 * Reads the address of a proxy.
 *
 * @param value - a URL with `http:` or `https:`, or `host:port`
 * @param what - what holds it, as the beginning of the message
 * @returns the address
 * @throws {InputError} `InvalidProxy`; no password is shown
 */
export function checkProxy(value: string, what: string): URL {
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`
  const url = URL.canParse(address) ? new URL(address) : undefined
  const scheme = /^([a-z\d+.-]*):\/\//i.exec(address)?.[1]?.toLowerCase()
  // A password with `/` or `@` in it would make its rest the path or the host.
  const plain = url?.hostname && url.pathname === '/' && !url.search && !url.hash && !/\s/.test(address)
  if (plain && (scheme === 'http' || scheme === 'https')) return url
  const why =
    scheme === 'http' || scheme === 'https'
      ? 'it is not a URL; a user name or password must be percent-encoded'
      : `${scheme}:// is not supported`
  throw new InputError(
    'InvalidProxy',
    `${what} names a proxy that cannot be used: ${why}. Write http://proxy.example:3128, or unset it. Nothing was sent.`,
  )
}

/** Whether `NO_PROXY` names a host: `*`, a name with all below it, `name:port`, an address, or a range such as `10.0.0.0/8`. */
function isExcluded(host: string, port: string, list = ''): boolean {
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .some((entry) => {
      if (entry === '*') return true
      const [, name = entry, only] = /^(\[[^\]]+\]|[^:]+):(\d+)$/.exec(entry) ?? []
      if (only !== undefined && only !== port) return false
      const suffix = bare(name).replace(/^\*?\./, '')
      return host === suffix || (!isIP(host) && host.endsWith(`.${suffix}`)) || isInRange(host, bare(name))
    })
}

function isInRange(host: string, range: string): boolean {
  const [network = '', bits] = range.split('/')
  const family = isIP(network)
  if (bits === undefined || family === 0 || isIP(host) !== family) return false
  const type = family === 6 ? 'ipv6' : 'ipv4'
  if (!/^\d+$/.test(bits) || Number(bits) > (family === 6 ? 128 : 32)) return false
  const block = new BlockList()
  block.addSubnet(network, Number(bits), type)
  return block.check(host, type)
}
