import { type Client, type ClientOptions, createClient, type Hooks, type Transport } from '@qianfan-console/core'
import type { Context } from './context.ts'
import { httpTransport } from './httpTransport.ts'
import { version } from './version.ts'

/** The options of the client, from flags, environment, `.env` and profile. */
export async function clientOptions({
  settings,
  environment,
}: Context): Promise<ClientOptions & { transport: Transport }> {
  return {
    userAgent: `qfc/${version}`,
    ...(await keysAndUrl(settings, environment)),
    ...(settings.baseUrl !== undefined && { baseUrl: settings.baseUrl }),
    ...(settings.timeout !== undefined && {
      timeout: Math.min(60_000, settings.timeout),
      retry: { maxTime: settings.timeout },
    }),
    transport: hasProxy(environment) ? (await import('./proxyTransport.ts')).proxyTransport() : httpTransport(),
  }
}

/** Files are looked at only for what flags and environment leave open. */
async function keysAndUrl(
  { profile, baseUrl }: Context['settings'],
  environment: NodeJS.ProcessEnv,
): Promise<ClientOptions> {
  const hasUrl =
    baseUrl !== undefined || environment.QIANFAN_CONSOLE_API_BASE_URL || environment.QIANFAN_CONSOLE_BASE_URL
  if (profile === undefined && environment.QIANFAN_ACCESS_KEY && environment.QIANFAN_SECRET_KEY && hasUrl) return {}
  const { nodeOptions } = await import('@qianfan-console/core/node')
  return nodeOptions({ ...(profile !== undefined && { profile }) })
}

const hasProxy = (environment: NodeJS.ProcessEnv): boolean =>
  ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'].some((name) => environment[name])

/** Makes the client of a command. */
export async function connect(context: Context): Promise<Client> {
  return createClient({
    ...(await clientOptions(context)),
    ...(context.settings.verbose && { hooks: wireLog(context) }),
  })
}

/** What goes over the wire, on standard error; keys and signatures are masked before they get here. */
function wireLog({ note, paint }: Context): Hooks {
  const lines = (mark: string, text: string) =>
    text
      .split('\n')
      .map((line) => paint('dim', `${mark} ${line}`))
      .join('\n')
  return {
    request: ({ method, url, headers, body, attempt }) =>
      note(
        lines(
          '>',
          [
            `${method} ${url}${attempt > 1 ? ` (attempt ${attempt})` : ''}`,
            ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
            ...(body === undefined ? [] : ['', body]),
          ].join('\n'),
        ),
      ),
    response: ({ status, requestId, duration, body }) =>
      note(
        lines(
          '<',
          `HTTP ${status}  ${Math.round(duration)} ms${requestId ? `  ${requestId}` : ''}\n${typeof body === 'string' ? body : JSON.stringify(body, null, 2)}`,
        ),
      ),
    retry: ({ error, delay }) => note(paint('yellow', `* ${error.code}: again in ${Math.round(delay)} ms`)),
  }
}
