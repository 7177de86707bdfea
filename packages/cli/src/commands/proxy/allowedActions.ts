import { matchesAction } from '@qianfan-console/core'
import type { Context } from '../../context/context.ts'
import { Failure } from '../../context/failure.ts'
import { requireConsent } from '../../policy/consent.ts'
import { verdictOf } from '../../policy/policy.ts'
import { actionIndex, actionNamed } from '../../table/actionTable.ts'
import type { IndexedAction } from '../../table/manifest.ts'

/** A write that can be made again, and costs nothing. */
const isHarmless = (name: string, { effect, billable }: IndexedAction): boolean =>
  effect === 'write' && !billable && actionNamed(name).idempotent === true

/** The actions that rules name. A wildcard takes reads and harmless writes only; the rest has to be named in full. */
export async function allowedActions(context: Context, rules: readonly string[]): Promise<Set<string>> {
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
