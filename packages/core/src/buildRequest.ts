import type { ActionDefinition } from './defineAction.ts'
import { InputError } from './errors.ts'

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
  const fields = Object.entries<unknown>({ ...definition.defaults, ...input })
  const url =
    origin +
    definition.path +
    queryOf(
      fields.filter(([name, value]) => query.includes(name) && value !== undefined),
      definition,
    )
  const others = fields.filter(([name]) => !query.includes(name))
  const inBody = query.length > 0 ? Object.fromEntries(others) : input
  if (method === 'GET') return { method, url, body: undefined, headers: {} }
  if (multipart) return { method, url, body: toForm(others), headers: {} }
  return { method, url, body: toJson(inBody, action), headers: { 'content-type': 'application/json' } }
}

function queryOf(fields: [string, unknown][], { name: action, path }: ActionDefinition): string {
  const text = fields.map(([name, value]) => `${encode(name)}=${encode(String(value))}`).join('&')
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
  try {
    return JSON.stringify(input)
  } catch (error) {
    throw new InputError(
      'InvalidInput',
      `The input of ${action} cannot be written as JSON: ${(error as Error).message}`,
      { action },
    )
  }
}

/** Files go in as they are, everything else as text. */
function toForm(fields: [string, unknown][]): FormData {
  const form = new FormData()
  for (const [name, value] of fields) {
    if (value === undefined) continue
    if (value instanceof File) form.append(name, value, value.name)
    else if (value instanceof Blob) form.append(name, value, name)
    else form.append(name, typeof value === 'object' ? JSON.stringify(value) : String(value))
  }
  return form
}
