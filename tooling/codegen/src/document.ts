/** A JSON Schema as it stands in the spec. Loose on purpose: the linter is what checks it. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  description?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  allOf?: Schema[]
  anyOf?: Schema[]
  additionalProperties?: boolean | Schema
  [keyword: string]: unknown
}

/** `x-qianfan` of an action, as `spec/x-qianfan.schema.json` describes it. */
export interface ActionFacts {
  name: string
  effect: 'read' | 'write' | 'destructive'
  billable: boolean
  idempotent: boolean
  idempotentReason?: string
  acceptance?: 'result'
  verify?: { action: string; input: Record<string, string>; open?: string[] }
  paginated?: {
    input: string
    output?: string
    more?: string
    items: string
    size?: string
    total?: string
    style?: 'marker' | 'offset' | 'page'
  }
  waiters?: WaiterFacts[]
  waitFor?: WaitForFacts
  policies: string[]
  doc?: { url: string; updated?: string }
  source: 'doc' | 'sdk' | 'partial'
  gaps?: string
  errors?: { code: string; status?: number; message?: string }[]
  cli: { positional?: string; rows?: string; columns?: string[] }
}

/** One waiter of an action. */
export interface WaiterFacts {
  name: string
  description: string
  'x-zh': string
  delay: number
  acceptors: { path: string; equals: string | number | boolean; state: 'success' | 'failure' }[]
}

/** The state that an action leads to. */
export interface WaitForFacts {
  /** Name of the waiter. */
  waiter: string
  /** By field of the read that the waiter polls: the dotted path below `input` or `answer` that fills it, or several to try. */
  input: Record<string, string | string[]>
  /** The state shows that the call happened. */
  proof?: true
}

interface Media {
  schema: Schema
  examples?: Record<string, { summary?: string; description?: string; value: unknown }>
}

/** One operation of the bundled document. */
export interface Operation {
  operationId: string
  tags: string[]
  summary: string
  description: string
  'x-zh': { summary: string; description: string }
  'x-qianfan': ActionFacts
  servers?: { url: string }[]
  parameters?: {
    name: string
    in: string
    required?: boolean
    description?: string
    'x-zh'?: string
    schema: Schema
    example?: unknown
  }[]
  requestBody?: { required?: boolean; content: Record<string, Media> }
  responses: Record<string, { $ref?: string; content?: Record<string, Media> }>
}

/** The bundled OpenAPI document. */
export interface Document {
  openapi: string
  info: { title: string; version: string; [key: string]: unknown }
  servers: { url: string }[]
  tags: { name: string; description: string; 'x-zh': { name: string; description?: string } }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema>; [key: string]: unknown }
}

/** An operation with the path and method it stands under. */
export interface PlacedOperation {
  path: string
  method: string
  operation: Operation
}

/** Every operation of the document, in its order. */
export function operationsOf(document: Document): PlacedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  )
}

/** `StopFineTuningTask` -> `stopFineTuningTask`; a leading run of capitals stays a word (`DPOx` is not split). */
export const functionName = (operationId: string): string => operationId[0]!.toLowerCase() + operationId.slice(1)
