import type { BosOptions } from '@qianfan-console/core/bos'
import type { Dispatcher } from 'undici'

/** Longest time of one attempt, in ms: a part of a large file on a slow line takes its time. */
const timeout = 300_000

/**
 * How the storage, and what lies beside it, is reached through the proxy that the environment names; undefined where it names
 * none. A proxy that cannot be used is refused here, before anything is begun.
 *
 * @param url - of the storage
 */
export async function storageKy(url: string, environment: NodeJS.ProcessEnv): Promise<BosOptions['ky']> {
  if (!namesProxy(environment)) return undefined
  await fetchThrough(url, environment)
  const { default: ky } = await import('ky')
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    // An address each: NO_PROXY may name one of them.
    return ((await fetchThrough(request.url, environment)) ?? globalThis.fetch)(request)
  }
  return ky.create({ timeout, retry: { limit: 3, jitter: true }, fetch })
}

const proxyVariables = ['https_proxy', 'http_proxy', 'all_proxy']

const namesProxy = (environment: NodeJS.ProcessEnv): boolean =>
  proxyVariables.some((name) => environment[name] || environment[name.toUpperCase()])

/** Connections are kept, one proxy each. */
const agents = new Map<string, Dispatcher>()

/** A `fetch` through the proxy for a URL; undefined where the way is straight. A proxy that cannot be used is refused. */
export async function fetchThrough(
  url: string,
  environment: NodeJS.ProcessEnv,
): Promise<typeof globalThis.fetch | undefined> {
  if (!namesProxy(environment) || !URL.canParse(url)) return undefined
  const { proxyFor } = await import('@qianfan-console/core/node')
  const proxy = proxyFor(url, environment)
  if (!proxy) return undefined
  const undici = await import('undici')
  const { href } = proxy.url
  const dispatcher = agents.get(href) ?? new undici.ProxyAgent(href)
  agents.set(href, dispatcher)
  return async (input, init) => {
    // A request of the runtime is not one of this copy of undici.
    const request = new Request(input, init)
    const body = request.body ? new Uint8Array(await request.arrayBuffer()) : null
    const { method, headers, signal } = request
    const answer = await undici.fetch(request.url, {
      method,
      headers: [...headers],
      body,
      signal,
      dispatcher,
      redirect: 'manual',
    })
    return answer as unknown as Response
  }
}
