import { type AnswerHeaders, fetchTransport, type Transport, type TransportAnswer } from '@qianfan-console/core'
import { refuse } from './answers.ts'
import { GatewayRefusal } from './gatewayRefusal.ts'
import type { GatewayOptions } from './options.ts'

/**
 * A transport whose answers are read no further than a number of bytes: what passes through the gateway's memory must
 * not be chosen by the other side. A transport of the host's own is measured when it has read.
 *
 * What is larger becomes a refusal of the gateway's own in place of the answer. It is not thrown, since a call that
 * failed may be repeated, and the same large answer would come again.
 *
 * @param options - the host's `transport` or `fetch`; the platform's own when absent
 * @param most - bytes of an answer
 */
export function boundedTransport({ transport, fetch }: Pick<GatewayOptions, 'fetch' | 'transport'>, most: number) {
  const send = transport ?? fetchTransport({ fetch: boundedFetch(fetch ?? globalFetch, most) })
  return (async (request) => {
    try {
      const answer = await send(request)
      return fits(answer.text, most) ? answer : tooLarge(answer.headers, most)
    } catch (error) {
      if (error instanceof AnswerTooLarge) return tooLarge(error.headers, most)
      throw error
    }
  }) satisfies Transport
}

/** Looked up at each call: a test may replace it after the gateway was made. */
const globalFetch: typeof fetch = (...parameters) => globalThis.fetch(...parameters)

/** Thrown while an answer is read, and caught above; nothing else sees it. */
class AnswerTooLarge extends Error {
  readonly headers: Headers

  constructor(headers: Headers) {
    super('The answer is too large.')
    this.headers = headers
  }
}

/** What the host's `fetch` may be (a ky instance is told by what it has) stays visible through a proxy. */
function boundedFetch(fetch: typeof globalThis.fetch, most: number): typeof globalThis.fetch {
  return new Proxy(fetch, {
    async apply(target, _, parameters: Parameters<typeof globalThis.fetch>) {
      const response = await target(...parameters)
      // An own method in place of the inherited one: a copy of the answer could not have every status that servers send.
      return Object.defineProperty(response, 'text', { value: () => textOf(response, most) })
    },
  })
}

async function textOf({ body, headers }: Response, most: number): Promise<string> {
  if (!body) return ''
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    // Leaving the loop lets go of the connection.
    if (size > most) throw new AnswerTooLarge(headers)
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

/** A character is at most three bytes, so most answers need not be encoded to be measured. */
const fits = (text: string, most: number): boolean =>
  text.length * 3 <= most || new TextEncoder().encode(text).byteLength <= most

/** The refusal in the answer's place, with the platform's request id. */
function tooLarge(headers: AnswerHeaders, most: number): TransportAnswer {
  const requestId = headers.get('x-bce-request-id')
  const words = `The platform answered with more than ${most} bytes; the call may have happened. Ask for less at once.`
  const refusal = refuse(new GatewayRefusal('GatewayAnswerTooLarge', words), requestId ?? undefined)
  const own = { ...refusal.headers, ...(requestId !== null && { 'x-bce-request-id': requestId }) }
  return { status: refusal.status, headers: new Headers(own), text: refusal.text }
}
