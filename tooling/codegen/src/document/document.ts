import type { ActionFacts, Schema as PlainSchema } from '@qianfan-console/spec/manifest'

/** A JSON Schema as it stands in the document. Loose on purpose: the linter is what checks it. */
export interface Schema extends PlainSchema {
  $ref?: string
  properties?: Record<string, Schema>
  items?: Schema
  allOf?: Schema[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  additionalProperties?: boolean | Schema
}

interface Media {
  schema: Schema
  examples?: Record<string, { summary?: string; description?: string; 'x-zh'?: string; value: unknown }>
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
  externalDocs?: { description: string; url: string }
  security?: Record<string, string[]>[]
  parameters?: {
    name: string
    in: string
    required?: boolean
    allowEmptyValue?: boolean
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
  tags: {
    name: string
    description: string
    'x-displayName'?: string
    'x-zh': { name: string; description?: string }
  }[]
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

/** `StopFineTuningTask` -> `stopFineTuningTask`. */
export const functionName = (operationId: string): string => operationId[0]!.toLowerCase() + operationId.slice(1)
