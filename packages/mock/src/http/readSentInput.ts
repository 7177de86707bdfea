import { adviseInput } from '../engine/adviseInput.ts'
import type { Fields } from '../platform/fields.ts'
import { badField, PlatformRefusal } from '../platform/platformRefusal.ts'
import type { SpecAction } from '../platform/spec.ts'
import type { IncomingCall } from './incomingCall.ts'
import type { Finding, Prism } from './prism.ts'
import { decodeText, parseBody, readForm, roundedBody } from './readBody.ts'
import { longestRecorded, maskSecrets, redactValue } from './requests.ts'

const form = 'multipart/form-data'

/** What Prism has to know of the headers of a call that was found to be JSON. */
const jsonHeaders = { 'content-type': 'application/json' }

/** What a call sent, and how it is recorded. */
export interface SentInput {
  /** The body without secrets: parsed where it was JSON, else text. */
  shown: unknown
  hints: string[]
  /** The body, with long integers as their digits; `rounded` where they are numbers. */
  body?: { exact: unknown; rounded: unknown }
  /** Why it is not a body of this action. */
  refusal?: PlatformRefusal
}

/** Reads what a call says. */
export async function readSentInput(
  call: IncomingCall,
  action: SpecAction,
  redact: (text: string) => string,
): Promise<SentInput> {
  const bytes = await call.body()
  const parts = action.contentType === form ? await readForm(call, bytes, action) : undefined
  const text = parts ? JSON.stringify(parts) : decodeText(bytes)
  const masked = redact(text)
  const cut = masked.length > longestRecorded ? `${masked.slice(0, longestRecorded)}...` : masked
  const hints =
    masked === text && redact(call.target) === call.target
      ? []
      : ['A secret key or session token stands in the request; it never belongs there. The records leave it out.']
  try {
    const body = parts ? { exact: parts, rounded: parts } : readJsonBody(call, text, action)
    const whole = action.contentType !== undefined && text.length <= longestRecorded
    return {
      shown: whole ? maskSecrets(redactValue(body?.exact, action.input), redact) : cut,
      hints,
      ...(body && { body }),
    }
  } catch (error) {
    if (error instanceof PlatformRefusal) return { shown: cut, hints, refusal: error }
    throw error
  }
}

/** The input of an action as core sees it, and what is to be said of it. */
export interface CallInput {
  input: Fields
  hints: string[]
}

/**
 * Judges what a call sent.
 *
 * @throws {PlatformRefusal} naming the first field that is not right
 */
export function judgeInput(prism: Prism, call: IncomingCall, action: SpecAction, { body }: SentInput): CallInput {
  const query = queryOf(call.target)
  // A form is read by now: what is judged are its parts.
  refuseInput(prism.judgeRequest(action, { query, headers: jsonHeaders, body: body?.rounded }), action)
  const input = inputOf(action, query, body?.exact)
  const unknown = Object.keys(query).filter((name) => name !== 'Action' && !action.query?.includes(name))
  const advice = adviseInput(input, action.input, { lenient: action.effect === 'read' })
  if (advice.refused) throw badField(advice.refused.field, advice.refused.hint)
  return {
    input,
    hints: [...unknown.map((name) => `The query parameter ${name} is not known, and was ignored.`), ...advice.hints],
  }
}

function readJsonBody({ headers }: IncomingCall, text: string, { contentType }: SpecAction): SentInput['body'] {
  if (contentType === undefined) return undefined
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  if (type !== undefined && type !== 'application/json')
    throw new PlatformRefusal('InvalidHTTPRequest', { hint: `Content-Type must be application/json; it is ${type}.` })
  if (type === undefined && text !== '')
    throw new PlatformRefusal('InvalidHTTPRequest', { hint: 'Content-Type must be application/json; there is none.' })
  if (text.trim() === '') return { exact: {}, rounded: {} }
  const exact = parseBody(text)
  if (typeof exact !== 'object' || exact === null || Array.isArray(exact))
    throw new PlatformRefusal('InappropriateJSON', { hint: 'The body must be a JSON object.' })
  return { exact, rounded: roundedBody(text, exact) }
}

function queryOf(target: string): Record<string, string> {
  const question = target.indexOf('?')
  if (question === -1) return {}
  const query = target.slice(question + 1)
  // Nearly every call: an Action and nothing else.
  const only = /^Action=(\w+)$/.exec(query)?.[1]
  if (only !== undefined) return { Action: only }
  return Object.fromEntries(
    [...new URLSearchParams(query)].filter(([name]) => !/^(authorization|x-bce-security-token)$/i.test(name)),
  )
}

/** The body, and what travels in the query. */
function inputOf({ query: names = [], input }: SpecAction, query: Record<string, string>, body: unknown): Fields {
  const inQuery = names
    .filter((name) => Object.hasOwn(query, name))
    .map((name) => [
      name,
      ['integer', 'number'].includes(String(input.properties?.[name]?.type)) ? numberOf(query[name]!) : query[name],
    ])
  return { ...(typeof body === 'object' ? (body as Fields) : {}), ...Object.fromEntries(inQuery) }
}

/** A number of a query; a long integer as its digits. */
function numberOf(text: string): number | string {
  const number = Number(text)
  return Number.isInteger(number) && !Number.isSafeInteger(number) ? text : number
}

/** Turns what Prism finds into the platform's words, which name one field. */
function refuseInput(findings: Finding[], { query = [], input }: SpecAction): void {
  const [first] = findings
  if (!first) return
  if (String(first.code) === '415') throw new PlatformRefusal('InvalidHTTPRequest', { hint: first.message })
  const missing = /must have required property '([^']+)'/.exec(first.message)?.[1]
  const field = missing ?? first.path?.filter((part) => !/^\d+$/.test(part)).at(-1) ?? 'body'
  // Prism knows the names of query parameters in lower case.
  const name = query.find((one) => one.toLowerCase() === field) ?? field
  // What the field is tells who left it out under another name.
  const about = missing === undefined ? undefined : input.properties?.[name]?.description
  throw badField(name, [findings.map(({ message }) => message).join('; '), about].filter(Boolean).join('. '))
}
