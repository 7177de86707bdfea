import { environment } from '#environment'
import type { Action, ActionDefinition, Answer, Arguments, PaginatedAction } from '../action/defineAction.ts'
import { noCredentialsHere } from '../credentials/noCredentials.ts'
import { InputError } from '../errors/errors.ts'
import { actionTree } from '../gen/tree.gen.ts'
import { type Client, createClient } from './createClient.ts'
import type { CallOptions, ClientOptions } from './options.ts'

/** An action with its client in place. */
export interface BoundAction<Input, Output> {
  (...args: Arguments<Input>): Promise<Output>
  withResponse(...args: Arguments<Input>): Promise<Answer<Output>>
  readonly definition: ActionDefinition
}

/** An action that lists, with its client in place. */
export interface BoundPaginatedAction<Input, Output, Item> extends BoundAction<Input, Output> {
  items(...args: Arguments<Input>): AsyncGenerator<Item, void, undefined>
  pages(...args: Arguments<Input>): AsyncGenerator<Output, void, undefined>
}

/** The tree of actions, each with its client in place. */
export type Bound<Node> =
  Node extends PaginatedAction<infer Input, infer Output, infer Item>
    ? BoundPaginatedAction<Input, Output, Item>
    : Node extends Action<infer Input, infer Output>
      ? BoundAction<Input, Output>
      : { readonly [Name in keyof Node]: Bound<Node[Name]> }

/** Options of `call`. */
export interface RawCallOptions extends CallOptions {
  /** Route of an action that this version does not know: `/v2/finetuning`. */
  route?: string
  /** What an unknown action does, when you know: without it, it is held to be billable and not idempotent, and repeated only when provably not accepted. */
  effects?: Pick<ActionDefinition, 'effect' | 'billable' | 'idempotent'>
}

/** Every action on one object. */
export type Qianfan = Bound<typeof actionTree> & {
  /**
   * Calls any action, by its Action name or its dotted name; one that is not known needs `route`.
   *
   * @returns the platform's answer
   * @throws {InputError} `UnknownAction`, `AmbiguousAction`
   */
  call(action: string, input?: object, options?: RawCallOptions): Promise<any>
  /** The client beneath, for functions that take one. */
  readonly client: Client
}

type Nodes = { [name: string]: Nodes | Action }

/** Every action of a tree. */
export function actionsOf(tree: object): Action[] {
  return Object.values(tree as Nodes).flatMap((node) =>
    typeof node === 'function' ? [node as Action] : actionsOf(node as Nodes),
  )
}

function bind(node: Nodes | Action, client: Client): unknown {
  if (typeof node !== 'function')
    return Object.fromEntries(Object.entries(node).map(([name, child]) => [name, bind(child, client)]))
  const { definition, ...methods } = node as Action & Record<string, unknown>
  const bound = (...args: unknown[]) => (node as (...all: unknown[]) => unknown)(client, ...args)
  for (const [name, method] of Object.entries(methods))
    Object.assign(bound, {
      [name]: (...args: unknown[]) => (method as (...all: unknown[]) => unknown)(client, ...args),
    })
  return Object.assign(bound, { definition })
}

/** Finds the definition for a raw call. */
export function resolveAction(
  action: string,
  { route, effects }: Pick<RawCallOptions, 'route' | 'effects'> = {},
): ActionDefinition {
  const all = actionsOf(actionTree).map(({ definition }) => definition)
  const exact = all.find(({ name }) => name === action)
  if (exact) return exact
  const path = route && `${route}?Action=${action}`
  const matches = all.filter((definition) =>
    path ? definition.path === path : definition.path.endsWith(`?Action=${action}`),
  )
  if (matches.length === 1) return matches[0]!
  if (matches.length > 1) {
    const names = matches.map(({ name }) => name).join(' or ')
    throw new InputError('AmbiguousAction', `${action} exists on more than one route. Name it in full: ${names}.`)
  }
  if (!path) {
    const asked = String(action).toLowerCase()
    const near = all
      .flatMap(({ name, path: known }) => [known.split('?Action=')[1] ?? name, name])
      .find((name) => name.toLowerCase() === asked)
    throw new InputError(
      'UnknownAction',
      `There is no action ${JSON.stringify(action)}. ${near ? `Did you mean ${near}? ` : ''}Names are case-sensitive; for an action that this version does not know, give its route: { route: '/v2/...' }.`,
    )
  }
  if (!/^\/[\w./-]*$/.test(route))
    throw new InputError('InvalidRoute', `The route ${JSON.stringify(route)} must look like /v2/finetuning.`)
  return {
    name: action,
    path: `${route}?Action=${encodeURIComponent(action)}`,
    ...(effects ?? { effect: 'write', billable: true }),
  }
}

/**
 * Every action on one object, by its dotted name.
 *
 * @param options - as for `createClient`, or a client
 * @returns the tree of actions, `call` for any action by name, and `client`
 * @throws {CredentialsError} in a browser without credentials: call through a gateway there
 * @see https://cloud.baidu.com/doc/qianfan-api
 * @example
 * ```ts
 * const qianfan = createQianfan()
 * const { requestId, result } = await qianfan.finetuning.task.stop({ taskId: 'task-5kjifvzerc5n' })
 * ```
 */
export function createQianfan(options: ClientOptions | Client = {}): Qianfan {
  const isClient = 'send' in options
  if (!isClient && options.credentials === undefined && !environment.exists) throw noCredentialsHere()
  const client = isClient ? options : createClient(options)
  const call = async (action: string, input: object = {}, { route, effects, ...rest }: RawCallOptions = {}) =>
    (
      await client.send(
        resolveAction(action, { ...(route !== undefined && { route }), ...(effects && { effects }) }),
        input,
        rest,
      )
    ).body
  return { ...(bind(actionTree as unknown as Nodes, client) as Bound<typeof actionTree>), call, client }
}
