import type { CallOptions } from '../action/callOptions.ts'
import type { Action } from '../action/defineAction.ts'
import type { ActionDefinition } from '../action/definition.ts'
import { findActions, wireName } from '../action/findActions.ts'
import { InputError } from '../errors/errors.ts'
import { actionTree } from '../gen/tree.gen.ts'

/** Options of `call`. */
export interface RawCallOptions extends CallOptions {
  /** Route of an action that this version does not know: `/v2/finetuning`. */
  route?: string
  /** What an unknown action does, when you know: without it, it is held to be billable and not idempotent, and repeated only when provably not accepted. */
  effects?: Pick<ActionDefinition, 'effect' | 'billable' | 'idempotent'>
}

export type Nodes = { [name: string]: Nodes | Action }

/** Every action of a tree. */
export function actionsOf(tree: object): Action[] {
  return Object.values(tree as Nodes).flatMap((node) =>
    typeof node === 'function' ? [node as Action] : actionsOf(node as Nodes),
  )
}

/** Finds the definition for a raw call. */
export function resolveAction(
  action: string,
  { route, effects }: Pick<RawCallOptions, 'route' | 'effects'> = {},
): ActionDefinition {
  const all = actionsOf(actionTree).map(({ definition }) => definition)
  const { matches, near } = findActions(all, action, route || undefined)
  if (matches.length === 1) return matches[0]!
  if (matches.length > 1) {
    const names = matches.map(({ name }) => name).join(' or ')
    throw new InputError('AmbiguousAction', `${action} exists on more than one route. Name it in full: ${names}.`)
  }
  if (!route) throw unknownAction(String(action), near)
  if (!/^\/[\w./-]*$/.test(route))
    throw new InputError('InvalidRoute', `The route ${JSON.stringify(route)} must look like /v2/finetuning.`)
  return {
    name: action,
    path: `${route}?Action=${encodeURIComponent(action)}`,
    ...(effects ?? { effect: 'write', billable: true }),
  }
}

function unknownAction(asked: string, near: ActionDefinition | undefined): InputError {
  const spelled = near && [near.name, wireName(near)].find((name) => name.toLowerCase() === asked.toLowerCase())
  const suggestion = spelled ? `Did you mean ${spelled}? ` : ''
  return new InputError(
    'UnknownAction',
    `There is no action ${JSON.stringify(asked)}. ${suggestion}Names are case-sensitive; for an action that this version does not know, give its route: { route: '/v2/...' }.`,
  )
}
