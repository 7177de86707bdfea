/** A call as it came in. */
export interface IncomingCall {
  method: string
  /** Path and query, byte for byte. */
  target: string
  headers: Record<string, string>
  /** Reads the body, once for all who ask, after the headers have been found good. */
  body: () => Promise<Buffer>
}
