import {
  type ActionDefinition,
  type Client,
  type ClientOptions,
  CredentialsError,
  fetchTransport,
  InputError,
  makeClient,
  QianfanError,
} from '@qianfan-console/core'
import { newCallId } from './callId.ts'
import { gatewayUrl } from './gatewayUrl.ts'
import { keysOnDemand } from './keysOnDemand.ts'
import type { BrowserOptions, GivenHeaders, HeadersSource } from './options.ts'
import { temporaryCredentials } from './temporaryCredentials.ts'

/** Names a logical call to the gateway; all its attempts, a browser's own resends included, carry the same. */
const callIdHeader = 'x-qianfan-call-id'

/**
 * Makes the client of a page or a worker, for functions such as `stopFineTuningTask(client, input)`: only the actions
 * that are imported are bundled.
 *
 * @param options - `gateway`, or temporary `credentials`; times in ms as in core
 * @returns the client that every action takes as its first argument
 * @throws {CredentialsError} `NoCredentials` without gateway and credentials, `LongLivedKeys` for keys that do not end
 * @throws {InputError} when both are given, or the gateway is no URL
 * @see https://cloud.baidu.com/doc/qianfan-api
 * @example
 * ```ts
 * const client = createBrowserClient({ gateway: '/api/qianfan' })
 * const { result } = await stopFineTuningTask(client, { taskId: 'task-5kjifvzerc5n' })
 * ```
 */
export function createBrowserClient(options: BrowserOptions): Client {
  const { gateway, credentials, dangerouslyAllowUnprotectedCreates, dangerouslyAllowLongLivedKeys } = options
  if (gateway !== undefined && credentials !== undefined)
    throw new InputError('GatewayAndCredentials', 'Give a gateway or credentials, not both.')
  const transport = fetchTransport(options)
  const { headers: more, ...shared } = options
  if (gateway !== undefined) {
    const { url, sameOrigin, problem } = gatewayUrl(gateway)
    // A page that came by plain http is no safer for refusing its own server.
    const allowInsecureHttp = options.allowInsecureHttp ?? sameOrigin
    // The gateway repeats towards the platform; what it answers is its last word.
    const retry: ClientOptions['retry'] = shared.retry === false ? false : { answers: false, ...shared.retry }
    const client = makeClient({ ...shared, retry, transport, baseUrl: url, allowInsecureHttp })
    return around(client, more, () => {
      // Not at creation: a server that renders the page makes the client too, and does not call.
      if (problem) throw problem
      return { [callIdHeader]: newCallId() }
    })
  }
  if (credentials === undefined)
    throw new CredentialsError(
      'NoCredentials',
      'A page holds no keys. Call through a gateway, { gateway: "/api/qianfan" }; @qianfan-console/gateway makes one.',
    )
  const temporary = temporaryCredentials(credentials, dangerouslyAllowLongLivedKeys)
  const client = makeClient({ ...shared, transport }, keysOnDemand(temporary))
  return around(client, more, ({ billable, name }) => {
    if (!billable || dangerouslyAllowUnprotectedCreates) return {}
    throw new QianfanError(
      'UnprotectedCreate',
      `${name} can cost money, and a browser may send it twice by itself. Call through a gateway; dangerouslyAllowUnprotectedCreates: true accepts the risk.`,
      { action: name },
    )
  })
}

/** A client that checks each logical call, and gives all its attempts the same headers. */
function around(
  client: Client,
  more: HeadersSource | undefined,
  prepare: (definition: ActionDefinition) => Record<string, string>,
): Client {
  return {
    async send(definition, input, options = {}) {
      const headers = merged(prepare(definition), await headersOf(more, definition.name), options.headers)
      return client.send(definition, input, { ...options, headers })
    },
    clock: client.clock,
  }
}

/**
 * Lays headers over one another, whatever form each has; a name is the same in any case. Undefined ones are left out.
 *
 * @throws {InputError} `InvalidHeader` for what is not a header; nothing is sent
 */
function merged(...sources: (GivenHeaders | Record<string, string | undefined> | undefined)[]): Record<string, string> {
  const all = new Headers()
  try {
    for (const source of sources)
      for (const [name, value] of pairsOf(source)) if (value !== undefined && value !== null) all.set(name, value)
  } catch (cause) {
    throw new InputError(
      'InvalidHeader',
      'A header cannot be sent: its name or its value holds a character that no header may hold.',
      { cause },
    )
  }
  return Object.fromEntries(all)
}

function pairsOf(
  source: GivenHeaders | Record<string, string | undefined> | undefined,
): Iterable<readonly [string, string | undefined]> {
  if (source === undefined || source === null) return []
  // Headers of another realm (an iframe, a polyfill) and lists of pairs are iterable; plain objects are not.
  if (Symbol.iterator in source) return source as Iterable<[string, string]>
  return Object.entries(source as Record<string, string | undefined>)
}

async function headersOf(source: HeadersSource | undefined, action: string): Promise<GivenHeaders | undefined> {
  try {
    return typeof source === 'function' ? await source() : source
  } catch (cause) {
    throw new CredentialsError('HeadersFailed', `There are no headers for ${action}; nothing was sent.`, {
      action,
      cause,
    })
  }
}
