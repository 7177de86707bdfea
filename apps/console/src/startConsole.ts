import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { createGateway } from '@qianfan-console/gateway'
import { toNodeHandler } from '@qianfan-console/gateway/node'
import { answerRequest } from './answerRequest.ts'
import { openBrowser } from './openBrowser.ts'
import type { ConsoleOptions } from './options.ts'
import { reads, writes } from './pageActions.ts'
import { readPage } from './pageFiles.ts'
import { createSession } from './session.ts'

/** A console that is served. */
export interface Console {
  /** The address to open, such as `http://127.0.0.1:4030/?token=...`. It works once; the browser keeps a cookie. */
  readonly url: string
  /** Where the page stands: scheme, host and port. */
  readonly origin: string
  /** Dotted names of the actions that the page may call. */
  readonly allowed: readonly string[]
  /** An address that lets one more browser in. */
  invite(): string
  /** Stops serving; open connections are closed. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/** Where a gateway is mounted, seen from the page. */
const mount = '/api/qianfan'

/**
 * Serves the console page on loopback, with a gateway behind it that signs: the page holds no key.
 *
 * @param options - keys and address as in `createGateway`; `write` lets the page change things; `port` 0 to 65535
 * @returns the console: `url` to open, `close` to end it
 * @throws {RangeError} where the port cannot be one; what `listen` fails with where it is in use
 * @throws {CredentialsError} when a key is missing of a pair
 * @see https://cloud.baidu.com/doc/qianfan-api
 * @example
 * ```ts
 * await using console = await startConsole({ write: true })
 * process.stdout.write(`${console.url}\n`)
 * ```
 */
export async function startConsole(options: ConsoleOptions = {}): Promise<Console> {
  const { write = false, permits = () => true, port: wanted = 0, open = false, ...upstream } = options
  const files = readPage(fileURLToPath(new URL('page', import.meta.url)))
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000 })
  const port = await listen(server, wanted)
  const origin = `http://127.0.0.1:${port}`
  const session = createSession(port)
  const allow = [...reads, ...(write ? writes : [])].filter(permits)
  try {
    const gateway = createGateway({
      ...upstream,
      allow,
      origins: [origin],
      basePath: mount,
      authorize: (request) => session.isHeldBy(request.headers.get('cookie')),
      // One person, one session.
      scope: () => 'console',
    })
    const place = { host: `127.0.0.1:${port}`, origin, mount, files, session, handle: toNodeHandler(gateway) }
    const facts = { allowed: gateway.allowed, platform: upstream.baseUrl ?? null }
    server.on('request', (request, response) => void answerRequest({ ...place, facts }, request, response))
  } catch (error) {
    server.close()
    throw error
  }
  const invite = () => `${origin}/?token=${session.invite()}`
  const url = invite()
  if (open) openBrowser(url)
  const close = () => end(server)
  return { url, origin, allowed: allow, invite, close, [Symbol.asyncDispose]: close }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

const end = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
