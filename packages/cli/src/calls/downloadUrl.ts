import { createHash } from 'node:crypto'
import { ConnectionError, type QianfanError, ServiceError } from '@qianfan-console/core'
import type { Context } from '../context/context.ts'
import { permit } from '../policy/policy.ts'
import { storageActions } from '../table/storageActions.ts'
import type { Transfer } from '../terminal/transferView.ts'
import { fetchThrough } from './storageKy.ts'

/** How often a download that breaks off goes on from where it was. */
const attempts = 5

const action = storageActions.read.name

/**
 * Reads what a link of the platform leads to, piece by piece. The link alone allows it: no key goes with it. Where the connection
 * breaks, it goes on from there; at the end the sum that the storage names is compared.
 */
export async function* downloadUrl(
  context: Context,
  link: string,
  onProgress: (transfer: Transfer) => void,
): AsyncGenerator<Uint8Array> {
  permit(await context.policies(), storageActions.read, context.say)
  const fetch = (await fetchThrough(checked(link), context.environment)) ?? globalThis.fetch
  const sum = createHash('md5')
  let [at, total, tag] = [0, Number.NaN, '']
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await ask(fetch, link, at, tag, context.signal)
      if (at === 0) [total, tag] = [Number(response.headers.get('content-length') ?? Number.NaN), tagOf(response)]
      for await (const piece of (response.body ?? []) as AsyncIterable<Uint8Array>) {
        at += piece.length
        sum.update(piece)
        onProgress({ done: at, total: Number.isNaN(total) ? at : total, skipped: 0, state: '' })
        yield piece
      }
      if (Number.isNaN(total) || at >= total) break
      throw new Error(`${at} of ${total} bytes`)
    } catch (error) {
      context.signal.throwIfAborted()
      if (error instanceof ServiceError || attempt >= attempts) throw lost(error)
    }
  }
  const isWhole = (Number.isNaN(total) || at === total) && (!/^[0-9a-f]{32}$/.test(tag) || sum.digest('hex') === tag)
  if (!isWhole) throw damaged()
}

async function ask(
  fetch: typeof globalThis.fetch,
  link: string,
  at: number,
  tag: string,
  signal: AbortSignal,
): Promise<Response> {
  const headers: Record<string, string> =
    at === 0 ? {} : { range: `bytes=${at}-`, ...(tag !== '' && { 'if-match': `"${tag}"` }) }
  const response = await fetch(link, { headers, signal })
  if (response.status === (at === 0 ? 200 : 206)) return response
  await response.body?.cancel()
  throw new ServiceError(`Http${response.status}`, `The link answered HTTP ${response.status}.`, {
    status: response.status,
    requestId: response.headers.get('x-bce-request-id') ?? undefined,
    body: undefined,
    outcome: 'refused',
  })
}

const tagOf = ({ headers }: Response): string => (headers.get('etag') ?? '').replace(/^"|"$/g, '')

/** A link over plain HTTP could be read, and answered, by anybody on the way; only this machine is spared. */
function checked(link: string): string {
  const url = URL.canParse(link) ? new URL(link) : undefined
  const isLocal = url !== undefined && /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname)
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocal)) return link
  throw named(new ConnectionError('InvalidUrl', 'The platform gave a link that is not https.', { outcome: 'not-sent' }))
}

function lost(error: unknown): unknown {
  if (error instanceof ServiceError) return named(error)
  const words = `The download broke off: ${(error as Error).message}`
  return named(new ConnectionError('ConnectionLost', words, { outcome: 'unknown', cause: error }))
}

const damaged = () =>
  named(new ConnectionError('DownloadDamaged', 'What came is not what is stored.', { outcome: 'unknown' }))

function named(error: QianfanError): QianfanError {
  error.action = action
  return error
}
