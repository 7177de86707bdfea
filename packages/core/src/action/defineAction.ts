import type { Client } from '../client/createClient.ts'
import type { CallOptions } from '../client/options.ts'
import type { Effects } from '../errors/evidence.ts'
import { type ItemAt, items, type Paging, pages } from './paginate.ts'

/** What the spec states about an action, as far as core acts on it. */
export interface ActionDefinition extends Effects {
  /** Dotted name: `finetuning.task.stop`. */
  name: string
  /** Path on the wire, with `?Action=` where there is one. */
  path: string
  /** POST where nothing is said. */
  method?: string
  /** Origin, where it is not the platform's own. */
  host?: string
  /** Input fields that travel in the query. */
  query?: readonly string[]
  /** What is sent for input fields that must be there and need not be given. */
  defaults?: Readonly<Record<string, unknown>>
  /** `bearer`: takes an API key. Signed with bce-auth-v1 where nothing is said. */
  auth?: 'bearer'
  /** The body is a form. */
  multipart?: boolean
  /** The boolean of the answer that says whether the call was accepted. */
  acceptance?: 'result'
  /** The read that tells whether a call happened: its name, and which path of the input fills each of its fields; `open` are those the call does not know. */
  verify?: { action: string; input: Record<string, string>; open?: readonly string[] }
  paginated?: Paging
  /** Dotted paths of secrets in the answer. */
  secrets?: readonly string[]
}

/** An answer with what came with it. */
export interface Answer<Output> {
  body: Output
  /** Status and headers; the body is read already. */
  response: { status: number; headers: Headers }
  /** How many attempts it took. */
  attempts: number
}

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
