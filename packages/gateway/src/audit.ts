import type { ActionDefinition } from '@qianfan-console/core'
import type { PlainAnswer } from './answers.ts'
import type { Input } from './readInput.ts'

/** One record a request, as it ended. It holds no key, no header and of the input only the ids. */
export interface AuditRecord {
  /** When it began, ISO. */
  time: string
  /** Milliseconds it took. */
  duration: number
  /** HTTP status of the answer. */
  status: number
  /** Code of the error, the platform's or the gateway's (`Gateway*`); undefined when it went well. */
  code: string | undefined
  /** Dotted name; undefined where the request named no action. */
  action: string | undefined
  effect: 'read' | 'write' | 'destructive' | undefined
  billable: boolean | undefined
  /** The ids that the input names at its top: what the call was about. */
  target: Record<string, string | number>
  origin: string | undefined
  callId: string | undefined
  /** Whether it was a repeat of a call made before, and answered from memory. */
  repeated: boolean
  /** Attempts at the platform; 0 when nothing was sent. */
  attempts: number
  /** Of a failed call: `refused`, `not-sent` or `unknown`. */
  outcome: string | undefined
  /** The platform's request id, or the gateway's own where it refused. */
  requestId: string | undefined
  /** What was behind a failure, in the words of what failed. */
  cause: string | undefined
}

/** What is known of a request so far. It grows from station to station, so that a request that ends early is told too. */
export interface Trace {
  /** Milliseconds since 1970. */
  started: number
  /** Headers, as they came. */
  origin?: string | undefined
  callId?: string | undefined
  definition?: ActionDefinition
  input?: Input
  repeated?: boolean
  cause?: string | undefined
}

/** The record of a request that was answered. */
export function recordOf(trace: Trace, answer: PlainAnswer): AuditRecord {
  const { started, origin, callId, definition, input, repeated = false, cause } = trace
  const { status, code, requestId, attempts = 0, outcome } = answer
  return {
    time: new Date(started).toISOString(),
    duration: Date.now() - started,
    status,
    code,
    action: definition?.name,
    effect: definition?.effect,
    billable: definition && definition.billable === true,
    target: targetOf(input),
    origin: origin?.slice(0, 256),
    callId: callId?.slice(0, longest),
    repeated,
    attempts,
    outcome,
    requestId,
    cause,
  }
}

const idField = /(^id|Ids?)$/
const longest = 128
/** Ids of one record: a page chooses what it sends, not how much is written about it. */
const most = 20

/** The ids of an input. */
function targetOf(input: Input | undefined): Record<string, string | number> {
  const ids = Object.entries(input ?? {}).filter(
    ([name, value]) =>
      name.length <= longest &&
      idField.test(name) &&
      !/accessKey/i.test(name) &&
      (typeof value === 'number' || (typeof value === 'string' && value.length <= longest)),
  )
  return Object.fromEntries(ids.slice(0, most))
}
