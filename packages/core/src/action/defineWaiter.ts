import type { Action } from './defineAction.ts'

/** What a poll's answer means. */
export interface Acceptor {
  /** Dotted path of the state in the answer. */
  path: string
  equals: string | number | boolean
  state: 'success' | 'failure'
}

/** A state to wait for: which read to poll, how often, and which states end it. Unknown states are waited through. */
export interface Waiter<Input = any, Output = any> {
  name: string
  /** Seconds between two polls at first. */
  delay: number
  acceptors: readonly Acceptor[]
  action: Action<Input, Output>
}

/** Makes a waiter of an action and what the spec states. */
export const defineWaiter = <Input, Output>(
  action: Action<Input, Output>,
  definition: Omit<Waiter, 'action'>,
): Waiter<Input, Output> => ({
  ...definition,
  action,
})
