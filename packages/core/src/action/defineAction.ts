import type { CallOptions } from './callOptions.ts'
import type { Client } from './client.ts'
import type { ActionDefinition, Answer } from './definition.ts'
import { type ItemAt, items, pages } from './paginate.ts'

/** Arguments of an action: the input may be left out where none of its fields is required. */
export type Arguments<Input> =
  Record<string, never> extends Input ? [input?: Input, options?: CallOptions] : [input: Input, options?: CallOptions]

/** An action: call it, or look at what it is. */
export interface Action<Input = any, Output = any> {
  (client: Client, ...args: Arguments<Input>): Promise<Output>
  /** As the call, with status, headers and the number of attempts. */
  withResponse(client: Client, ...args: Arguments<Input>): Promise<Answer<Output>>
  readonly definition: ActionDefinition
}

/** An action that lists, page by page. */
export interface PaginatedAction<Input = any, Output = any, Item = any> extends Action<Input, Output> {
  /** Every item of every page; a page is fetched when its first item is asked for. */
  items(client: Client, ...args: Arguments<Input>): AsyncGenerator<Item, void, undefined>
  /** Every page. */
  pages(client: Client, ...args: Arguments<Input>): AsyncGenerator<Output, void, undefined>
}

/** Makes an action of its definition. */
export function defineAction<Input, Output>(definition: ActionDefinition): Action<Input, Output> {
  const send = (client: Client, input?: Input, options?: CallOptions) =>
    client.send<Output>(definition, input ?? {}, options)
  const action = async (client: Client, input?: Input, options?: CallOptions) =>
    (await send(client, input, options)).body
  return Object.assign(action, { withResponse: send, definition }) as unknown as Action<Input, Output>
}

/** Makes an action that lists. Apart from `defineAction`, so that paging is bundled only with actions that page. */
export function definePaginated<Input, Output, Path extends string>(
  definition: ActionDefinition,
): PaginatedAction<Input, Output, ItemAt<Output, Path>> {
  return Object.assign(defineAction<Input, Output>(definition), {
    items: (client: Client, input?: object, options?: CallOptions) => items(client, definition, input, options),
    pages: (client: Client, input?: object, options?: CallOptions) => pages(client, definition, input, options),
  }) as unknown as PaginatedAction<Input, Output, ItemAt<Output, Path>>
}
