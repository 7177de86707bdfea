// In here is the tools that a model is given.

import type { CallToolResult, ClientCapabilities } from '@modelcontextprotocol/sdk/types.js'
import { type Cursors, cut, type Part } from '../answer/parts.ts'
import { success, type Told } from '../answer/result.ts'
import type { Platform } from '../calls/platform.ts'
import type { Approvals } from '../consent/approvals.ts'
import type { Extra } from '../consent/askPerson.ts'
import type { Caps } from '../permission/caps.ts'
import type { Ledger } from '../permission/ledger.ts'
import type { Permissions } from '../permission/permissions.ts'
import type { ManifestAction } from '../table/actionTable.ts'
import type { Language, Say } from '../text/language.ts'

/** What a server holds for all its clients. */
export interface Runtime {
  permissions: Permissions
  platform: Platform
  caps: Caps
  ledger: Ledger
  approvals: Approvals
  language: Language
  say: Say
  /** Bound of an answer, in tokens. */
  maxTokens: number
  /** Whether texts hold the answer too, for clients that show a model nothing else. */
  text: 'short' | 'json'
  /** Time between two polls, in ms; that of the spec by default. */
  poll: number | undefined
  /** Actions that are tools of their own. */
  actionTools: readonly ManifestAction[]
  /** Calls that may have changed something and have not ended. */
  underWay: Set<Promise<unknown>>
}

/** What a server holds for one client. */
export interface Session {
  runtime: Runtime
  cursors: Cursors
  capabilities(): ClientCapabilities | undefined
  /** Tells the client's log of a call that may have changed something. */
  log(data: Told): void
  /** Whether who asked has gone: nobody would hear the answer. */
  hasLeft(extra: Extra): boolean
}

/** Tells a part of an answer, with the cursor for what follows. */
export function tellPart({ runtime, cursors }: Session, part: Part, facts: Told, text: string): CallToolResult {
  const cursor = part.next && cursors.keep(part.next)
  const told = {
    ok: true,
    ...facts,
    ...(part.rows && { rows: part.rows }),
    ...('answer' in part && { answer: part.answer }),
    ...(part.text && { part: part.text }),
    ...(cursor && { cursor }),
  }
  const more = cursor ? ` There is more: call_action with {"cursor": "${cursor}"}.` : ''
  return success(told, `${text}${more}${inText(runtime, part)}`)
}

/** Longest answer that stands in a short text too, in characters: some clients show a model nothing else. */
const short = 1000

function inText({ text }: Runtime, part: Part): string {
  const json = JSON.stringify('answer' in part ? part.answer : part.text)
  return json !== undefined && (text === 'json' || json.length <= short) ? `\n${json}` : ''
}

/** Tells something of the table, within the bound. */
export const tellValue = (session: Session, value: unknown, text: string, rows?: string): CallToolResult =>
  tellPart(session, cut(value, { maxTokens: session.runtime.maxTokens, rows }), {}, text)
