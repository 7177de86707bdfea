/** Something that goes wrong, on demand. What is given is done, in this order; `when` says on which side of the effect. */
export interface Fault {
  /** Which calls: a pattern of `matchesAction`, such as `finetuning.task.stop`, `finetuning.**`, `StopFineTuningTask` or `billable`; every call by default. */
  action?: string
  /** How many calls; 1 by default, `Infinity` or `'all'` for all. */
  times?: number | 'all'
  /** How many matching calls pass unharmed first; 0 by default. */
  skip?: number
  /** Chance of each matching call, 0 to 1; 1 by default. Drawn from the seed. */
  probability?: number
  /**
   * Whether it strikes before the platform has done anything, or after: then the call has happened and its answer is lost.
   * `before` by default; `after` for `truncate`, which needs an answer.
   */
  when?: 'before' | 'after'
  /** Waits, in ms of real time. */
  delay?: number
  /** Breaks the connection. */
  reset?: boolean
  /** Answers with this HTTP status; 500 where only a code is given that is not known. */
  status?: number
  /** Code of the error: the platform's word, or a number for the old form `error_code`. */
  code?: string | number
  /** Words of the error. */
  message?: string
  /** Throttles: HTTP 429 (unless `status` says otherwise) with this Retry-After, in seconds or as an HTTP date. */
  retryAfter?: number | string
  /** Sends so much of the answer and breaks off: a share below 1, or bytes; `true` for half. */
  truncate?: boolean | number
  /** Answers with a web page, as a proxy in between does; HTTP 502 unless `status` says otherwise. */
  html?: boolean | string
  /** The platform's clock is so many seconds ahead: signatures look old, and the Date header says so. */
  clockSkew?: number
  /** Answers `result: false`: not accepted, with HTTP 200. */
  result?: false
  /** What the call starts shall fail on its way. */
  life?: 'failed'
}
