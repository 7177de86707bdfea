import { existsSync } from 'node:fs'
import { type Client, type ClientOptions, createClient, type Hooks, type Transport } from '@qianfan-console/core'
import { httpTransport } from '@qianfan-console/core/node'
import type { Context, Settings } from '../context/context.ts'
import { version } from '../context/version.ts'
import { actionIndex, findAction } from '../table/actionTable.ts'
import { maskSecrets } from '../table/maskSecrets.ts'
import { safeJson, safeText } from '../terminal/safeText.ts'
import { parseExact } from '../util/exactNumber.ts'

/** The options of the client, from flags, environment, `.env` and profile. */
export async function clientOptions(
  context: Context,
): Promise<ClientOptions & { baseUrl: string; transport: Transport }> {
  const { settings, environment } = context
  const found = await keysAndUrl(context)
  const baseUrl = settings.baseUrl ?? found.baseUrl ?? urlIn(environment) ?? actionIndex().server
  return {
    userAgent: `qfc/${version}`,
    ...found,
    baseUrl,
    ...(settings.timeout !== undefined && {
      timeout: Math.min(60_000, settings.timeout),
      retry: { maxTime: settings.timeout },
    }),
    transport: await transportFor(baseUrl, environment),
  }
}

export const urlIn = (environment: NodeJS.ProcessEnv): string | undefined =>
  environment.QIANFAN_CONSOLE_API_BASE_URL || environment.QIANFAN_CONSOLE_BASE_URL || undefined

/** Files are looked at only for what flags and environment leave open. */
async function keysAndUrl(context: Context): Promise<ClientOptions> {
  const { settings, environment } = context
  const { profile, baseUrl } = settings
  const hasUrl = baseUrl ?? urlIn(environment)
  if (profile === undefined && hasAllKeys(environment) && hasUrl) return {}
  const { nodeOptions } = await import('@qianfan-console/core/node')
  const options = await nodeOptions({ ...(profile !== undefined && { profile }) })
  if (options.baseUrl !== undefined && !hasUrl) {
    const { refuseStrayUrl } = await import('../config/settingsInForce.ts')
    await refuseStrayUrl(context)
  }
  return options
}

/** A key that the environment does not hold may stand in a `.env` file. */
const hasAllKeys = (environment: NodeJS.ProcessEnv): boolean =>
  Boolean(environment.QIANFAN_ACCESS_KEY && environment.QIANFAN_SECRET_KEY) &&
  (Boolean(environment.QIANFAN_API_KEY) || !existsSync(environment.QIANFAN_DOT_ENV_CONFIG_FILE || '.env'))

const proxyVariables = ['https_proxy', 'http_proxy', 'all_proxy']

/** Straight to the platform, or through the proxy that the environment names for it; one that cannot be used sends nothing. */
export async function transportFor(baseUrl: string, environment: NodeJS.ProcessEnv): Promise<Transport> {
  const isNamed = proxyVariables.some((name) => environment[name] || environment[name.toUpperCase()])
  // What is not a URL is told by the client.
  if (!isNamed || !URL.canParse(baseUrl)) return httpTransport()
  const { proxyFor } = await import('@qianfan-console/core/node')
  const proxy = proxyFor(baseUrl, environment)
  return proxy ? (await import('./proxyTransport.ts')).proxyTransport(proxy.url) : httpTransport()
}

/** By the settings, which a command line has once, whatever else is made of its context. */
const clients = new WeakMap<Settings, Promise<Client>>()

/** The client of a command line, made at its first use. */
export function clientOf(context: Context): Promise<Client> {
  const { settings } = context
  const client = clients.get(settings) ?? connect(context)
  clients.set(settings, client)
  return client
}

async function connect(context: Context): Promise<Client> {
  return createClient({
    ...(await clientOptions(context)),
    ...(context.settings.verbose && { hooks: wireLog(context) }),
  })
}

/** The body as it goes out, but for the secrets of the input. */
function maskedBody(action: string, text: string): string {
  const schema = findAction(action)?.input
  const body: unknown = parseExact(text)
  const masked = maskSecrets(schema, body)
  return masked === body ? text : JSON.stringify(masked)
}

/** What goes over the wire, on standard error; keys and signatures are masked before they get here. */
function wireLog({ note, paint }: Context): Hooks {
  const lines = (mark: string, text: string) =>
    text
      .split('\n')
      .map((line) => paint('dim', `${mark} ${safeText(line)}`))
      .join('\n')
  return {
    request: ({ action, method, url, headers, body, attempt }) =>
      note(
        lines(
          '>',
          [
            `${method} ${url}${attempt > 1 ? ` (attempt ${attempt})` : ''}`,
            ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
            ...(body === undefined ? [] : ['', maskedBody(action, body)]),
          ].join('\n'),
        ),
      ),
    response: ({ status, requestId, duration, body }) =>
      note(
        lines(
          '<',
          `HTTP ${status}  ${Math.round(duration)} ms${requestId ? `  ${requestId}` : ''}\n${typeof body === 'string' ? body : safeJson(body, 2)}`,
        ),
      ),
    retry: ({ error, delay }) => note(paint('yellow', `* ${safeText(error.code)}: again in ${Math.round(delay)} ms`)),
  }
}
