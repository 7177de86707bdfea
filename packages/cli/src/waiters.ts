import { actionIndex, findAction } from './actionTable.ts'
import type { ManifestAction, WaiterFacts } from './manifest.ts'

/** A waiter and the read that it polls. */
export interface FoundWaiter {
  waiter: WaiterFacts
  read: ManifestAction
}

/** The states that a verb leads to, most wanted first: the end of a waiter's name. */
const goals: Record<string, readonly string[]> = {
  stop: ['Stopped', 'Ended'],
  cancel: ['Cancelled', 'Canceled', 'Stopped', 'Ended'],
  delete: ['Deleted', 'Gone'],
  release: ['Released', 'Deleted', 'Gone'],
  pause: ['Paused'],
  resume: ['Running', 'Done'],
}
const anyGoal = ['Done', 'Finished', 'Succeeded', 'Ready', 'Published', 'Deployed', 'Available', 'Running']

/** Waiters that fit an action: those of its own answer, of the read that verifies it, and of the other reads of its noun. */
export function waitersFor(action: ManifestAction): FoundWaiter[] {
  const noun = action.name.slice(0, action.name.lastIndexOf('.'))
  const siblings = Object.keys(actionIndex().actions).filter((name) => name.slice(0, name.lastIndexOf('.')) === noun)
  const names = new Set([action.name, ...(action.verify ? [action.verify.action] : []), ...siblings])
  return [...names].flatMap((name) => {
    const read = findAction(name)
    return read?.effect === 'read' ? (read.waiters ?? []).map((waiter) => ({ waiter, read })) : []
  })
}

/** The waiter for what an action is meant to bring about; undefined where the spec has none. */
export function goalOf(action: ManifestAction): FoundWaiter | undefined {
  const verb = action.name.split('.').at(-1)!
  const known = waitersFor(action)
  for (const ending of goals[verb] ?? anyGoal) {
    const found = known.find(({ waiter }) => waiter.name.endsWith(ending))
    if (found) return found
  }
  return undefined
}

/** The input of the read that a waiter polls: from the answer of the call, else from its input. */
export function pollInput(
  { read }: FoundWaiter,
  input: Record<string, unknown>,
  answer: unknown,
): Record<string, unknown> | undefined {
  const result = (answer as { result?: unknown } | undefined)?.result
  const sources = [typeof result === 'object' && result !== null ? (result as Record<string, unknown>) : {}, input]
  const fields: Record<string, unknown> = {}
  for (const name of read.input.required ?? []) {
    const source = sources.find((each) => each[name] !== undefined)
    if (!source) return undefined
    fields[name] = source[name]
  }
  return fields
}
