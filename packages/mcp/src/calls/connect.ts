// In here is everything that sends.

import {
  type Client,
  type Credentials,
  type CredentialsProvider,
  createClient,
  type SecretKeeper,
  secretKeeper,
  type Transport,
} from '@qianfan-console/core'
import { httpTransport, nodeOptions, proxyFor, undiciTransport } from '@qianfan-console/core/node'
import manifest from '../../package.json' with { type: 'json' }
import { table } from '../table/actionTable.ts'

/** Where calls go, and whose they are. */
export interface Connection {
  client: Client
  baseUrl: string
  /** The access key by its last four letters; `API Key` where an action takes one; `no keys`. */
  account(auth?: 'bearer'): Promise<string>
  secrets: SecretKeeper
}

/** What a connection is made of. */
export interface ConnectOptions {
  credentials?: Credentials | CredentialsProvider | null | undefined
  apiKey?: string | null | undefined
  baseUrl?: string | undefined
  profile?: string | undefined
  timeout?: number | undefined
  maxConcurrency: number
  transport?: Transport | undefined
  variables: NodeJS.ProcessEnv
}

/** Connects with keys from the options, else from where `qfc` has them: environment, `.env`, profile, command. */
export async function connect(options: ConnectOptions): Promise<Connection> {
  const { variables, profile } = options
  const isComplete = options.credentials !== undefined && options.baseUrl !== undefined
  const found = isComplete ? undefined : await nodeOptions({ variables, ...(profile !== undefined && { profile }) })
  const baseUrl = options.baseUrl ?? found?.baseUrl ?? table().server
  const source = options.credentials === undefined ? found!.credentials : options.credentials
  const secrets = secretKeeper(source, () => Promise.reject(new Error('no keys')))
  const apiKey = options.apiKey ?? (options.credentials === undefined ? found?.apiKey : null)
  const client = createClient({
    credentials: secrets.credentials,
    ...(apiKey !== undefined && { apiKey }),
    baseUrl,
    ...(found?.allowInsecureHttp && { allowInsecureHttp: true }),
    ...(options.timeout !== undefined && { timeout: options.timeout }),
    maxConcurrency: options.maxConcurrency,
    userAgent: `qianfan-mcp/${manifest.version}`,
    transport: secrets.watch(options.transport ?? transportFor(baseUrl, variables)),
  })
  // A command may give the keys; it is not run for every look at whose they are.
  let known: Promise<string> | undefined
  const account = async (auth?: 'bearer') => {
    if (auth === 'bearer' && apiKey) return 'API Key'
    known ??= accountOf(source)
    return known.catch((error: unknown) => {
      known = undefined
      throw error
    })
  }
  return { client, baseUrl, secrets, account }
}

/** Straight to the platform, or through the proxy that the environment names for it. */
function transportFor(baseUrl: string, variables: NodeJS.ProcessEnv): Transport {
  const proxy = URL.canParse(baseUrl) ? proxyFor(baseUrl, variables) : undefined
  return proxy ? undiciTransport({ proxy: proxy.url.href, noProxy: '' }) : httpTransport()
}

async function accountOf(source: Credentials | CredentialsProvider | null | undefined): Promise<string> {
  const keys = typeof source === 'function' ? await source() : source
  return keys ? `****${keys.accessKeyId.slice(-4)}` : 'no keys'
}
