import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { InputError, isQianfanError, valueAt } from '@qianfan-console/core'
import { cut, type Part } from '../answer/parts.ts'
import { dataNotice, failure, success, type Told } from '../answer/result.ts'
import { checkSize, toSend } from '../calls/toSend.ts'
import { agree } from '../consent/agreement.ts'
import { canAsk, type Extra } from '../consent/askPerson.ts'
import { planOf, planText } from '../consent/plan.ts'
import { hashOf, type SentCall } from '../permission/ledger.ts'
import type { Input, ManifestAction } from '../table/actionTable.ts'
import { inputProblems } from '../table/inputProblems.ts'
import { waitAfter } from '../table/waiters.ts'
import { type Session, tellPart } from './runtime.ts'
import { tellApproval } from './tellApproval.ts'

/** A call that a model asks for. */
export interface Wanted {
  action: ManifestAction
  input: unknown
  dryRun: boolean
}

/** Makes a call, if it may be made: checks it, asks whoever has to be asked, sends it once, and records it. */
export async function makeCall(
  session: Session,
  { action, input, dryRun }: Wanted,
  extra: Extra,
): Promise<CallToolResult> {
  const { permissions } = session.runtime
  if (dryRun) permissions.checkDenied(action)
  else permissions.check(action)
  checkSize(action, input)
  const checked = toSend(action, input)
  const issues = inputProblems(action, checked)
  if (issues.length > 0) throw invalid(action, issues)
  if (dryRun) return showPlan(session, action, input)
  return isHarmless(action) && permissions.reasons(action, session.runtime.say).length === 0
    ? readOnce(session, action, input, extra)
    : writeOnce(session, action, { given: input, checked }, extra)
}

/** Reads may be repeated and broken off at will. */
const isHarmless = ({ effect, billable }: ManifestAction): boolean => effect === 'read' && !billable

function invalid({ name }: ManifestAction, issues: ReturnType<typeof inputProblems>): InputError {
  const list = issues.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('; ')
  return new InputError(
    'InvalidInput',
    `The input of ${name} is not what the platform takes: ${list}. Nothing was sent; describe_action shows what it takes.`,
    { action: name, issues },
  )
}

async function showPlan({ runtime }: Session, action: ManifestAction, input: Input): Promise<CallToolResult> {
  const { permissions, platform, say, language } = runtime
  const reasons = permissions.reasons(action, say)
  const plan = await planOf(platform, action, input, { reasons, language })
  const isAllowed = permissions.allowed.includes(action.name)
  const told = { ok: true, dryRun: true, isAllowed, plan: { ...plan, entries: Object.fromEntries(plan.entries) } }
  return success(
    told,
    `Nothing was sent.${isAllowed ? '' : ` This server does not allow ${action.name}.`}\n${planText(plan, say)}`,
  )
}

/** One page of a read, or the whole of one that does not page. */
async function readOnce(session: Session, action: ManifestAction, input: Input, extra: Extra): Promise<CallToolResult> {
  const { platform } = session.runtime
  const { body, attempts } = await platform.send(action, input, { signal: extra.signal })
  return tellAnswer(session, action, input, { body, attempts })
}

/** What a call gave. */
interface Given {
  body: unknown
  attempts: number
  note?: string
}

function tellAnswer(
  session: Session,
  action: ManifestAction,
  input: Input,
  { body, attempts, note }: Given,
): CallToolResult {
  const { requestId } = (body ?? {}) as { requestId?: unknown }
  const wait = action.effect === 'read' ? undefined : waitAfter(action, input, body)
  const facts: Told = {
    action: action.name,
    ...(typeof requestId === 'string' && { requestId }),
    ...(attempts > 1 && { attempts }),
    ...(note && { note }),
    ...(wait && { wait }),
  }
  const done = `${note ? `${note} ` : ''}${action.name} ${action.effect === 'read' ? 'answered' : wait ? 'was accepted; wait_for shows when it is there' : 'is done'}; ${dataNotice}`
  return tellPart(session, partOf(session, action, input, body), facts, done)
}

/** The answer within the bound; what follows is the rest of the page, then the next one. */
function partOf(session: Session, action: ManifestAction, input: Input, body: unknown): Part {
  const { maxTokens, platform } = session.runtime
  const rows = action.paginated?.items ?? action.cli.rows
  const start = action.paginated && nextStart(action, input, body)
  const nextPage =
    start === undefined
      ? undefined
      : async () => {
          const next = { ...input, [action.paginated!.input]: start }
          return partOf(session, action, next, (await platform.send(action, next)).body)
        }
  return cut(body, { maxTokens, rows, nextPage })
}

/** Where the next page of a list starts; undefined at its end. */
function nextStart({ paginated }: ManifestAction, input: Input, body: unknown): unknown {
  const { style = 'marker', output, more, items, total, input: field } = paginated!
  if (more !== undefined && valueAt(body, more) === false) return undefined
  if (style === 'marker') {
    const marker = output === undefined ? undefined : valueAt(body, output)
    return marker === null || marker === '' || marker === input[field] ? undefined : marker
  }
  const found = valueAt(body, items === 'auto' ? 'result' : items)
  const rows = Array.isArray(found) ? found.length : 0
  const all = total === undefined ? undefined : Number(valueAt(body, total))
  if (rows === 0) return undefined
  const first = style === 'page' ? 1 : 0
  const start = Number(input[field] ?? first)
  const seen = style === 'page' ? (start - first + 1) * rows : start + rows
  return all !== undefined && seen >= all ? undefined : style === 'page' ? start + 1 : start + rows
}

/** Whether a second equal call does what the first did, and no more. */
const mayRepeat = ({ idempotent, billable, effect }: ManifestAction): boolean =>
  effect === 'write' && idempotent === true && !billable

/** A call that changes something: agreed to where that is needed, recorded, sent once, and ended whoever is still there. */
async function writeOnce(
  session: Session,
  action: ManifestAction,
  { given, checked }: { given: Input; checked: Input },
  extra: Extra,
): Promise<CallToolResult> {
  const { runtime } = session
  const { permissions, ledger, say, platform, approvals, language } = runtime
  const { account, baseUrl } = await platform.connection()
  const hash = hashOf(`${await account(action.auth)} ${baseUrl}`, action, given)
  const before = mayRepeat(action) ? undefined : ledger.calls().findLast((call) => call.hash === hash)
  if (before && !before.end && runtime.underWay.size > 0 && isUnderWay(runtime.underWay, before)) throw underWay(action)
  if (before?.end && !before.end.delivered) return tellEarlier(session, before)
  const isOpen = before !== undefined && (!before.end || before.end.outcome === 'unknown')
  const reasons = [
    ...permissions.reasons(action, say),
    ...(isOpen
      ? [say('It is not known whether an equal call before happened.', '此前有相同请求，无法确认是否已生效。')]
      : []),
  ]
  runtime.caps.check(action)
  if (reasons.length > 0) {
    const asking = { platform, approvals, language, say, canAsk: canAsk(session.capabilities()) }
    const agreement = await agree(asking, { action, input: given, hash, reasons, before }, extra)
    if (!agreement.yes) return tellApproval(session, action, hash, agreement.approval)
  }
  // The client may have gone while its person was asked; a yes that nobody waits for is not used.
  if (session.hasLeft(extra))
    throw new InputError('NotConfirmed', `The client left before ${action.name} was sent.`, { action: action.name })
  runtime.caps.count(action)
  const call = ledger.sent(action, hash)
  const running = sendRecorded(session, action, { given, checked }, call, extra)
  const tracked = Object.assign(running, { callId: call.id })
  runtime.underWay.add(tracked)
  try {
    return await running
  } finally {
    runtime.underWay.delete(tracked)
  }
}

const isUnderWay = (all: ReadonlySet<Promise<unknown>>, { id }: SentCall): boolean =>
  [...all].some((each) => (each as { callId?: string }).callId === id)

const underWay = ({ name }: ManifestAction): InputError =>
  new InputError(
    'CallUnderWay',
    `An equal call of ${name} is under way, so that this one was not sent. Wait, and ask again for what came of it.`,
    {
      action: name,
    },
  )

/** Sends without a signal: that a client goes away must not leave a call half made. */
async function sendRecorded(
  session: Session,
  action: ManifestAction,
  { given, checked }: { given: Input; checked: Input },
  call: SentCall,
  extra: Extra,
): Promise<CallToolResult> {
  const { platform, ledger } = session.runtime
  let result: CallToolResult
  let outcome: NonNullable<SentCall['end']>['outcome'] = 'done'
  try {
    const { body, attempts } = await platform.send(action, checked, { counted: true })
    result = tellAnswer(session, action, given, { body, attempts })
  } catch (error) {
    outcome = isQianfanError(error) ? (error.previous ? 'unknown' : error.outcome) : 'unknown'
    result = failure(error, platform.redact)
  }
  const delivered = !session.hasLeft(extra)
  ledger.ended(call, { outcome, delivered, ...(!delivered && { result }) })
  session.log({ action: action.name, outcome, ...(action.billable && { billable: true }) })
  return result
}

/** What came of a call whose client had left: told now, and not made again. */
function tellEarlier({ runtime }: Session, call: SentCall): CallToolResult {
  runtime.ledger.delivered(call)
  const note = `This equal call was made at ${new Date(call.time).toISOString()}, and its client left before the answer; it was NOT made again.`
  const earlier = call.end?.result as CallToolResult | undefined
  return {
    ...(earlier?.isError && { isError: true }),
    content: [{ type: 'text', text: note }, ...(earlier?.content ?? [])],
    structuredContent: {
      ...(earlier?.structuredContent ?? { ok: call.end?.outcome === 'done' }),
      outcome: call.end?.outcome,
      note,
    },
  }
}
