// Prism's own modules, not its index: that brings along fakers and proxies, which double the time to start.
import { getHttpOperationsFromSpec } from '@stoplight/prism-http/dist/utils/operations.js'
import { validateInput, validateOutput } from '@stoplight/prism-http/dist/validator/index.js'
import { PlatformRefusal } from '../platform/platformRefusal.ts'
import { documentPath, type SpecAction } from '../platform/spec.ts'

type Operation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number]

/** One thing that Prism finds wrong. */
export interface Finding {
  /** Where: `['body', 'datasetConfig', 'splitRatio']`. */
  path?: string[]
  code?: string | number
  message: string
}

/** A request as Prism judges it. */
export interface PrismRequest {
  query: Record<string, string>
  headers: Record<string, string>
  /** Parsed JSON; text for a form. */
  body: unknown
}

/** What is answered, before it is written. */
export interface PrismAnswer {
  statusCode: number
  headers: Record<string, string>
  body: unknown
}

/** Prism as a library: it judges, and does not route (it knows no Action), make answers up, or check signatures. */
export interface Prism {
  /** What is wrong with a request. Throws a `PlatformRefusal` when it cannot be read at all. */
  judgeRequest(action: SpecAction, request: PrismRequest): Finding[]
  /** What is wrong with an answer. */
  judgeAnswer(action: SpecAction, answer: PrismAnswer): Finding[]
}

/** Operations hold the compiled checks: shared by all mocks of a process. */
let operations: Promise<Map<string, Operation>> | undefined

function loadOperations(): Promise<Map<string, Operation>> {
  operations ??= getHttpOperationsFromSpec(documentPath).then((list) => {
    // Prism compiles the path's template at each call, also where there is no parameter in it.
    for (const { request } of list)
      for (const part of ['path', 'query', 'headers'] as const) if (request?.[part]?.length === 0) delete request[part]
    return new Map(list.map((operation) => [`${operation.method.toUpperCase()} ${operation.path}`, operation]))
  })
  return operations
}

/** An Either, as fp-ts has it: findings on the left. */
type Verdict = { _tag: 'Left'; left: unknown } | { _tag: 'Right' }

const findingsOf = (verdict: Verdict): Finding[] => (verdict._tag === 'Left' ? (verdict.left as Finding[]) : [])

/** Loads the spec into Prism. */
export async function createPrism(): Promise<Prism> {
  const all = await loadOperations()
  const operationOf = ({ method, path }: SpecAction): Operation | undefined => all.get(`${method} ${path}`)
  return {
    judgeRequest(action, { query, headers, body }) {
      const resource = operationOf(action)
      // The first API is not in the document.
      if (!resource) return judgeFields(action, body)
      const { Action: _, ...parameters } = query
      try {
        const element = {
          method: resource.method as 'post',
          url: { path: resource.path, query: parameters },
          headers,
          body,
        }
        const findings = findingsOf(validateInput({ resource, element }) as Verdict)
        return findings.filter(({ message }) => !sentEmpty(message, parameters))
      } catch (error) {
        // Its readers of forms and queries throw at what is none.
        throw new PlatformRefusal('InvalidHTTPRequest', {
          hint: `The request cannot be read: ${(error as Error).message}`,
        })
      }
    },
    judgeAnswer(action, element) {
      const resource = operationOf(action)
      return resource ? findingsOf(validateOutput({ resource, element }) as Verdict) : []
    },
  }
}

/**
 * Whether a finding says that a query parameter is missing which was sent empty, such as `?assumeRole`: Prism takes one
 * for the other. It knows names in lower case.
 */
function sentEmpty(message: string, query: Record<string, string>): boolean {
  const name = /^Request query must have required property '([^']+)'/.exec(message)?.[1]
  return name !== undefined && Object.entries(query).some(([key, value]) => key.toLowerCase() === name && value === '')
}

const fits: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  array: Array.isArray,
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
}

/** Required fields, and their types. */
function judgeFields({ input: { required = [], properties = {} } }: SpecAction, body: unknown): Finding[] {
  const fields = body as Record<string, unknown>
  const missing = required.filter((name) => fields[name] === undefined)
  const wrong = Object.entries(properties).filter(
    ([name, { type }]) => fields[name] !== undefined && fits[String(type)]?.(fields[name]) === false,
  )
  return [
    ...missing.map((name) => ({ path: ['body'], message: `Request body must have required property '${name}'` })),
    ...wrong.map(([name, { type }]) => ({
      path: ['body', name],
      message: `Request body property ${name} must be ${type}`,
    })),
  ] as Finding[]
}
