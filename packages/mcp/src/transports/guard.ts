import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** Who may come in. */
export interface GuardOptions {
  token?: string | undefined
  /** Names by which the server may be called; any where there are none, which a token makes safe. */
  hosts: ReadonlySet<string> | undefined
  /** Origins of pages that may call, beside those of this machine. */
  origins: readonly string[]
}

/** Why a request is turned away. */
export interface Refusal {
  status: number
  code: string
  message: string
}

/** Names of this machine. */
export const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/** The name in a Host header or an origin, without its port. */
function nameIn(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname : undefined
}

/**
 * Turns away who may not come in. A page of another site reaches a server of this machine by a name that leads here (DNS
 * rebinding): its Host and its Origin tell.
 */
export function refusalOf({ headers }: IncomingMessage, { token, hosts, origins }: GuardOptions): Refusal | undefined {
  const host = nameIn(`http://${headers.host ?? ''}`)
  if (host === undefined || (hosts && !hosts.has(host)))
    return { status: 403, code: 'HostRefused', message: 'This name is not one of the server; see --allowed-host.' }
  const { origin } = headers
  if (origin !== undefined && !origins.includes(origin) && !loopback.has(nameIn(origin) ?? ''))
    return { status: 403, code: 'OriginRefused', message: 'Pages of this origin may not call; see --origin.' }
  if (token !== undefined && !isSame(headers.authorization ?? '', `Bearer ${token}`))
    return { status: 401, code: 'TokenRefused', message: 'Send the token of this server: Authorization: Bearer ...' }
  return undefined
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other))
