import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import tls from 'node:tls'
import type { Dispatcher } from 'undici'
import { InputError } from '../errors/errors.ts'
import { loadPackage } from '../transport/loadPackage.ts'
import { refuseRedirect } from '../transport/refuseRedirect.ts'
import type { Transport } from '../transport/transport.ts'
import { checkNumber } from '../util/checkNumber.ts'
import { decodeBody } from './decodeBody.ts'
import { formPayload } from './formPayload.ts'
import type { Variables } from './paths.ts'
import { checkProxy, proxyFor } from './proxyFor.ts'

/** Options of `undiciTransport`. */
export interface UndiciTransportOptions {
  /** The proxy to use, as a URL or `host:port`; `false` for none. By default what `proxyFor` finds in the environment. */
  proxy?: string | false | undefined
  /** Hosts to reach directly, as in `NO_PROXY`, which is the default. */
  noProxy?: string | undefined
  /** Certificates (PEM) to trust beside those that Node and `NODE_EXTRA_CA_CERTS` trust. */
  ca?: string | readonly string[] | undefined
  /** Most connections to one host; unlimited by default. */
  connections?: number | undefined
}

/** undici, and how an address is reached; both for as long as the transport lives. */
interface Loaded {
  request: typeof import('undici').request
  dispatcherFor(url: string): Dispatcher
}

/**
 * A transport over `undici.request`: several times the calls per second of `fetch`, proxies, and certificates of your own.
 * The retries, time-outs and errors are those of the client, whatever the transport.
 * Needs the package `undici` (`npm install undici`).
 *
 * @param options - `proxy`, `noProxy`, `ca`, `connections`
 * @returns the `transport` option of `createClient`
 * @throws {InputError} `InvalidProxy`, `InvalidOption`; from a call `InvalidProxy` for a variable, `UndiciMissing`, `UndiciUnusable`
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
  checkOptions(options)
  let loading: Promise<Loaded> | undefined
  return async ({ method, url, headers, body, signal, onUploadProgress }) => {
    loading ??= load(options)
    const { request, dispatcherFor } = await loading.catch((error) => {
      loading = undefined
      throw error
    })
    const dispatcher = dispatcherFor(url)
    const form = body instanceof FormData ? formPayload(body, onUploadProgress) : undefined
    const answer = await request(url, {
      dispatcher,
      method: method as Dispatcher.HttpMethod,
      headers: { ...headers, ...form?.headers },
      // undici would read a Blob into memory first.
      body: form?.content ?? (body as string | undefined) ?? null,
      signal,
    })
    try {
      refuseRedirect({ status: answer.statusCode })
    } catch (error) {
      await answer.body.dump()
      throw error
    }
    const received = headersFrom(answer.headers)
    const encoding = received.get('content-encoding')
    const text = encoding === null ? await answer.body.text() : await decodeBody(await answer.body.bytes(), encoding)
    return { status: answer.statusCode, headers: received, text }
  }
}

/** What can be refused before anything is sent is refused here: inside a call it would look like a lost connection. */
function checkOptions({ proxy, ca, connections }: UndiciTransportOptions): void {
  if (proxy) checkProxy(proxy, 'The option proxy')
  checkNumber('connections', connections, { least: 1, integer: true, infinite: true })
  if (ca === undefined) return
  try {
    for (const certificate of [ca].flat()) new X509Certificate(certificate)
  } catch (cause) {
    throw new InputError('InvalidOption', 'The option ca must hold certificates in PEM form.', { cause })
  }
}

async function load({ proxy, noProxy, ca, connections }: UndiciTransportOptions): Promise<Loaded> {
  const { request, Agent, ProxyAgent } = await loadPackage('undici', 'undiciTransport', () => import('undici'))
  const trusted = ca === undefined ? {} : { ca: [...standardCertificates(), ...[ca].flat()] }
  const common = {
    connect: trusted,
    // The client bounds every attempt; HTTP/2 can resend by itself what a server turned away.
    headersTimeout: 0,
    bodyTimeout: 0,
    allowH2: false,
    ...(Number.isFinite(connections) && { connections: connections! }),
  }
  const variables: Variables = {
    ...process.env,
    ...(proxy && { https_proxy: proxy, http_proxy: proxy }),
    ...(noProxy !== undefined && { no_proxy: noProxy, NO_PROXY: noProxy }),
  }
  const known = new Map<string, Dispatcher>()
  return {
    request,
    dispatcherFor(url) {
      const origin = url.slice(0, url.indexOf('/', 8))
      let dispatcher = known.get(origin)
      if (!dispatcher) {
        const found = proxy === false ? undefined : proxyFor(url, variables)
        dispatcher = found
          ? new ProxyAgent({ ...common, uri: found.url.href, requestTls: trusted, proxyTls: trusted })
          : new Agent(common)
        known.set(origin, dispatcher)
      }
      return dispatcher
    },
  }
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
