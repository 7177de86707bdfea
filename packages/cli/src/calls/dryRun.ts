import type { TransportRequest } from '@qianfan-console/core'
import type { Context } from '../context/context.ts'
import { pathOf } from '../input/buildInput.ts'
import type { ManifestAction } from '../table/manifest.ts'
import { maskSecrets } from '../table/maskSecrets.ts'
import { parseExact, withBigInts } from '../util/exactNumber.ts'
import { shellQuote } from '../util/shellQuote.ts'
import { apiKeyVariable, preview } from './preview.ts'

/** A request as it is shown. */
interface ShownRequest {
  method: string
  url: string
  headers: Record<string, string>
  body: unknown
  curl: string
  signed: boolean
}

/**
 * Prints what would be sent: one request, or the list of them. The requests are made by the client itself, up to the
 * moment they would go out, so that they are the ones that would be sent; the signature in the curl line is real, and is
 * valid for minutes.
 */
export async function dryRun(
  context: Context,
  action: ManifestAction,
  inputs: readonly Record<string, unknown>[],
): Promise<void> {
  const requests: ShownRequest[] = []
  for (const input of inputs) {
    const masked = maskSecrets(action.input, input) as Record<string, unknown>
    if (masked !== input)
      context.note(context.say('Secrets of the input are shown as ***.', '输入中的密钥以 *** 显示。'))
    const { request, signed } = await preview(context, action, masked)
    requests.push({ ...shownRequest(request, masked), signed })
  }
  if (requests.some(({ signed }) => !signed))
    context.note(
      context.paint(
        'yellow',
        context.say('There are no keys here: the request is not signed.', '未找到密钥，以下请求未签名。'),
      ),
    )
  const { output } = context.settings
  if (output === 'table') return context.print(requests.map((request) => textOf(context, request)).join('\n'))
  const { printAnswer } = await import('../output/printAnswer.ts')
  const shown = requests.length === 1 ? requests[0] : requests
  await printAnswer(context, output === 'yaml' ? withBigInts(shown) : shown)
}

function shownRequest(
  { method, url, headers, body }: TransportRequest,
  input: Record<string, unknown>,
): Omit<ShownRequest, 'signed'> {
  const { 'user-agent': _, ...shown } = headers
  const words = Object.entries(shown).flatMap(([name, value]) => ['-H', shellQuote(`${name}: ${value}`)])
  const line = ['curl', '-X', method, shellQuote(url), ...words, ...bodyWords(body, input)].join(' ')
  // A shell fills in the API key.
  const curl = line.replace(`'authorization: Bearer ${apiKeyVariable}'`, `"authorization: Bearer ${apiKeyVariable}"`)
  // The session token is a secret as the secret key is; whoever needs the line has the token.
  const token = headers['x-bce-security-token']
  return {
    method,
    url,
    headers: token ? { ...shown, 'x-bce-security-token': '***' } : shown,
    body: typeof body === 'string' ? parseExact(body) : body === undefined ? undefined : formFields(body, input),
    curl: token
      ? curl
          .replaceAll(token, '$QIANFAN_SESSION_TOKEN')
          .replace(/'(x-bce-security-token: \$QIANFAN_SESSION_TOKEN)'/, '"$1"')
      : curl,
  }
}

function textOf({ paintOutput }: Context, { method, url, headers, body, curl }: ShownRequest): string {
  const lines = [
    `${paintOutput('bold', method)} ${url}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '',
    body === undefined ? '' : JSON.stringify(body, null, 2),
    '',
    curl,
  ]
  return `${lines.join('\n')}\n`
}

/** curl reads `;` and `,` in the name of a file, and `@` and `<` before a text, unless it is told not to. */
function bodyWords(body: TransportRequest['body'], input: Record<string, unknown>): string[] {
  if (body === undefined) return []
  if (typeof body === 'string') return ['--data-raw', shellQuote(body)]
  return [...body.entries()].flatMap(([name, value]) =>
    typeof value === 'string'
      ? ['--form-string', shellQuote(`${name}=${value}`)]
      : ['-F', shellQuote(`${name}=@"${placeOf(value as File, input[name]).replace(/[\\"]/g, '\\$&')}"`)],
  )
}

/** A form holds a copy of a file, which no longer knows where it came from; the field of the input does. */
const placeOf = (file: File, given: unknown): string => (given instanceof File ? pathOf(given) : undefined) ?? file.name

const formFields = (form: FormData, input: Record<string, unknown>) =>
  Object.fromEntries(
    [...form.entries()].map(([name, value]) => [
      name,
      typeof value === 'string' ? value : `(file ${placeOf(value as File, input[name])})`,
    ]),
  )
