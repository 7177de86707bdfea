import type { Issue } from '../errors/errors.ts'
/** What may be repeated is decided by the action; this says how often, how long and how fast. */
export interface RetryOptions {
  /** Attempts in all, the first one included; 3 by default, 1 for none but the first. */
  attempts?: number | undefined
  /** Longest wait before the first repeat, in ms; doubles with each. 200 by default. */
  baseDelay?: number | undefined
  /** Longest wait between two attempts, in ms; 20 000 by default. A longer Retry-After is obeyed. */
  maxDelay?: number | undefined
  /** Cap on the whole call, waits included, in ms; 300 000 by default. No attempt starts after it. */
  maxTime?: number | undefined
  /**
   * Whether an answer is repeated that says "later" or that it may have happened; true by default. `false` repeats only what
   * had no answer: for a gateway in between, which repeats towards the platform by itself.
   */
  answers?: boolean | undefined
}

/** How much of a form has been sent. */
export interface UploadProgress {
  /** Bytes handed to the network in this attempt. */
  sent: number
  /** Bytes of the whole form: its files, and a little around them. */
  total: number
  /** Number of the attempt; a repeat sends from the start again. */
  attempt: number
}

/** Options of a single call. */
export interface CallOptions {
  /** Aborts the call: waits, attempts and the reading of answers. */
  signal?: AbortSignal | undefined
  /** Limit of one attempt in ms; the client's by default. */
  timeout?: number | undefined
  /** Repeats of this call; `false` for none. */
  retry?: RetryOptions | false | undefined
  /** More headers; undefined ones are left out. They travel unsigned, and a body's own `content-type` stays. */
  headers?: Record<string, string | undefined> | undefined
  /**
   * Told how much has been sent, for an action that takes a file. `httpTransport` and `undiciTransport` tell it piece by
   * piece; `fetch` cannot, so it tells the end alone. What the function throws is logged and changes nothing.
   */
  onUploadProgress?: ((progress: UploadProgress) => unknown) | undefined
}

/** Checks an input before anything is sent; the function exported by `/schemas` is one. */
export type Validate = (action: string, input: unknown) => readonly Issue[]
