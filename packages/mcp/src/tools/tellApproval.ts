import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import type { Outcome } from '@qianfan-console/core'
import { cut } from '../answer/parts.ts'
import { dataNotice } from '../answer/result.ts'
import type { Approval } from '../consent/approvals.ts'
import type { ManifestAction } from '../table/actionTable.ts'
import { cleanValue } from '../text/cleanText.ts'
import { type Session, tellPart } from './runtime.ts'

/** Tells how the plan of a call stands, of which a person decides elsewhere. */
export function tellApproval(
  session: Session,
  action: ManifestAction,
  hash: string,
  approval: Approval,
): CallToolResult {
  if (approval.state === 'waiting') return tellWaiting(action, approval)
  if (approval.state === 'taken') return tellTaken(action, approval.code)
  const { end, answer, error } = approval.ended
  if (end !== 'declined') record(session, action, hash, end === 'agreed' ? 'done' : outcomeOf(error))
  if (end === 'agreed') {
    const rows = action.paginated?.items ?? action.cli.rows
    const part = cut(cleanValue(answer), { maxTokens: session.runtime.maxTokens, rows })
    return tellPart(
      session,
      part,
      { action: action.name },
      `A person agreed, and ${action.name} was made once; ${dataNotice}`,
    )
  }
  if (end === 'declined')
    return told(
      { code: 'NotConfirmed', outcome: 'not-sent', action: action.name, message: 'A person said no.' },
      `NotConfirmed: a person looked at ${action.name} and said no. Nothing was sent. Do not ask again unless you are told to.`,
    )
  const { outcome, code, verify } = (error ?? {}) as Record<string, any>
  const read = verify ? ` Call ${verify.action} with ${JSON.stringify(verify.input)} to see.` : ''
  return told(
    cleanValue(error) as Record<string, unknown>,
    `${code}: a person agreed, and ${action.name} failed.${outcome === 'unknown' ? ` It is not known whether it happened. DO NOT REPEAT IT.${read}` : ''}`,
  )
}

const outcomeOf = (error: Record<string, unknown> | undefined): Outcome =>
  error?.outcome === 'refused' || error?.outcome === 'not-sent' ? error.outcome : 'unknown'

/** A call that was made elsewhere on this server's account counts as one of its own. */
function record(
  { runtime: { ledger } }: Session,
  action: ManifestAction,
  hash: string,
  outcome: 'done' | Outcome,
): void {
  ledger.ended(ledger.sent(action, hash), { outcome, delivered: true })
}

function tellWaiting({ name }: ManifestAction, { code, expires }: { code: string; expires: number }): CallToolResult {
  const until = new Date(expires).toISOString()
  const error = {
    code: 'NeedsApproval',
    outcome: 'not-sent',
    action: name,
    message: `${name} waits for a person's yes.`,
    approval: { code, command: `qfc approve ${code}`, expires: until },
  }
  return told(
    error,
    `NeedsApproval: nothing was sent yet. Ask the person you work for to run: qfc approve ${code}\nIt shows the call, asks, and makes it once, until ${until}. Make the same call again afterwards to hear what came of it; you cannot approve it yourself.`,
  )
}

/** A person said yes elsewhere, and what came of it is not told yet, or never will be. */
function tellTaken(action: ManifestAction, code: string): CallToolResult {
  const error = {
    code: 'CallUnderWay',
    outcome: 'unknown',
    action: action.name,
    message: `A person agreed to ${code}; the call is under way.`,
    ...(action.verify && { verify: { action: action.verify.action } }),
  }
  return told(
    error,
    `CallUnderWay: a person agreed to ${code}, and the call is under way. DO NOT make another. Make the same call again in a moment to hear what came of it${action.verify ? `; ${action.verify.action} shows whether it happened` : ''}.`,
  )
}

const told = (error: Record<string, unknown>, text: string): CallToolResult => ({
  isError: true,
  content: [{ type: 'text', text }],
  structuredContent: { ok: false, error },
})
