import ky from 'ky'
import { environment } from '#environment'
import type { AnswerHead } from './readAnswer.ts'
import { refuseRedirect } from './refuseRedirect.ts'

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

type Fetch = typeof globalThis.fetch

/** The usual transport: ky over `fetch`, with everything that repeats or follows switched off. */
export function kyTransport(fetch?: Fetch): Transport {
  return async ({ method, url, headers, body, signal, sensitive }) => {
    // ky wraps what fetch throws together with the request and its headers; only the plain failure may be seen.
    let failure: unknown
    const plain: Fetch = async (input, init) => {
      try {
        return await (fetch ?? globalThis.fetch)(input, init)
      } catch (error) {
        failure = error
        throw error
      }
    }
    try {
      const response = await ky(url, {
        method,
        headers,
        ...(body !== undefined && { body }),
        signal,
        retry: 0,
        timeout: false,
        redirect: 'manual',
        throwHttpErrors: false,
        fetch: plain,
        ...(sensitive && environment.freshConnection()),
      })
      refuseRedirect(response)
      return { status: response.status, headers: response.headers, text: await response.text() }
    } catch (error) {
      throw failure ?? error
    }
  }
}
