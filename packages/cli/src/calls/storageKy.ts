import type { BosOptions } from '@qianfan-console/core/bos'

/** Longest time of one attempt, in ms: a part of a large file on a slow line takes its time. */
const timeout = 300_000

/** How the storage is reached through the proxy that the environment names for it; undefined where there is none. */
export async function storageKy(url: string, environment: NodeJS.ProcessEnv): Promise<BosOptions['ky']> {
  const fetch = await fetchThrough(url, environment)
  if (!fetch) return undefined
  const { default: ky } = await import('ky')
  return ky.create({ timeout, retry: { limit: 3, jitter: true }, fetch })
}

const proxyVariables = ['https_proxy', 'http_proxy', 'all_proxy']

/** A `fetch` through the proxy for a URL; undefined where the way is straight. A proxy that cannot be used is refused. */
export async function fetchThrough(
  url: string,
  environment: NodeJS.ProcessEnv,
): Promise<typeof globalThis.fetch | undefined> {
  const isNamed = proxyVariables.some((name) => environment[name] || environment[name.toUpperCase()])
  if (!isNamed || !URL.canParse(url)) return undefined
  const { proxyFor } = await import('@qianfan-console/core/node')
  const proxy = proxyFor(url, environment)
  if (!proxy) return undefined
  const undici = await import('undici')
  const dispatcher = new undici.ProxyAgent(proxy.url.href)
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
