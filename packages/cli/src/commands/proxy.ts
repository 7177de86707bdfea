import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { decodeText, matchesAction, type QianfanError, type ServiceError } from '@qianfan-console/core'
import { send } from '../calls/send.ts'
import type { Context } from '../context/context.ts'
import { exitCodes, Failure } from '../context/failure.ts'
import { proxyHelp } from '../help/pages/proxy.ts'
import { checkSendable } from '../input/checkSendable.ts'
import { type CommandLine, defineCommand } from '../input/defineCommand.ts'
import { checkObject } from '../input/readInput.ts'
import { requireConsent } from '../policy/consent.ts'
import { verdictOf } from '../policy/policy.ts'
import { actionIndex, actionNamed } from '../table/actionTable.ts'
import type { IndexedAction, ManifestAction } from '../table/manifest.ts'
import { parseExact } from '../util/exactNumber.ts'

/** Largest body taken, in bytes. */
const bodyLimit = 1 << 20

/** `qfc proxy`: signs for programs that cannot. */
export const command = defineCommand({
  name: 'proxy',
  help: proxyHelp,
  flags: [
    { name: 'port', isSwitch: false },
    { name: 'allow', isSwitch: false, repeatable: true },
  ],
  positionals: [],
  run,
})

async function run(context: Context, line: CommandLine): Promise<number> {
  const { say, note, paint, signal } = context
  const allowed = await allowedActions(context, line.flags.get('allow') ?? ['read'])
  const token = randomBytes(24).toString('base64url')
  const server = createServer(
    (request, response) => void answer(context, request, response, { token, allowed }).catch(() => response.destroy()),
  )
  const port = await listen(context, server, line.one('port'))
  const url = `http://127.0.0.1:${port}`
  await context.print(
    `${context.settings.output === 'table' ? `${url}/${token}` : JSON.stringify({ url, token, baseUrl: `${url}/${token}`, allowed: [...allowed] })}\n`,
  )
  note(
    paint(
      'dim',
      say(
        `${allowed.size} actions are allowed. Ctrl-C ends the proxy.`,
        `已放行 ${allowed.size} 个接口，按 Ctrl-C 停止代理。`,
      ),
    ),
  )
  note(paint('dim', `curl -X POST '${url}/${token}/v2/finetuning?Action=DescribeFineTuningJobs' -d '{}'`))
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true })
    process.once('SIGTERM', () => resolve())
  })
  server.closeAllConnections()
  server.close()
  return exitCodes.done
}

/** A write that can be made again, and costs nothing. */
const isHarmless = (name: string, { effect, billable }: IndexedAction): boolean =>
  effect === 'write' && !billable && actionNamed(name).idempotent === true

/** The actions that rules name. A wildcard takes reads and harmless writes only; the rest has to be named in full. */
async function allowedActions(context: Context, rules: readonly string[]): Promise<Set<string>> {
  const { say } = context
  const allowed = new Set<string>()
  for (const rule of rules) {
    const found = Object.entries(actionIndex().actions).filter(([name, action]) => {
      if (!matchesAction(rule, { name, ...action, billable: action.billable === true })) return false
      const isNamed = rule === name || rule === action.operationId
      return isNamed || action.effect === 'read' || isHarmless(name, action)
    })
    if (found.length === 0)
      throw new Failure('UnknownAction', say(`--allow ${rule} allows nothing.`, `--allow ${rule} 未匹配任何接口。`), {
        hint: say('qfc actions lists the names.', '运行 qfc actions 查看所有接口名。'),
      })
    for (const [name] of found) allowed.add(name)
  }
  const policies = await context.policies()
  for (const name of allowed) {
    const action = actionNamed(name)
    if (verdictOf(policies, action).verdict === 'deny') allowed.delete(name)
    else if (action.effect !== 'read')
      await requireConsent(context, action, () => [
        ['proxy', say('as often as it is asked to', '经代理放行后可被多次调用')],
      ])
  }
  return allowed
}

async function listen(
  { say }: Context,
  server: ReturnType<typeof createServer>,
  port: string | undefined,
): Promise<number> {
  if (port !== undefined && !(/^\d+$/.test(port) && Number(port) <= 65_535))
    throw new Failure(
      'InvalidFlag',
      say(
        `--port takes a number from 0 to 65535, not ${JSON.stringify(port)}.`,
        `--port 的值无效：${JSON.stringify(port)}。应为 0~65535 的整数。`,
      ),
    )
  return new Promise((resolve, reject) => {
    server.once('error', ({ code, message }: NodeJS.ErrnoException) =>
      reject(
        new Failure(
          'PortNotUsable',
          code === 'EADDRINUSE' ? say(`Port ${port} is in use.`, `端口 ${port} 已被占用。`) : message,
          {
            hint: say(
              'Choose another with --port, or leave it out.',
              '请用 --port 指定其他端口；不指定则自动选择空闲端口。',
            ),
          },
        ),
      ),
    )
    server.listen(Number(port ?? 0), '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Compares without telling by its time how much of a guess was right. */
const isToken = (given: string | undefined, token: string): boolean =>
  given !== undefined && timingSafeEqual(digest(given), digest(token))

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify({ code, message }))
}

async function answer(
  context: Context,
  request: IncomingMessage,
  response: ServerResponse,
  { token, allowed }: { token: string; allowed: ReadonlySet<string> },
): Promise<void> {
  const { note, paint } = context
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
  const inPath = /^\/([\w-]+)(\/v\d\/.*)$/.exec(url.pathname)
  const path = inPath ? inPath[2]! : url.pathname
  if (!isToken(bearer, token) && !isToken(inPath?.[1], token))
    return refuse(response, 401, 'ProxyUnauthorized', 'The token of the proxy is missing or wrong.')
  // A page in a browser has an origin; no page is meant to call through here, whoever gave it the token.
  if (request.headers.origin !== undefined || !/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? ''))
    return refuse(response, 403, 'ProxyNotForPages', 'The proxy does not answer to web pages.')
  const action = findByWire(request.method ?? '', path, url.searchParams.get('Action'))
  if (!action)
    return refuse(response, 404, 'ProxyUnknownAction', `There is no action at ${request.method} ${path}${url.search}.`)
  if (!allowed.has(action.name))
    return refuse(
      response,
      403,
      'ProxyNotAllowed',
      `${action.name} is not allowed. Start the proxy with --allow ${action.name}.`,
    )
  const input = await readJson(request, context)
  if (input === undefined)
    return refuse(
      response,
      400,
      'ProxyMalformedBody',
      `The body must be a JSON object of at most ${bodyLimit} bytes, of numbers that JSON has.`,
    )
  const query = Object.fromEntries([...url.searchParams].filter(([name]) => action.query?.includes(name)))
  note(paint('dim', `${action.name} ...`))
  try {
    // What was sent on is not broken off with the proxy.
    const { body, response: head } = await send(context, action, { ...query, ...input }, { signal: undefined })
    response.writeHead(head.status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
    note(paint('dim', `${action.name} ${head.status}`))
  } catch (error) {
    const { code, message, requestId, outcome } = error as QianfanError
    const { status = 502, body } = error as Partial<ServiceError>
    // The platform's own answer goes back as it came.
    response
      .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
      .end(
        typeof body === 'object' && body !== null
          ? JSON.stringify(body)
          : JSON.stringify({ code, message, requestId, outcome }),
      )
    note(paint('yellow', `${action.name} ${code}${outcome === 'unknown' ? ' (unknown whether it happened)' : ''}`))
  }
}

function findByWire(method: string, path: string, name: string | null): ManifestAction | undefined {
  const found = Object.entries(actionIndex().actions).find(
    ([, { action, route }]) =>
      (route === path && (name === null ? action === undefined : action === name)) ||
      (name === null && action !== undefined && path === `${route}/${action}`),
  )
  const action = found && actionNamed(found[0])
  return action?.method === method ? action : undefined
}

/** The body, with its numbers as they were written; undefined for what cannot be sent on as it is meant. */
async function readJson(request: IncomingMessage, { say }: Context): Promise<Record<string, unknown> | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += (chunk as Buffer).length
    if (size > bodyLimit) return undefined
    chunks.push(chunk as Buffer)
  }
  try {
    const text = decodeText(Buffer.concat(chunks), 'The body')
    if (text.trim() === '') return {}
    const value = parseExact(text)
    const input = checkObject(value, 'The body', say)
    checkSendable(input, say)
    return input
  } catch {
    return undefined
  }
}
