// In here is the command qianfan-mcp: its options, what it prints, its exit codes.

import { parseArgs } from 'node:util'
import manifest from '../../package.json' with { type: 'json' }
import { readCap } from '../permission/caps.ts'
import type { McpServer, McpServerOptions } from '../session/options.ts'
import { type HttpOptions, serveHttp } from '../transports/serveHttp.ts'
import { serveStdio } from '../transports/serveStdio.ts'
import { help } from './help.ts'

/** Where the command writes and what it reads. */
export interface CommandIo {
  stdout: (text: string) => void
  stderr: (text: string) => void
  env: NodeJS.ProcessEnv
  /** Resolves when the server shall end. */
  ended: Promise<void>
  createServer: (options: McpServerOptions) => McpServer
}

/** Wrong options: the message is all there is to say. */
class UsageError extends Error {}

const several = { type: 'string', multiple: true } as const
const one = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const flags = {
  allow: several,
  deny: several,
  policy: one,
  tools: several,
  'max-calls': one,
  'max-paid-calls': one,
  'max-tokens': one,
  text: one,
  profile: one,
  lang: one,
  poll: one,
  http: flag,
  port: one,
  host: one,
  'allowed-host': several,
  origin: several,
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

/** Runs the command line; returns its exit code. */
export async function runCommand(args: readonly string[], io: CommandIo): Promise<number> {
  try {
    const values = readArgs(args)
    if (values.help || values.version) {
      io.stdout(values.help ? help : `${manifest.version}\n`)
      return 0
    }
    const http = values.http ? httpOptions(values, io) : undefined
    const server = io.createServer(serverOptions(values, io))
    if (!http) {
      await Promise.race([serveStdio(server), io.ended])
      await server.close()
      return 0
    }
    const { url, close } = await serveHttp(server, http)
    // The address is for who starts it; over stdio nothing but messages may go to standard output.
    io.stdout(`${url}\n`)
    io.stderr(`qianfan-mcp ${manifest.version} listens on ${url}; Ctrl+C ends it.\n`)
    await io.ended
    await close()
    return 0
  } catch (error) {
    io.stderr(`qianfan-mcp: ${startupMessage(error as NodeJS.ErrnoException)}\n`)
    return 2
  }
}

function startupMessage({ code, message }: NodeJS.ErrnoException): string {
  return code === 'EADDRINUSE' ? 'The port is in use; choose another by --port, or 0 for a free one.' : message
}

function readArgs(args: readonly string[]) {
  try {
    const { values } = parseArgs({ args: [...args], strict: true, allowPositionals: false, options: flags })
    for (const [name, value] of Object.entries(values))
      if ([value].flat().some((text) => typeof text === 'string' && text.trim() === ''))
        throw new UsageError(`--${name} takes a value; it is empty.`)
    return values
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${(error as Error).message.split('. ')[0]}. See qianfan-mcp --help.`)
  }
}

type Values = ReturnType<typeof readArgs>

/** Lists may be written with commas too, as `--tools finetuning,model` is. */
const listOf = (values: readonly string[] | undefined): string[] =>
  (values ?? []).flatMap((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  )

function serverOptions(values: Values, { env }: CommandIo): McpServerOptions {
  const { policy, profile, text, lang } = values
  return {
    variables: env,
    allow: listOf(values.allow),
    deny: listOf(values.deny),
    tools: listOf(values.tools),
    policy,
    profile,
    text: text as McpServerOptions['text'],
    language: lang as McpServerOptions['language'],
    maxTokens: numberOf('max-tokens', values['max-tokens']),
    poll: numberOf('poll', values.poll),
    maxCalls:
      values['max-calls'] === undefined
        ? undefined
        : readCap('--max-calls', values['max-calls'], { hour: 1000, day: 10_000 }),
    maxPaidCalls:
      values['max-paid-calls'] === undefined
        ? undefined
        : readCap('--max-paid-calls', values['max-paid-calls'], { hour: 5, day: 20 }),
  }
}

function httpOptions(values: Values, { env }: CommandIo): HttpOptions {
  const port = numberOf('port', values.port)
  if (port !== undefined && (!Number.isInteger(port) || port < 0 || port > 65_535))
    throw new UsageError(`--port takes a number from 0 to 65535; it got ${JSON.stringify(values.port)}.`)
  return {
    port,
    host: values.host,
    token: env.QIANFAN_MCP_TOKEN || undefined,
    allowedHosts: listOf(values['allowed-host']),
    origins: listOf(values.origin),
  }
}

function numberOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const value = Number(text)
  if (!Number.isFinite(value)) throw new UsageError(`--${name} takes a number; it got ${JSON.stringify(text)}.`)
  return value
}
