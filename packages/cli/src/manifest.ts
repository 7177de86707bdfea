/** A text in both languages. */
export interface Text {
  en: string
  zh: string
}

/** A JSON Schema of the spec, as far as the command line reads it. */
export interface Schema {
  type?: string | string[]
  description?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  additionalProperties?: boolean | Schema
  enum?: unknown[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  const?: unknown
  default?: unknown
  examples?: unknown[]
  format?: string
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  contentMediaType?: string
  /** A larger value is treated as this one. */
  'x-clamped-maximum'?: number
  /** Known values of an enum that the platform may extend. */
  'x-extensible-enum'?: unknown[]
  'x-zh'?: string
}

/** A state to wait for, as the spec states it on the read that is polled. */
export interface WaiterFacts {
  name: string
  description: string
  'x-zh': string
  delay: number
  acceptors: { path: string; equals: string | number | boolean; state: 'success' | 'failure' }[]
}

/** One row of the table of actions. */
export interface ManifestAction {
  name: string
  operationId: string
  action?: string
  group: string
  method: string
  path: string
  route: string
  host?: string
  contentType?: string
  query?: string[]
  /** What is sent for fields of the query that must be there and need not be given. */
  defaults?: Record<string, unknown>
  title: Text
  description: Text
  effect: 'read' | 'write' | 'destructive'
  billable?: boolean
  idempotent?: boolean
  idempotentReason?: string
  acceptance?: 'result'
  verify?: { action: string; input: Record<string, string>; open?: string[] }
  paginated?: {
    style?: 'marker' | 'offset' | 'page'
    input: string
    output?: string
    more?: string
    items: string
    size?: string
    total?: string
  }
  waiters?: WaiterFacts[]
  /** The state that the action leads to; `input` has the dotted path below `input` or `answer` that fills each field of the read, or several to try. */
  waitFor?: { waiter: string; action: string; input: Record<string, string | string[]>; proof?: true }
  secrets?: string[]
  policies: string[]
  doc?: { url: string; updated?: string }
  source: 'doc' | 'partial' | 'sdk'
  gaps?: string
  errors?: { code: string; status?: number; message?: string }[]
  cli: { positional?: string; rows?: string; columns?: string[] }
  input: Schema
  output: Schema
  examples: { input: Example[]; output: Example[] }
  /** Not of the table: called by its route, on its caller's word. */
  unknown?: true
}

/** An example of the spec. */
export interface Example {
  name: string
  description?: string
  value: unknown
}

/** A group of actions. */
export interface Group {
  name: string
  title: Text
  description: Text
}

/** The whole table, as the spec package ships it. */
export interface Manifest {
  server: string
  groups: Group[]
  actions: ManifestAction[]
}

/** What is known of an action without reading its group. */
export interface IndexedAction {
  group: string
  action?: string
  route: string
  title: Text
  effect: 'read' | 'write' | 'destructive'
  billable?: boolean
}

/** The small table that every start may read. */
export interface ActionIndex {
  server: string
  groups: Group[]
  actions: Record<string, IndexedAction>
}
