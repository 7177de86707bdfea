import { readFileSync } from 'node:fs'
import process from 'node:process'
import tls from 'node:tls'
import type { Dispatcher } from 'undici'
import { InputError } from '../errors.ts'
import { refuseRedirect } from '../refuseRedirect.ts'
import type { Transport } from '../transport.ts'

/** Options of `undiciTransport`. */
export interface UndiciTransportOptions {
  /** The proxy to use; `false` for none. By default what `HTTPS_PROXY` and `HTTP_PROXY` name, in either case. */
  proxy?: string | false
  /** Hosts to reach directly, as in `NO_PROXY`, which is the default. */
  noProxy?: string
  /** Certificates (PEM) to trust beside those that Node and `NODE_EXTRA_CA_CERTS` trust. */
  ca?: string | readonly string[]
  /** Most connections to one host; unlimited by default. */
  connections?: number
}

interface Loaded {
  request: typeof import('undici').request
  dispatcher: Dispatcher
}

/**
 * A transport over `undici.request`: several times the calls per second of `fetch`, proxies, and certificates of your own.
 * The retries, time-outs and errors are those of the client, whatever the transport.
 * Needs the package `undici` (`npm install undici`).
 *
 * @param options - `proxy`, `noProxy`, `ca`, `connections`
 * @returns the `transport` option of `createClient`
 * @throws {InputError} `InvalidOption` for a proxy that is no URL, and from the first call `UndiciMissing`
 * @see https://undici.nodejs.org
 * @example
 * ```ts
 * import { createQianfan } from '@qianfan-console/core'
 * import { nodeCredentials, undiciTransport } from '@qianfan-console/core/node'
 *
 * const qianfan = createQianfan({ credentials: nodeCredentials(), transport: undiciTransport({ ca: companyCertificate }) })
 * ```
 */
export function undiciTransport(options: UndiciTransportOptions = {}): Transport {
  if (options.proxy && !/^https?:$/.test(URL.parse(options.proxy)?.protocol ?? ''))
    throw new InputError('InvalidOption', 'The option proxy must be a URL such as http://proxy.example:3128.')
  let loading: Promise<Loaded> | undefined
  return async ({ method, url, headers, body, signal }) => {
    loading ??= load(options)
    const { request, dispatcher } = await loading.catch((error) => {
      loading = undefined
      throw error
    })
    const payload = body instanceof FormData ? await encodeForm(body) : { body, headers: {} }
    const answer = await request(url, {
      dispatcher,
      method: method as Dispatcher.HttpMethod,
      headers: { ...headers, ...payload.headers },
      body: payload.body ?? null,
      signal,
    })
    try {
      refuseRedirect({ status: answer.statusCode })
    } catch (error) {
      await answer.body.dump()
      throw error
    }
    return { status: answer.statusCode, headers: headersFrom(answer.headers), text: await answer.body.text() }
  }
}

/** undici knows a form only as its own class, which is not the one of the platform. */
async function encodeForm(form: FormData): Promise<{ body: Uint8Array; headers: Record<string, string> }> {
  const encoded = new Response(form)
  return {
    body: new Uint8Array(await encoded.arrayBuffer()),
    headers: { 'content-type': encoded.headers.get('content-type')! },
  }
}

async function load({ proxy, noProxy, ca, connections }: UndiciTransportOptions): Promise<Loaded> {
  let undici: typeof import('undici')
  try {
    undici = await import('undici')
  } catch {
    throw new InputError('UndiciMissing', 'undiciTransport needs the package undici. Run: npm install undici')
  }
  const trusted = ca === undefined ? {} : { ca: [...standardCertificates(), ...[ca].flat()] }
  const common = {
    connect: trusted,
    // The client bounds every attempt; HTTP/2 can resend by itself what a server turned away.
    headersTimeout: 0,
    bodyTimeout: 0,
    allowH2: false,
    ...(connections !== undefined && { connections }),
  }
  const dispatcher =
    proxy === false
      ? new undici.Agent(common)
      : new undici.EnvHttpProxyAgent({
          ...common,
          requestTls: trusted,
          proxyTls: trusted,
          ...(proxy !== undefined && { httpProxy: proxy, httpsProxy: proxy }),
          ...(noProxy !== undefined && { noProxy }),
        })
  return { request: undici.request, dispatcher }
}

/** What Node trusts without an option; naming certificates replaces its list, so the list is put beside them. */
function standardCertificates(): readonly string[] {
  if (tls.getCACertificates) return tls.getCACertificates('default')
  const extra = process.env.NODE_EXTRA_CA_CERTS
  return extra ? [...tls.rootCertificates, readFileSync(extra, 'utf8')] : tls.rootCertificates
}

function headersFrom(fields: Record<string, string | string[] | undefined>): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(fields))
    for (const each of Array.isArray(value) ? value : [value]) if (each !== undefined) headers.append(name, each)
  return headers
}
