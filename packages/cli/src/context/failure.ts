/** The exit codes, as the manual lists them. */
export const exitCodes = {
  done: 0,
  refused: 1,
  usage: 2,
  credentials: 3,
  notConfirmed: 4,
  network: 5,
  unknown: 6,
  interrupted: 130,
} as const

/** An error of the command line itself: nothing was sent, unless it says so. */
export class Failure extends Error {
  override readonly name = 'Failure'
  /** Stable code, as errors of the client have one. */
  readonly code: string
  readonly exitCode: number
  /** One line on what to do. */
  readonly hint: string | undefined
  /** More that belongs into the JSON form. */
  readonly details: Record<string, unknown>

  constructor(
    code: string,
    message: string,
    options: { exitCode?: number; hint?: string | undefined; details?: Record<string, unknown>; cause?: unknown } = {},
  ) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined)
    this.code = code
    this.exitCode = options.exitCode ?? exitCodes.usage
    this.hint = options.hint
    this.details = options.details ?? {}
  }
}

/** Where work in stages stopped, what there is by then, and the command that goes on. */
export interface Stopped {
  stage?: string
  /** `data set dg-...`, a thing each. */
  exists?: readonly string[]
  goOn?: string
  /** What the platform says of rows that it refused, as it wrote it. */
  refusedRows?: readonly string[]
}

const stops = new WeakMap<object, Stopped>()

/** Adds to what is told of an error where work stopped; gives the error. */
export function stoppedAt(error: unknown, stopped: Stopped): unknown {
  if (typeof error === 'object' && error !== null) stops.set(error, { ...stops.get(error), ...stopped })
  return error
}

/** Where the work stopped that an error ended. */
export const stopOf = (error: unknown): Stopped | undefined =>
  typeof error === 'object' && error !== null ? stops.get(error) : undefined

/** Standard output does not take what is written to it. */
export class OutputFailure extends Error {
  override readonly name = 'OutputFailure'
  /** The reader has gone, as `head` does when it has had enough. */
  readonly isClosed: boolean

  constructor(cause: NodeJS.ErrnoException) {
    super(`standard output cannot be written: ${reasonOf(cause)}`, { cause })
    this.isClosed = cause.code === 'EPIPE'
  }
}

/** `ENOSPC: no space left on device, write` -> `No space left on device`. */
function reasonOf({ message }: NodeJS.ErrnoException): string {
  const words = /^E[A-Z0-9]+: (.+), \w+$/.exec(message)?.[1] ?? message
  return words[0]!.toUpperCase() + words.slice(1)
}

/** What is not known weighs most, since it must be looked at. */
const gravity = [
  exitCodes.unknown,
  exitCodes.credentials,
  exitCodes.network,
  exitCodes.refused,
  exitCodes.usage,
  exitCodes.notConfirmed,
]

/** The exit code of several things of which each has its own; `done` where there is none. */
export const worst = (codes: readonly number[]): number =>
  gravity.find((code) => codes.includes(code)) ?? codes[0] ?? exitCodes.done
