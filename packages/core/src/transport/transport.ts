/** One request, signed, as it goes out. */
export interface TransportRequest {
  method: string
  url: string
  headers: Record<string, string>
  body: string | FormData | undefined
  /** Aborts the attempt, the reading of the answer included. */
  signal: AbortSignal
  /** Whether a second copy of the request could do harm: then no connection may be used on which the runtime resends by itself. */
  sensitive: boolean
}

/** An answer read to its end. */
export interface TransportAnswer extends AnswerHead {
  headers: Headers
  text: string
}

/** Carries one attempt to the platform and back. It never repeats, follows or interprets; failures are thrown as they are. */
export type Transport = (request: TransportRequest) => Promise<TransportAnswer>

/** Status line and headers of an answer. */
export interface AnswerHead {
  status: number
  headers: { get(name: string): string | null }
}
