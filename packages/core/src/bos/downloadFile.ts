import { ConnectionError, isQianfanError, ServiceError } from '../errors/errors.ts'
import { checkNumber } from '../util/checkNumber.ts'
import { notify } from '../util/notify.ts'
import { type BosAddress, objectAddress } from './bosAddress.ts'
import { createHasher } from './checksum.ts'
import { type Bos, connect } from './connect.ts'
import { headOf, type ObjectHead } from './headObject.ts'
import type { BosOptions, TransferProgress } from './options.ts'

/** Options of `downloadFile`. */
export interface DownloadFileOptions extends BosOptions {
  /** Told how far it is. */
  onProgress?: ((progress: TransferProgress) => unknown) | undefined
  /** How often a download that breaks off goes on from where it stopped; 5 by default. */
  attempts?: number | undefined
}

interface Download {
  bos: Bos
  where: BosAddress
  head: ObjectHead
  signal: AbortSignal | undefined
  /** Bytes that have been handed on. */
  at: number
}

/**
 * Reads an object, piece by piece. Where the connection breaks, it goes on from there, of the same version of the object; at
 * the end its checksum is compared with the ETag, where that is one.
 *
 * @param address - `bos:/bucket/folder/name.jsonl`
 * @param options - `onProgress`, `attempts`, and how the storage is reached
 * @returns the pieces, in order; memory is one piece
 * @throws {ServiceError} `NoSuchKey`, `AccessDenied`; `PreconditionFailed` when the object was replaced meanwhile
 * @throws {ConnectionError} `DownloadDamaged`: what came is not what is stored
 * @throws {InputError} `InvalidBosAddress`, `InvalidBosEndpoint`
 * @see https://cloud.baidu.com/doc/BOS/s/xkc5pcmcj
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises'
 *
 * await writeFile('out.jsonl', downloadFile('bos:/my-bucket/out.jsonl'))
 * ```
 */
export async function* downloadFile(
  address: string,
  { onProgress, attempts = 5, ...options }: DownloadFileOptions = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  checkNumber('attempts', attempts, { least: 1, integer: true, infinite: true })
  const where = objectAddress(address)
  const bos = connect(options)
  const first = await bos(where, { method: 'GET' })
  const download: Download = { bos, where, head: headOf(first.headers), signal: options.signal, at: 0 }
  const sum = createHasher('md5')
  for await (const piece of pieces(download, first, attempts)) {
    sum?.update(piece)
    download.at += piece.byteLength
    if (onProgress) notify(() => onProgress({ transferred: download.at, total: download.head.size, resumed: 0 }))
    yield piece
  }
  check(download, sum?.digest('hex'))
}

async function* pieces(download: Download, first: Response, attempts: number) {
  let response = first
  for (let attempt = 1; ; attempt++) {
    try {
      if (response.body) yield* response.body as unknown as AsyncIterable<Uint8Array>
      if (download.at >= download.head.size) return
    } catch (error) {
      if (download.signal?.aborted || isQianfanError(error) || attempt >= attempts) throw lost(download, error)
    }
    if (attempt >= attempts) throw lost(download, undefined)
    response = await goOn(download)
  }
}

/** Asks for the rest, of the same version. */
async function goOn({ bos, where, head, at }: Download): Promise<Response> {
  const headers = { range: `bytes=${at}-${head.size - 1}`, ...(head.eTag && { 'if-match': `"${head.eTag}"` }) }
  const response = await bos(where, { method: 'GET', headers })
  if (response.status === 206 && headOf(response.headers).eTag === head.eTag) return response
  await response.body?.cancel()
  const words = `bos:/${where.bucket}/${where.key} was replaced while it was read. Download it again.`
  throw new ServiceError('PreconditionFailed', words, { status: response.status, body: undefined, outcome: 'refused' })
}

function lost({ where, head, at, signal }: Download, cause: unknown): Error {
  if (signal?.aborted) return signal.reason
  if (isQianfanError(cause)) return cause
  const words = `The download of bos:/${where.bucket}/${where.key} broke off after ${at} of ${head.size} bytes.`
  return new ConnectionError('ConnectionLost', words, { outcome: 'unknown', cause })
}

/** The ETag of an object that came in one piece is its MD5. */
function check({ where, head, at }: Download, sum: string | undefined): void {
  const known = /^[0-9a-f]{32}$/.test(head.eTag)
  if (at === head.size && (!known || sum === undefined || sum === head.eTag)) return
  const words = `What came of bos:/${where.bucket}/${where.key} is not what is stored there. Download it again.`
  throw new ConnectionError('DownloadDamaged', words, { outcome: 'unknown' })
}
