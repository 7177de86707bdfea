import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { actionIndex, actionNamed } from '../../table/actionTable.ts'
import type { ManifestAction } from '../../table/manifest.ts'

/** A request that is not sent on. */
export interface Refusal {
  status: number
  code: string
  message: string
}

/** What a request asks for. */
export interface Target {
  action: ManifestAction
  query: URLSearchParams
}

/** Who may call what: the token, and the names of the actions. */
export interface Grant {
  token: string
  allowed: ReadonlySet<string>
}

const refusal = (status: number, code: string, message: string): Refusal => ({ status, code, message })

/** Finds the action that a request is for, or why it gets none. The body is not read for that. */
export function targetOf({ method = '', url: given = '/', headers }: IncomingMessage, grant: Grant): Target | Refusal {
  const url = new URL(given, 'http://127.0.0.1')
  const bearer = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1]
  const inPath = /^\/([\w-]+)(\/v\d\/.*)$/.exec(url.pathname)
  const path = inPath ? inPath[2]! : url.pathname
  if (!isToken(bearer, grant.token) && !isToken(inPath?.[1], grant.token))
    return refusal(401, 'ProxyUnauthorized', 'The token of the proxy is missing or wrong.')
  // A page in a browser has an origin; no page is meant to call through here, whoever gave it the token.
  if (headers.origin !== undefined || !/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? ''))
    return refusal(403, 'ProxyNotForPages', 'The proxy does not answer to web pages.')
  const action = findByWire(method, path, url.searchParams.get('Action'))
  if (!action) return refusal(404, 'ProxyUnknownAction', `There is no action at ${method} ${path}${url.search}.`)
  if (grant.allowed.has(action.name)) return { action, query: url.searchParams }
  const way = `Start the proxy with --allow ${action.name}.`
  return refusal(403, 'ProxyNotAllowed', `${action.name} is not allowed. ${way}`)
}

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Compares without telling by its time how much of a guess was right. */
const isToken = (given: string | undefined, token: string): boolean =>
  given !== undefined && timingSafeEqual(digest(given), digest(token))

function findByWire(method: string, path: string, name: string | null): ManifestAction | undefined {
  const found = Object.entries(actionIndex().actions).find(
    ([, { action, route }]) =>
      (route === path && (name === null ? action === undefined : action === name)) ||
      (name === null && action !== undefined && path === `${route}/${action}`),
  )
  const action = found && actionNamed(found[0])
  return action?.method === method ? action : undefined
}
