/**
 * The shape of `actions.json`, the table of all actions.
 *
 * @example
 * ```ts
 * import type { Manifest } from '@qianfan-console/spec/manifest'
 * import { readFile } from 'node:fs/promises'
 *
 * const file = new URL(import.meta.resolve('@qianfan-console/spec/actions.json'))
 * const { actions }: Manifest = JSON.parse(await readFile(file, 'utf8'))
 * console.log(actions.filter(({ billable }) => billable).map(({ name }) => name))
 * ```
 */

/** A text in both languages. */
export interface Text {
  en: string
  zh: string
}

/** A JSON Schema (2020-12) without `$ref`: the keywords that the spec uses, and what else may stand beside them. */
export interface Schema {
  type?: string | string[]
  /** English; `x-zh` has the Chinese. */
  description?: string
  'x-zh'?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  additionalProperties?: boolean | Schema
  allOf?: Schema[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  enum?: unknown[]
  const?: unknown
  default?: unknown
  examples?: unknown[]
  /** `password` marks a secret, `binary` an upload. */
  format?: string
  pattern?: string
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  contentMediaType?: string
  /** The platform takes a larger value for this one, and does not refuse it. */
  'x-clamped-maximum'?: number
  /** Known values; the platform may add others. */
  'x-extensible-enum'?: unknown[]
  /** In a request the known values are all there are: the page lists them. Answers may hold others. */
  'x-closed-in-requests'?: true
  /** Where the field is known from, where that is not the official page. */
  'x-source'?: string
  [keyword: string]: unknown
}

/** What an action does: `read` changes nothing, `destructive` removes what no further call brings back, `write` is all else. */
export type Effect = 'read' | 'write' | 'destructive'

/** The read that tells whether a call with unknown outcome happened. */
export interface VerifyFacts {
  /** Dotted name of the read. */
  action: string
  /** By field of the read: the dotted path of the call's input that fills it. */
  input: Record<string, string>
  /** Fields that the read needs and the call does not know. */
  open?: string[]
  /** The call adds a row to the list that is read: a row that was not there before tells. */
  adds?: true
}

/** How a list pages. */
export interface Paging {
  /** `marker` where left out: the answer names the next start. `offset` counts rows, `page` counts pages from 1. */
  style?: 'marker' | 'offset' | 'page'
  /** Field of the input that says where the page starts. */
  input: string
  /** Dotted path of the next start in the answer (marker). */
  output?: string
  /** Dotted path of the boolean that says whether rows follow. */
  more?: string
  /** Dotted path of the rows; `auto` where the platform does not document it: the one array in `result`. */
  items: string
  /** Field of the input that holds the page size. */
  size?: string
  /** Dotted path of the number of rows in all (offset and page). */
  total?: string
}

/** A value of an answer that ends the waiting. */
export interface AcceptorFacts {
  /** Dotted path in the answer. */
  path: string
  equals: string | number | boolean
  state: 'success' | 'failure'
}

/** A state to wait for, on the read that shows it. */
export interface WaiterFacts {
  /** One name in the whole spec, such as `fineTuningTaskDone`. */
  name: string
  description: string
  'x-zh': string
  /** Seconds between two polls at first. */
  delay: number
  acceptors: AcceptorFacts[]
}

/** The state that an action leads to, as an action file states it. */
export interface WaitForFacts {
  /** Name of the waiter. */
  waiter: string
  /** By field of the read that the waiter polls: the dotted path below `input` or `answer` of the call that fills it, or several of which the first that is there counts. */
  input: Record<string, string | string[]>
  /** The state shows that the call happened, for nothing else leads to it. */
  proof?: true
}

/** Where the rows of a list belong to: without the parent's id, the list is made over all parents. */
export interface ParentFacts {
  /** Field of the list's input that names the parent. */
  field: string
  /** Dotted name of the list of parents, and the field of its rows that holds the id. */
  list: string
  id: string
}

/** `x-qianfan` of an action file; `x-qianfan.schema.json` says the same for machines. */
export interface ActionFacts {
  /** Dotted name, such as `finetuning.task.stop`. */
  name: string
  /** `bearer`: takes an API key, `Authorization: Bearer ...`; signed with bce-auth-v1 where left out. */
  auth?: 'bearer'
  effect: Effect
  /** An accepted call can cost money. */
  billable: boolean
  /** A second equal call leaves the same state and cost as one. Not stated for reads. */
  idempotent?: boolean
  idempotentReason?: string
  /** Input field that makes the platform take a repeated call for the same one. */
  idempotencyKey?: string
  /** The answer's boolean that says whether the call was accepted. */
  acceptance?: 'result'
  verify?: VerifyFacts
  paginated?: Paging
  /** On reads; the first is what waiting on the read itself means. */
  waiters?: WaiterFacts[]
  waitFor?: WaitForFacts
  /** IAM policies; any one of them is enough. */
  policies: string[]
  /** The official page, and the date it shows (YYYY-MM-DD). */
  doc?: { url: string; updated?: string }
  /** How well the shape is known: by the official documentation, by it in part, by an official SDK only. */
  source: 'doc' | 'partial' | 'sdk'
  /** What the documentation does not state. */
  gaps?: string
  /** The Chinese of `gaps` and of `idempotentReason`. */
  'x-zh'?: { gaps?: string; idempotentReason?: string }
  errors?: { code: string; status?: number; message?: string }[]
  cli: {
    /** Input field that is given without a flag. */
    positional?: string
    /** Dotted path of the rows of a list that does not page. */
    rows?: string
    /** What the input is compared with before money is spent. */
    check?: 'fineTuningTask'
    /** Columns of a table: fields of a row for lists, dotted paths of the answer otherwise. */
    columns?: string[]
    /** What the rows of a list belong to. */
    parent?: ParentFacts
    /** Dotted path of how far the work is, in the answer of a read that is polled. */
    progress?: string
  }
}

/** An example of the spec. */
export interface Example {
  name: string
  description?: string
  /** The Chinese of `description`. */
  'x-zh'?: string
  value: unknown
}

/** One row of the table: all that a target needs to know about an action. */
export interface ManifestAction extends Omit<ActionFacts, 'waitFor'> {
  operationId: string
  /** The platform's Action; absent on calls that are addressed by their path alone. */
  action?: string
  group: string
  method: string
  /** Path on the wire, with the Action where there is one. */
  path: string
  /** The path without its query. */
  route: string
  /** Only where it is not the platform's own host. */
  host?: string
  /** Media type of the body; absent where there is none. */
  contentType?: string
  /** Input fields that travel in the query. */
  query?: string[]
  /** What is sent for fields of the query that must be there and need not be given. */
  defaults?: Record<string, unknown>
  title: Text
  description: Text
  /** The state that the action leads to, and the dotted name of the read that shows it. */
  waitFor?: WaitForFacts & { action: string }
  /** Dotted paths of the answer's secrets; lists on the way are gone through. */
  secrets?: string[]
  /** What it takes: whole, also what travels in the query. */
  input: Schema
  /** What it answers. */
  output: Schema
  examples: { input: Example[]; output: Example[] }
}

/** A group of actions. */
export interface Group {
  name: string
  title: Text
  description: Text
}

/** The whole table. */
export interface Manifest {
  $comment: string
  version: 1
  /** URL of the platform. */
  server: string
  groups: Group[]
  actions: ManifestAction[]
}
