import type { CallOptions } from '../action/callOptions.ts'
import type { Client } from '../action/client.ts'
import type { Action } from '../action/defineAction.ts'
import type { ActionDefinition, Answer } from '../action/definition.ts'
import { createClient } from '../client/createClient.ts'
import type { ClientOptions } from '../client/options.ts'
import { isQianfanError, QianfanError } from '../errors/errors.ts'
import type { TransportAnswer } from '../transport/transport.ts'
import { withDefaults } from '../util/withDefaults.ts'
import { matches } from './matches.ts'

/** A type of which any part may be left out, at any depth. */
export type PartialDeep<Type> = Type extends readonly (infer Item)[]
  ? PartialDeep<Item>[]
  : Type extends object
    ? { [Name in keyof Type]?: PartialDeep<Type[Name]> }
    : Type

/** How the platform says no; becomes the `ServiceError` that it would be in earnest. */
export interface Refusal {
  /** Code, such as `AccessDenied`. */
  code: string
  message?: string
  /** HTTP status; 400 by default. */
  status?: number
  requestId?: string
  /** More headers of the answer, such as `retry-after`. */
  headers?: Record<string, string>
}

/** An answer, or what makes one of the input. */
type Scripted<Input, Output> =
  | PartialDeep<Output>
  | ((input: Input) => PartialDeep<Output> | Promise<PartialDeep<Output>>)

/** What an action is to answer. Answers given once come first, in their order; then the one that stays. */
export interface Script<Input = any, Output = any> {
  /** Answers so from now on. `requestId` is filled in where it is left out. */
  resolves(answer: Scripted<Input, Output>): this
  /** Answers so once. */
  resolvesOnce(answer: Scripted<Input, Output>): this
  /** Fails so from now on: a refusal of the platform, an error of this library, or any error, which is met as a failure of the network. */
  rejects(reason: Refusal | Error): this
  /** Fails so once. */
  rejectsOnce(reason: Refusal | Error): this
}

/** A call that was made. */
export interface MockedCall<Input = any> {
  /** Dotted name: `finetuning.task.stop`. */
  action: string
  input: Input
  options: CallOptions
}

/** A client whose answers are scripted. */
export interface MockClient extends Client {
  /**
   * Scripts an action. The last script whose input fits decides.
   *
   * @param action - the action's function, or its dotted name
   * @param input - only calls whose input has at least these fields; every call by default
   */
  on<Input, Output>(action: Action<Input, Output>, input?: PartialDeep<Input>): Script<Input, Output>
  on(action: string, input?: object): Script
  /** Every call so far, refused ones included. */
  readonly calls: readonly MockedCall[]
  /** The calls of one action. */
  callsOf<Input, Output>(action: Action<Input, Output> | string): readonly MockedCall<Input>[]
  /** Forgets scripts and calls. */
  reset(): void
}

/** Options of `mockClient`: those of a client that make sense without a network. */
export type MockOptions = Pick<
  ClientOptions,
  'retry' | 'hooks' | 'logger' | 'validate' | 'now' | 'sleep' | 'random' | 'headers'
>

type Outcome = { answer: unknown } | { reason: Refusal | Error }

interface Rule {
  action: string
  input: object
  once: Outcome[]
  always: Outcome | undefined
}

interface UnderWay {
  definition: ActionDefinition
  input: object
  /** Ends the call with an error that is to come out as it is: another attempt must not take the next answer. */
  end(error: unknown): never
}

const callHeader = 'x-mock-call'

/** Taken before a test replaces it. */
const realTimer = setTimeout

/**
 * A clock that a wait moves: after a sleep it stands at least that much later, or a wait with a limit would never end. The
 * sleep lets the event loop turn, so that a wait without one can be aborted.
 */
function mockClock({ now = () => Date.now(), sleep }: MockOptions): Required<Pick<ClientOptions, 'now' | 'sleep'>> {
  let ahead = 0
  return {
    now: () => now() + ahead,
    async sleep(milliseconds, signal) {
      const before = now()
      if (sleep) await sleep(milliseconds, signal)
      else await new Promise<void>((resolve) => void realTimer(resolve))
      ahead += Math.max(0, milliseconds - (now() - before))
    },
  }
}

/**
 * A client for unit tests: no server, no keys, no waiting. It is the real client on a scripted transport, so that answers
 * are read, errors mapped and inputs refused as in earnest. Repeats are off unless `retry` asks for them; a repeat takes
 * the next scripted answer.
 *
 * @param options - `retry`, `hooks`, `validate`, ... as for `createClient`
 * @returns a client for the functions of the actions, and for `createQianfan(client)`
 * @throws {QianfanError} `NotScripted` from a call that nothing was scripted for
 * @example
 * ```ts
 * const test = mockClient()
 * test.on(stopFineTuningTask).resolves({ result: true })
 * test.on(stopFineTuningTask, { taskId: 'task-gone' }).rejects({ code: 'AccessDenied', status: 403 })
 *
 * await stopFineTuningTask(test, { taskId: 'task-5kjifvzerc5n' }) // { requestId: 'mock-request-1', result: true }
 * test.callsOf(stopFineTuningTask) // [{ action: 'finetuning.task.stop', input: { taskId: 'task-5kjifvzerc5n' }, options: {} }]
 * ```
 */
export function mockClient(options: MockOptions = {}): MockClient {
  const book: Book = { rules: [], calls: [], answers: 0, serial: 0, underWay: new Map() }
  const client = createClient({
    ...withDefaults<MockOptions>({ retry: false }, options),
    ...mockClock(options),
    credentials: null,
    baseUrl: 'https://mock.invalid',
    transport: ({ headers }) => answer(book, book.underWay.get(headers[callHeader]!)!),
  })
  return {
    clock: client.clock,
    get calls() {
      return book.calls
    },
    send: <Output>(definition: ActionDefinition, input: object, callOptions: CallOptions = {}) =>
      sendAs<Output>(client, book, definition, input, callOptions),
    on(action: Action | string, input: object = {}): Script {
      const rule: Rule = { action: nameOf(action), input, once: [], always: undefined }
      book.rules.push(rule)
      return scriptOf(rule)
    },
    callsOf: (action: Action | string) => book.calls.filter((call) => call.action === nameOf(action)),
    reset() {
      book.rules = []
      book.calls = []
    },
  }
}

/** All that a mocked client keeps. */
interface Book {
  rules: Rule[]
  calls: MockedCall[]
  /** How many answers had a request id made for them. */
  answers: number
  serial: number
  underWay: Map<string, UnderWay>
}

const nameOf = (action: Action | string): string => (typeof action === 'string' ? action : action.definition.name)

/** The call through the real client, marked so that the transport knows it again. */
async function sendAs<Output>(
  client: Client,
  book: Book,
  definition: ActionDefinition,
  input: object,
  options: CallOptions,
): Promise<Answer<Output>> {
  book.calls.push({ action: definition.name, input: structuredClone(input), options })
  const id = String(++book.serial)
  const controller = new AbortController()
  let ended: { error: unknown } | undefined
  const end = (error: unknown): never => {
    ended = { error }
    controller.abort()
    throw error
  }
  book.underWay.set(id, { definition, input, end })
  const signal = options.signal ? AbortSignal.any([options.signal, controller.signal]) : controller.signal
  try {
    const headers = { ...options.headers, [callHeader]: id }
    return await client.send<Output>(definition, input, { ...options, headers, signal })
  } catch (error) {
    throw ended ? ended.error : error
  } finally {
    book.underWay.delete(id)
  }
}

/** What the platform would send for the next answer of the script. */
async function answer(book: Book, { definition, input, end }: UnderWay): Promise<TransportAnswer> {
  const outcome = next(book.rules, definition.name, input)
  if (outcome instanceof Error) return end(outcome)
  const newId = () => `mock-request-${++book.answers}`
  if ('answer' in outcome) {
    const given = outcome.answer
    const body = typeof given === 'function' ? await (async () => given(input))().catch(end) : given
    return { status: 200, headers: new Headers(), text: JSON.stringify({ requestId: newId(), ...body }) }
  }
  const { reason } = outcome
  if (isQianfanError(reason)) return end(reason)
  if (reason instanceof Error) throw reason
  const { status = 400, code, message = code, requestId = newId(), headers } = reason
  return { status, headers: new Headers(headers), text: JSON.stringify({ requestId, code, message }) }
}

/** The next answer scripted for a call; an error that says why there is none. */
function next(rules: readonly Rule[], action: string, input: object): Outcome | QianfanError {
  const fitting = rules.filter((rule) => rule.action === action && matches(rule.input, input)).reverse()
  const rule = fitting.find(({ once, always }) => once.length > 0 || always)
  const outcome = rule?.once.shift() ?? rule?.always
  if (outcome) return outcome
  const why =
    fitting.length > 0
      ? 'all answers scripted for it are used up'
      : rules.some((other) => other.action === action)
        ? 'it was scripted for other inputs only'
        : 'nothing was scripted for it'
  return new QianfanError(
    'NotScripted',
    `${action} was called with ${JSON.stringify(input)}, and ${why}. Script it: test.on('${action}').resolves({ ... })`,
    { action },
  )
}

function scriptOf(rule: Rule): Script {
  const script: Script = {
    resolves(answer) {
      rule.always = { answer }
      return script
    },
    resolvesOnce(answer) {
      rule.once.push({ answer })
      return script
    },
    rejects(reason) {
      rule.always = { reason }
      return script
    },
    rejectsOnce(reason) {
      rule.once.push({ reason })
      return script
    },
  }
  return script
}
