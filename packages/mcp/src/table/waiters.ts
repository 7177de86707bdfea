import { valueAt } from '@qianfan-console/core'
import { findAction, type Input, type ManifestAction, table, type WaiterFacts } from './actionTable.ts'

/** A waiter and the read that it polls. */
export interface FoundWaiter {
  waiter: WaiterFacts
  read: ManifestAction
}

/** Every waiter of the spec. */
export const allWaiters = (): FoundWaiter[] =>
  table().actions.flatMap((read) => (read.waiters ?? []).map((waiter) => ({ waiter, read })))

/** The waiters that show what an action leads to, that of its goal first. */
export function waitersFor(action: ManifestAction): FoundWaiter[] {
  const read = action.effect === 'read' ? action : action.waitFor && findAction(action.waitFor.action)
  const found = (read?.waiters ?? []).map((waiter) => ({ waiter, read: read! }))
  const isGoal = ({ waiter }: FoundWaiter) => waiter.name === action.waitFor?.waiter
  return [...found.filter(isGoal), ...found.filter((each) => !isGoal(each))]
}

/** What to wait for after a call, and with which input; undefined where the call does not tell all of it. */
export function waitAfter(
  action: ManifestAction,
  input: Input,
  answer: unknown,
): { waiter: string; input: Input } | undefined {
  if (!action.waitFor) return undefined
  const call = { input, answer }
  const fields: Input = {}
  for (const [field, paths] of Object.entries(action.waitFor.input)) {
    const value = [paths]
      .flat()
      .map((path) => valueAt(call, path))
      .find((each) => typeof each === 'string' || typeof each === 'number')
    if (value === undefined) return undefined
    fields[field] = value
  }
  return { waiter: action.waitFor.waiter, input: fields }
}
