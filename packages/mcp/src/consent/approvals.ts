import { InputError } from '@qianfan-console/core'
import { newPlan, type PlanEnd, planState } from '@qianfan-console/core/node'
import type { Input, ManifestAction } from '../table/actionTable.ts'
import type { CallPlan } from './plan.ts'

/** A yes that is given elsewhere. */
export type Approval =
  | { state: 'waiting'; code: string; expires: number }
  | { state: 'taken'; code: string }
  | { state: 'ended'; code: string; ended: PlanEnd }

/** The plans of this server that wait for `qfc approve`. */
export interface Approvals {
  /** How the plan of a call stands; a new one where there is none. An end is told once. */
  ask(hash: string, action: ManifestAction, input: Input, plan: () => Promise<CallPlan>): Promise<Approval>
}

/** Remembers which call has which code, so that a model that asks again hears of the same plan. */
export function approvalsIn(variables: NodeJS.ProcessEnv): Approvals {
  const known = new Map<string, Promise<{ code: string; expires: number }>>()
  const make = async (action: ManifestAction, input: Input, shown: () => Promise<CallPlan>) => {
    const { account, baseUrl, problems } = await shown()
    if (problems.length > 0) throw notSupported(action, problems)
    return newPlan({ action: action.name, input, account, baseUrl }, variables)
  }
  return {
    async ask(hash, action, input, shown) {
      const before = known.get(hash)
      if (before) {
        const { code, expires } = await before
        const now = await planState(code, variables)
        if (now.state === 'waiting') return { state: 'waiting', code, expires }
        if (now.state === 'taken') return { state: 'taken', code }
        known.delete(hash)
        if (now.state === 'ended') return { ...now, code }
      }
      // Set before anything is waited for: two equal calls at once share one plan.
      const made = known.get(hash) ?? make(action, input, shown)
      known.set(hash, made)
      try {
        const { code, expires } = await made
        return { state: 'waiting', code, expires }
      } catch (error) {
        known.delete(hash)
        throw error
      }
    },
  }
}

/** The check before spending speaks against it: a person is not asked for what cannot work. */
export const notSupported = (action: ManifestAction, problems: readonly string[]): InputError =>
  new InputError(
    'NotSupported',
    `The call would not be what the platform supports: ${problems.join('; ')}. Nothing was sent.`,
    {
      action: action.name,
      issues: problems.map((message) => ({ path: '', message })),
    },
  )
