import { randomUUID } from 'node:crypto'
import type { Schema } from '../platform/spec.ts'
import type { IncomingCall } from './incomingCall.ts'

/** A request that came in, without secrets. */
export interface RecordedRequest {
  /** When it came in, ISO text, real time. */
  at: string
  method: string
  /** Path and query, as sent. */
  url: string
  /** The platform's Action, or the operation of a call without one; undefined where the request named none. */
  action?: string
  /** Dotted name: `finetuning.task.stop`. */
  name?: string
  headers: Record<string, string>
  /** Parsed where it was JSON, else text. */
  body: unknown
  accessKeyId?: string
  requestId: string
  /** HTTP status of the answer; undefined where the connection was broken instead. */
  status?: number
  /** What was answered, parsed; undefined while or when nothing was. */
  answer?: unknown
  /** Milliseconds until the answer was written. */
  duration?: number
  /** Which fault struck it. */
  fault?: object
  /** What the mock would tell whoever develops against it. */
  hint?: string | undefined
  /** Whether the platform's side of it was done: a create created, also when its answer was lost. */
  done: boolean
}

const mask = '***'

/** Longer bodies are cut in the record, which keeps many of them. */
export const longestRecorded = 65_536

/** The record of a request that has just come in, without its secrets. */
export const beginRecord = (
  { method, target, headers }: Pick<IncomingCall, 'method' | 'target' | 'headers'>,
  { now, redact }: { now: () => number; redact: (text: string) => string },
): RecordedRequest => ({
  at: new Date(now()).toISOString(),
  method,
  url: redact(redactUrl(target)),
  headers: maskSecrets(redactHeaders(headers), redact),
  body: undefined,
  requestId: randomUUID(),
  done: false,
})

/** Takes the secrets that the mock knows out of a text, or out of anything in a value. */
export function maskSecrets<Value>(value: Value, redact: (text: string) => string): Value {
  if (typeof value === 'string') return redact(value) as Value
  if (typeof value !== 'object' || value === null) return value
  const text = JSON.stringify(value)
  const masked = redact(text)
  if (masked === text) return value
  try {
    return JSON.parse(masked)
  } catch {
    // The secret was a word of JSON itself, such as 1.
    return masked as Value
  }
}

/** Headers as they may be shown: of the signature, only what says who and when. */
export function redactHeaders(headers: Record<string, string>): Record<string, string> {
  const shown: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (name === 'authorization')
      shown[name] = value.startsWith('bce-auth-v1/') ? value.replace(/\/[^/]*$/, `/${mask}`) : mask
    else if (name === 'x-bce-security-token' || name === 'cookie' || name === 'proxy-authorization') shown[name] = mask
    else shown[name] = value
  }
  return shown
}

/** A URL without a signature or token in its query. */
export const redactUrl = (url: string): string =>
  url.replace(/([?&](?:authorization|x-bce-security-token)=)[^&#]*/gi, `$1${mask}`)

/** A value without what its schema marks as a password. */
export function redactValue(value: unknown, schema: Schema | undefined): unknown {
  if (!schema || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value))
    return schema.items && holdsSecret(schema.items) ? value.map((item) => redactValue(item, schema.items)) : value
  if (!holdsSecret(schema)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => {
      const child = schema.properties?.[name]
      return [name, child?.format === 'password' && field !== undefined ? mask : redactValue(field, child)]
    }),
  )
}

const secretHolders = new WeakMap<Schema, boolean>()

function holdsSecret(schema: Schema): boolean {
  let answer = secretHolders.get(schema)
  if (answer === undefined) {
    const children = [...Object.values(schema.properties ?? {}), ...(schema.items ? [schema.items] : [])]
    answer = children.some((child) => child.format === 'password' || holdsSecret(child))
    secretHolders.set(schema, answer)
  }
  return answer
}
