import { valueAt } from '../util/valueAt.ts'
import { findAction } from './actionTable.ts'
import type { ManifestAction, WaiterFacts } from './manifest.ts'

/** A waiter and the read that it polls. */
export interface FoundWaiter {
  waiter: WaiterFacts
  read: ManifestAction
}

/** The read whose waiters fit an action: itself, or the one that shows the state it leads to. */
const polledBy = (action: ManifestAction): ManifestAction | undefined =>
  action.effect === 'read' ? action : action.waitFor && findAction(action.waitFor.action)

/** Waiters that fit an action, as the spec states them. */
export function waitersFor(action: ManifestAction): FoundWaiter[] {
  const read = polledBy(action)
  return read ? (read.waiters ?? []).map((waiter) => ({ waiter, read })) : []
}

/** The waiter for what an action is meant to bring about, on a read the first of its own; undefined where the spec has none. */
export function goalOf(action: ManifestAction): FoundWaiter | undefined {
  const known = waitersFor(action)
  return action.effect === 'read' ? known[0] : known.find(({ waiter }) => waiter.name === action.waitFor?.waiter)
}

/** The input of the read that a waiter of an action polls; undefined where the call does not tell all of it. */
export function pollInput(
  action: ManifestAction,
  input: Record<string, unknown>,
  answer?: unknown,
): Record<string, unknown> | undefined {
  if (action.effect === 'read') return input
  const call = { input, answer }
  const fields: Record<string, unknown> = {}
  for (const [field, paths] of Object.entries(action.waitFor?.input ?? {})) {
    const value = [paths]
      .flat()
      .map((path) => valueAt(call, path))
      .find((each) => typeof each === 'string' || typeof each === 'number')
    if (value === undefined) return undefined
    fields[field] = value
  }
  return fields
}
