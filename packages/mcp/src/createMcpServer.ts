import process from 'node:process'
import { checkNumber, InputError, withDefaults } from '@qianfan-console/core'
import { connect } from './calls/connect.ts'
import { platformOf } from './calls/platform.ts'
import { approvalsIn } from './consent/approvals.ts'
import { type Cap, capsOf } from './permission/caps.ts'
import { Ledger } from './permission/ledger.ts'
import { permissionsOf } from './permission/permissions.ts'
import { type ClientSession, createSession } from './session/createSession.ts'
import type { McpServer, McpServerOptions } from './session/options.ts'
import { table } from './table/actionTable.ts'
import { chooseLanguage, sayIn } from './text/language.ts'
import { actionsOfTools } from './tools/actionTools.ts'
import type { Runtime } from './tools/runtime.ts'

/** Caps where none are given: more than a person's work needs, and the end of a model that goes round in circles. */
export const usualCalls: Cap = { hour: 1000, day: 10_000 }
export const usualPaidCalls: Cap = { hour: 5, day: 20 }

const defaults = { maxTokens: 4000, maxConcurrency: 16, text: 'short' as 'short' | 'json' }

/**
 * Makes a server of the Model Context Protocol: an agent finds and calls the actions of the platform, reads alone unless
 * more is allowed, and a person is asked before each call that costs money or removes something.
 *
 * @param options - `allow`, `deny` and `policy` say what may be called; `credentials` and the rest are as in core
 * @returns a server to which clients connect by a transport of the official SDK; see `serveStdio` and `serveHttp`
 * @throws {InputError} `InvalidAllow`, `InvalidDeny`, `InvalidTools`, `InvalidOption`, or `BrokenPolicy` for a policy that cannot be read
 * @see https://modelcontextprotocol.io
 * @example
 * ```ts
 * const server = createMcpServer({ allow: ['finetuning.task.stop'] })
 * await serveStdio(server)
 * ```
 */
export function createMcpServer(options: McpServerOptions = {}): McpServer {
  const runtime = runtimeOf(options)
  const sessions = new Set<ClientSession>()
  return {
    allowed: Object.freeze(runtime.permissions.allowed),
    async connect(transport) {
      const session = createSession(runtime)
      const { onclose } = session.server
      session.server.onclose = () => {
        sessions.delete(session)
        onclose?.()
      }
      await session.server.connect(transport as never)
      sessions.add(session)
      return { leave: session.leave, close: () => session.server.close() }
    },
    async close() {
      await Promise.all([...sessions].map(({ server }) => server.close()))
      while (runtime.underWay.size > 0) await Promise.allSettled(runtime.underWay)
    },
  }
}

function runtimeOf(options: McpServerOptions): Runtime {
  const variables = (options.variables ?? process.env) as NodeJS.ProcessEnv
  const { maxTokens, maxConcurrency, text } = withDefaults(defaults, options)
  check(options)
  const language = options.language ?? chooseLanguage(variables)
  const permissions = permissionsOf(
    { allow: options.allow ?? [], deny: options.deny ?? [], policy: options.policy, variables },
    table().actions,
  )
  const ledger = new Ledger(variables, (why) => process.stderr.write(`qianfan-mcp: ${why}\n`))
  const caps = capsOf(
    withDefaults(usualCalls, options.maxCalls),
    withDefaults(usualPaidCalls, options.maxPaidCalls),
    ledger,
  )
  return {
    permissions,
    caps,
    ledger,
    platform: platformOf(() => connect({ ...options, maxConcurrency, variables }), permissions, caps),
    approvals: approvalsIn(variables),
    language,
    say: sayIn(language),
    maxTokens,
    text,
    poll: options.poll,
    actionTools: actionsOfTools(options.tools ?? []),
    underWay: new Set(),
  }
}

function check({ maxTokens, maxConcurrency, text, poll, maxCalls, maxPaidCalls, language }: McpServerOptions): void {
  checkNumber('maxTokens', maxTokens, { least: 200, integer: true })
  checkNumber('maxConcurrency', maxConcurrency, { least: 1, integer: true })
  checkNumber('poll', poll, { least: 1 })
  for (const [name, cap] of Object.entries({ maxCalls, maxPaidCalls })) {
    checkNumber(`${name}.hour`, cap?.hour, { least: 0, integer: true })
    checkNumber(`${name}.day`, cap?.day, { least: 0, integer: true })
  }
  if (text !== undefined && text !== 'short' && text !== 'json')
    throw new InputError('InvalidOption', `text must be "short" or "json", not ${JSON.stringify(text)}.`)
  if (language !== undefined && language !== 'en' && language !== 'zh')
    throw new InputError('InvalidOption', `language must be "en" or "zh", not ${JSON.stringify(language)}.`)
}
