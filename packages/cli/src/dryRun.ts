import { type Client, createClient, type TransportRequest } from '@qianfan-console/core'
import type { Context } from './context.ts'
import { definitionOf } from './definition.ts'
import type { ManifestAction } from './manifest.ts'
import { shellQuote } from './shellQuote.ts'

/** Ends a call where it would leave the machine. */
class Caught extends Error {}

/**
 * Prints what would be sent. The request is made by the client itself, up to the moment it would go out, so that it is
 * the one that would be sent; the signature in the curl line is real, and is valid for minutes.
 */
export async function dryRun(context: Context, action: ManifestAction, input: Record<string, unknown>): Promise<void> {
  const { clientOptions } = await import('./connect.ts')
  const options = await clientOptions(context)
  let caught: TransportRequest | undefined
  const transport = async (request: TransportRequest) => {
    caught = request
    throw new Caught()
  }
  const clientWith = (credentials: null | undefined): Client =>
    createClient({
      ...options,
      transport,
      retry: false,
      hooks: {},
      logger: {},
      ...(credentials === null && { credentials }),
    })
  const attempt = async (client: Client) => {
    try {
      await client.send(definitionOf(action), input)
    } catch (error) {
      if (!caught) throw error
    }
  }
  let signed = true
  try {
    await attempt(clientWith(undefined))
  } catch (error) {
    if ((error as Error).name !== 'CredentialsError') throw error
    signed = false
    context.note(
      context.paint(
        'yellow',
        context.say('There are no keys here: the request is not signed.', '没有可用的密钥，请求未签名。'),
      ),
    )
    await attempt(clientWith(null))
  }
  const { method, url, headers, body } = caught!
  const { 'user-agent': _, ...shown } = headers
  const curl = [
    'curl',
    '-X',
    method,
    shellQuote(url),
    ...Object.entries(shown).flatMap(([name, value]) => ['-H', shellQuote(`${name}: ${value}`)]),
    ...bodyWords(body),
  ].join(' ')
  // The session token is a secret as the secret key is; whoever needs the line has the token.
  const safe = (value: Record<string, string>) =>
    value['x-bce-security-token'] ? { ...value, 'x-bce-security-token': '***' } : value
  const token = headers['x-bce-security-token']
  const request = {
    method,
    url,
    headers: safe(shown),
    body: typeof body === 'string' ? JSON.parse(body) : body === undefined ? undefined : formFields(body),
    curl: token
      ? curl
          .replaceAll(token, '$QIANFAN_SESSION_TOKEN')
          .replace(/'(x-bce-security-token: \$QIANFAN_SESSION_TOKEN)'/, '"$1"')
      : curl,
  }
  if (context.settings.output === 'table') {
    const lines = [
      `${context.paintOutput('bold', method)} ${url}`,
      ...Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`),
      '',
      body === undefined ? '' : JSON.stringify(request.body, null, 2),
      '',
      request.curl,
    ]
    return context.print(`${lines.join('\n')}\n`)
  }
  const { printAnswer } = await import('./output/printAnswer.ts')
  await printAnswer(context, { ...request, signed })
}

function bodyWords(body: TransportRequest['body']): string[] {
  if (body === undefined) return []
  if (typeof body === 'string') return ['--data', shellQuote(body)]
  return [...body.entries()].flatMap(([name, value]) => [
    '-F',
    shellQuote(`${name}=${typeof value === 'string' ? value : `@${(value as File).name}`}`),
  ])
}

const formFields = (form: FormData) =>
  Object.fromEntries(
    [...form.entries()].map(([name, value]) => [
      name,
      typeof value === 'string' ? value : `(file ${(value as File).name})`,
    ]),
  )
