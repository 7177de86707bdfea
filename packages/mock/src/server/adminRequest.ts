/** A request to the admin endpoints. */
export interface AdminRequest {
  method: string
  /** Below `/_mock`. */
  path: string
  query: URLSearchParams
  headers: Record<string, string>
  remoteAddress: string | undefined
  body: () => Promise<unknown>
}
