import type { Client } from '../action/client.ts'
import type { Action, Arguments, PaginatedAction } from '../action/defineAction.ts'
import type { ActionDefinition, Answer } from '../action/definition.ts'
import { actionTree } from '../gen/tree.gen.ts'
import { type Nodes, type RawCallOptions, resolveAction } from './resolveAction.ts'

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

/**
 * Every action on one object, for a client that is there already: for libraries that make clients of their own.
 *
 * @param client - takes every call
 * @returns the tree of actions, `call` for any action by name, and `client`
 * @example
 * ```ts
 * const qianfan = bindActions(makeClient({ baseUrl: 'https://gateway.example/api/qianfan' }))
 * ```
 */
export function bindActions(client: Client): Qianfan {
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
