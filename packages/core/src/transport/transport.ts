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
  /** Told how many bytes of a form have left, and of how many; a transport that cannot tell leaves it alone. */
  onUploadProgress?: ((sent: number, total: number) => void) | undefined
}

/** Headers of an answer, by name in any spelling, and one by one. A `Headers` is one. */
export interface AnswerHeaders extends Iterable<[name: string, value: string]> {
  get(name: string): string | null
}

/** An answer read to its end. */
export interface TransportAnswer extends AnswerHead {
  headers: AnswerHeaders
  text: string
}

/** Carries one attempt to the platform and back. It never repeats, follows or interprets; failures are thrown as they are. */
export type Transport = (request: TransportRequest) => Promise<TransportAnswer>

/** Status line and headers of an answer. */
export interface AnswerHead {
  status: number
  headers: { get(name: string): string | null }
}
