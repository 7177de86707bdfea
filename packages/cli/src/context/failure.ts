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
