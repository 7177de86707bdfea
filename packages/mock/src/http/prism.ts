// Prism's own modules, not its index: that brings along fakers and proxies, which double the time to start.
// Its reader of documents is left out as well: ours is one file of known form.
import { readFileSync } from 'node:fs'
import { transformOas3Operations } from '@stoplight/http-spec/oas3/operation'
import { bundleTarget, resolveInlineRef } from '@stoplight/json'
import { validateInput, validateOutput } from '@stoplight/prism-http/dist/validator/index.js'
import { PlatformRefusal } from '../platform/platformRefusal.ts'
import { documentPath, type SpecAction } from '../platform/spec.ts'

type Operation = ReturnType<typeof transformOas3Operations>[number]

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
let operations: Map<string, Operation> | undefined

function loadOperations(): Map<string, Operation> {
  operations ??= new Map(
    readOperations().map((operation) => [`${operation.method.toUpperCase()} ${operation.path}`, operation]),
  )
  return operations
}

function readOperations(): Operation[] {
  const document = dereferenced(JSON.parse(readFileSync(documentPath, 'utf8'))) as Record<string, unknown>
  const list = transformOas3Operations(document).map((operation) =>
    bundleTarget({ document: { ...document, __target__: operation }, path: '#/__target__', cloneDocument: false }),
  ) as Operation[]
  // Prism compiles the path's template at each call, also where there is no parameter in it.
  for (const { request } of list)
    for (const part of ['path', 'query', 'headers'] as const) if (request?.[part]?.length === 0) delete request[part]
  return list
}

/** A document with each reference replaced by what it names; what stands beside a reference counts more. */
function dereferenced(document: object): unknown {
  const known = new Map<string, unknown>()
  const read = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(read)
    if (typeof value !== 'object' || value === null) return value
    const { $ref, ...rest } = value as Record<string, unknown>
    if (typeof $ref !== 'string')
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, read(each)]))
    if (!known.has($ref)) known.set($ref, read(resolveInlineRef(document as Record<string, unknown>, $ref)))
    return Object.keys(rest).length === 0
      ? known.get($ref)
      : { ...(known.get($ref) as object), ...(read(rest) as object) }
  }
  return read(document)
}

/** An Either, as fp-ts has it: findings on the left. */
type Verdict = { _tag: 'Left'; left: unknown } | { _tag: 'Right' }

const findingsOf = (verdict: Verdict): Finding[] => (verdict._tag === 'Left' ? (verdict.left as Finding[]) : [])

/** Loads the spec into Prism. */
export function createPrism(): Prism {
  const all = loadOperations()
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
