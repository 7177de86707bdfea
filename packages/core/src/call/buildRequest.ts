import type { ActionDefinition } from '../action/definition.ts'
import { InputError } from '../errors/errors.ts'

/** The part of a request that is the same for every attempt. */
export interface PreparedRequest {
  method: string
  url: string
  body: string | FormData | undefined
  headers: Record<string, string>
}

/** Turns an action and its input into method, URL and body. Throws before anything is sent when the input cannot be one. */
export function buildRequest(definition: ActionDefinition, input: unknown, origin: string): PreparedRequest {
  const { name: action, method = 'POST', multipart, query = [] } = definition
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new InputError(
      'InvalidInput',
      `The input of ${action} must be an object, such as { taskId: '...' }; it is ${input === null ? 'null' : Array.isArray(input) ? 'an array' : `a ${typeof input}`}.`,
      { action },
    )
  const json = (url: string, body: object): PreparedRequest => {
    return { method, url, body: toJson(body, action), headers: { 'content-type': 'application/json' } }
  }
  // Most actions: the input as it is.
  if (query.length === 0 && method !== 'GET' && !multipart) return json(origin + definition.path, input)
  const fields = Object.entries<unknown>({ ...definition.defaults, ...input })
  const inQuery = fields.filter(([name, value]) => query.includes(name) && value !== undefined)
  const url = origin + definition.path + queryOf(inQuery, definition)
  const others = fields.filter(([name]) => !query.includes(name))
  if (method === 'GET') return { method, url, body: undefined, headers: {} }
  if (multipart) return { method, url, body: toForm(others, action), headers: {} }
  return json(url, Object.fromEntries(others))
}

function queryOf(fields: [string, unknown][], { name: action, path }: ActionDefinition): string {
  const text = fields.map(([name, value]) => `${encode(name)}=${encode(toText(value, name, action))}`).join('&')
  return text && (path.includes('?') ? '&' : '?') + text

  function encode(value: string): string {
    try {
      return encodeURIComponent(value)
    } catch {
      throw new InputError(
        'InvalidInput',
        `The input of ${action} holds half a character (a lone surrogate), which no URL can carry.`,
        { action },
      )
    }
  }
}

function toJson(input: object, action: string): string {
  let text: string
  try {
    text = JSON.stringify(input)
  } catch (error) {
    throw new InputError(
      'InvalidInput',
      `The input of ${action} cannot be written as JSON: ${(error as Error).message}`,
      { action },
    )
  }
  for (const name in input) checkValue((input as Record<string, unknown>)[name], name, action)
  return text
}

/** A value of the query or of a form as text. */
function toText(value: unknown, name: string, action: string): string {
  checkValue(value, name, action)
  return typeof value === 'object' && !(value instanceof Date) ? toJson(value!, action) : asText(value)
}

const asText = (value: unknown): string => (value instanceof Date ? value.toJSON() : String(value))

/** Refuses what JSON writes as something else without a word: `{}` for a promise, `null` for NaN, nothing for a function. */
function checkValue(value: unknown, path: string, action: string): void {
  const kind = unwritable(value)
  if (kind !== undefined)
    throw new InputError('InvalidInput', `${path} of ${action} is ${kind}, which cannot be sent as it is.`, {
      action,
      issues: [{ path, message: `is ${kind}` }],
    })
  // What writes itself is read no further.
  if (typeof value === 'object' && value !== null && !writesItself(value))
    for (const name in value) checkValue((value as Record<string, unknown>)[name], `${path}.${name}`, action)
}

/** What a value is that must not be sent; undefined for what JSON can hold. */
function unwritable(value: unknown): string | undefined {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? undefined : String(value)
    case 'function':
    case 'symbol':
      return `a ${typeof value}`
    case 'object': {
      if (value === null || Array.isArray(value)) return undefined
      const prototype: unknown = Object.getPrototypeOf(value)
      if (isThenable(value)) return 'a promise (is an await missing?)'
      if (prototype === Object.prototype || prototype === null) return undefined
      if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return 'bytes (a file is sent as a File or Blob)'
      if (value instanceof Blob) return 'a file'
      if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'an invalid date' : undefined
      if (writesItself(value)) return undefined
      const iterable = Symbol.iterator in value || Symbol.asyncIterator in value || 'pipe' in value
      return iterable || Object.prototype.toString.call(value) !== '[object Object]'
        ? `a ${value.constructor?.name || 'special object'}`
        : undefined
    }
    default:
      return undefined
  }
}

const writesItself = (value: object): boolean => typeof (value as { toJSON?: unknown }).toJSON === 'function'

const isThenable = (value: object): boolean => typeof (value as { then?: unknown }).then === 'function'

/** Files go in as they are, everything else as text. */
function toForm(fields: [string, unknown][], action: string): FormData {
  const form = new FormData()
  for (const [name, value] of fields) {
    if (value === undefined) continue
    if (value instanceof File) form.append(name, value, value.name)
    else if (value instanceof Blob) form.append(name, value, name)
    else form.append(name, toText(value, name, action))
  }
  return form
}
