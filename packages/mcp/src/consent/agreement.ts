import type { Platform } from '../calls/platform.ts'
import type { SentCall } from '../permission/ledger.ts'
import type { Input, ManifestAction } from '../table/actionTable.ts'
import type { Language, Say } from '../text/language.ts'
import { type Approvals, notSupported } from './approvals.ts'
import { askPerson, type Extra } from './askPerson.ts'
import { type CallPlan, planOf } from './plan.ts'

/** What a yes is asked for. */
export interface Asked {
  action: ManifestAction
  input: Input
  hash: string
  /** Why a person is asked. */
  reasons: string[]
  /** An equal call of the last day. */
  before: SentCall | undefined
}

/** Who is asked, and how. */
export interface Asking {
  platform: Platform
  approvals: Approvals
  language: Language
  say: Say
  /** Whether the client can ask its person. */
  canAsk: boolean
}

/** `yes`: the call may be made now. Else how the plan stands, of which a person decides elsewhere. */
export type Agreement = { yes: true } | { yes: false; approval: Awaited<ReturnType<Approvals['ask']>> }

/**
 * Gets a person's yes for one call: in front of the client where it can ask, else by `qfc approve`.
 *
 * @throws {InputError} `NotSupported` where the check before spending speaks against it, `NotConfirmed` without a yes
 */
export async function agree(
  { platform, approvals, language, say, canAsk }: Asking,
  { action, input, hash, reasons, before }: Asked,
  extra: Extra,
): Promise<Agreement> {
  const plan = async (): Promise<CallPlan> => {
    const made = await planOf(platform, action, input, { reasons, language })
    return before
      ? { ...made, entries: [...made.entries, [say('equal call before', '此前的相同请求'), beforeText(before, say)]] }
      : made
  }
  if (!canAsk) return { yes: false, approval: await approvals.ask(hash, action, input, plan) }
  const shown = await plan()
  if (shown.problems.length > 0) throw notSupported(action, shown.problems)
  await askPerson(extra, shown, say)
  return { yes: true }
}

const beforeText = ({ time, end }: SentCall, say: Say): string =>
  `${new Date(time).toISOString()}, ${end && end.outcome !== 'unknown' ? end.outcome : say('not known whether it happened', '无法确认是否已生效')}`
