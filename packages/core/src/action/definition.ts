import type { Effects } from './effects.ts'

/** How an action pages, as the spec states it. */
export interface Paging {
  /** `marker` where nothing is said: the answer names the next start. `offset` counts rows, `page` counts pages from 1. */
  style?: 'marker' | 'offset' | 'page'
  /** Input field of the start. */
  input: string
  /** Path of the next start in the answer. */
  output?: string
  /** Path of the boolean that says whether more follows. */
  more?: string
  /** Path of the rows; `auto` where the platform does not document it: the one array in `result`. */
  items: string
  /** Input field of the page size. */
  size?: string
  /** Path of the number of rows in all. */
  total?: string
}

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
