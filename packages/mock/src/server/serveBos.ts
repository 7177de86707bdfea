import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { answerBos, operationOf } from '../bos/answerBos.ts'
import { addressOf, type BosAnswer, type BosRequest } from '../bos/bosRequest.ts'
import { authenticate } from '../http/authenticate.ts'
import type { MockParts } from '../http/handleCall.ts'
import type { IncomingCall } from '../http/incomingCall.ts'
import { jsonType } from '../http/outgoingAnswer.ts'
import { beginRecord, type RecordedRequest } from '../http/requests.ts'
import { headerText, PlatformRefusal } from '../platform/platformRefusal.ts'
import type { MockState } from './state.ts'

/** The first part of each path of the platform, which is no bucket. */
const firstPart = (path: string): string => path.replace(/^\/v1(?=\/)/, '').split('/')[1] ?? ''

/**
 * The request to the object storage that a request is; undefined for one to the platform, or to a stub. A bucket that does
 * not exist is told from a path that does not by the signature, which nothing but a client of Baidu sends.
 */
export function bosRequestOf(
  { spec, stubs, objects }: Pick<MockState, 'spec' | 'stubs' | 'objects'>,
  { method, target, headers }: IncomingCall,
  body: Readable,
): BosRequest | undefined {
  const [path = ''] = target.split('?')
  const address = addressOf(method, target, headers.host ?? '')
  if (!address || spec.routes.has(path) || stubs.has(method, path)) return undefined
  if ([...spec.routes].some((route) => firstPart(route) === address.bucket)) return undefined
  const isSigned = /bce-auth-v1/.test(headers.authorization ?? target)
  return isSigned || objects.buckets.has(address.bucket) ? { method, headers, body, ...address } : undefined
}

/** Answers a request to the object storage, and tells what there is to record of it. */
export async function serveBos(
  { keys, objects, clock }: Pick<MockState, 'keys' | 'objects' | 'clock'>,
  parts: Pick<MockParts, 'now' | 'redact'>,
  call: IncomingCall,
  request: BosRequest,
  response: ServerResponse,
): Promise<RecordedRequest> {
  const name = operationOf(request)?.name
  const record: RecordedRequest = {
    ...beginRecord(call, parts),
    ...(name !== undefined && { action: name, name: `bos.${name}` }),
  }
  try {
    const { method, headers } = request
    const { target } = call
    if (keys)
      record.accessKeyId = (await authenticate({ method, target, headers }, keys.known, parts.now())).key.accessKeyId
    const answer = await answerBos(objects, request, clock.now())
    record.done = true
    await write(response, answer, record)
  } catch (error) {
    await write(response, refusalAnswer(error, record), record)
  }
  return record
}

function refusalAnswer(error: unknown, record: RecordedRequest): BosAnswer {
  const refusal =
    error instanceof PlatformRefusal ? error : new PlatformRefusal('InternalError', { hint: String(error) })
  const { status, code, message, hint, headers } = refusal
  if (hint !== undefined) record.hint = hint
  const told = { ...headers, 'x-bce-error-code': code, ...(hint && { 'x-mock-hint': headerText(hint) }) }
  return { status, headers: told, body: { code, message, requestId: record.requestId } }
}

async function write(
  response: ServerResponse,
  { status, headers, body }: BosAnswer,
  record: RecordedRequest,
): Promise<void> {
  record.status = status
  const head = { 'x-bce-request-id': record.requestId, ...headers }
  if (body instanceof Readable) {
    response.writeHead(status, head)
    // A client that leaves half-way has had enough.
    await pipeline(body, response).catch(() => {})
    return
  }
  const text = body === undefined ? '' : JSON.stringify(body)
  if (body !== undefined) record.answer = body
  const isHead = response.req.method === 'HEAD'
  const type = body === undefined ? {} : { 'content-type': jsonType }
  const length = isHead || status === 204 ? {} : { 'content-length': Buffer.byteLength(text) }
  response.writeHead(status, { ...type, ...length, ...head })
  response.end(isHead ? undefined : text)
}
