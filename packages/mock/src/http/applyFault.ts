import { setTimeout as sleep } from 'node:timers/promises'
import { headerText, numberWords, PlatformRefusal, writeRefusal } from '../platform/platformRefusal.ts'
import type { Fault } from './fault.ts'
import type { OutgoingAnswer } from './outgoingAnswer.ts'

/** Whether a fault itself answers, so that nothing else is done. */
export const answersItself = ({ reset, status, code, retryAfter, html, truncate }: Fault): boolean =>
  isSet(reset) || isSet(html) || isSet(truncate) || [status, code, retryAfter].some((given) => given !== undefined)

const isSet = (value: unknown): boolean => value !== undefined && value !== false

/** What a fault makes of an answer. */
export async function applyFault(
  fault: Fault,
  answer: OutgoingAnswer,
  requestId: string,
  closing: AbortSignal,
): Promise<OutgoingAnswer> {
  const { delay, reset, status, code, retryAfter, html, truncate } = fault
  if (delay) await wait(delay, closing)
  if (reset) return { ...answer, breakOff: 'at-once' }
  if (html) return webPage(html, status ?? 502)
  const failed = [status, code, retryAfter].some((given) => given !== undefined)
  const spoken = failed ? failure(requestId, fault) : answer
  return truncate ? truncated(spoken, truncate === true ? 0.5 : truncate, requestId) : spoken
}

/** Waits; a mock that closes ends it, and the call goes on at once. */
export const wait = (milliseconds: number, closing: AbortSignal): Promise<void> =>
  sleep(milliseconds, undefined, { signal: closing }).catch(() => {})

const webPage = (html: true | string, status: number): OutgoingAnswer => ({
  status,
  headers: { 'content-type': 'text/html' },
  text:
    typeof html === 'string'
      ? html
      : `<!DOCTYPE html>\n<html><head><title>${status} Bad Gateway</title></head><body><center><h1>${status} Bad Gateway</h1></center><hr><center>nginx</center></body></html>\n`,
})

function truncated(answer: OutgoingAnswer, share: number, requestId: string): OutgoingAnswer {
  const text = answer.text || JSON.stringify({ requestId, result: true })
  return { ...answer, text, breakOff: share < 1 ? Math.floor(Buffer.byteLength(text) * share) : share }
}

function failure(requestId: string, { status, code, message, retryAfter }: Fault): OutgoingAnswer {
  const headers: Record<string, string> =
    retryAfter === undefined ? {} : { 'retry-after': headerText(String(retryAfter)) }
  const throttled = retryAfter !== undefined || status === 429
  const number = code ?? (throttled ? 18 : undefined)
  if (typeof number === 'number') {
    const words = message ?? numberWords[number] ?? (throttled ? numberWords[18] : numberWords[336000])
    return {
      status: status ?? (throttled ? 429 : 200),
      headers,
      text: JSON.stringify({ error_code: number, error_msg: words, log_id: requestId }),
    }
  }
  const refusal = new PlatformRefusal(
    number ?? (status !== undefined && status < 500 ? 'InappropriateJSON' : 'InternalError'),
    { ...(status !== undefined && { status }), ...(message !== undefined && { message }), headers },
  )
  const written = writeRefusal(refusal, requestId, 'v2')
  return { status: status ?? written.status, headers: written.headers, text: JSON.stringify(written.body) }
}
