import { objectAddress } from './bosAddress.ts'
import { connect } from './connect.ts'
import type { BosOptions } from './options.ts'

/** What the storage knows of an object. */
export interface ObjectHead {
  /** Bytes. */
  size: number
  /** Mark of the content: its MD5 in hex, or `-` and something else for an object that came in parts. */
  eTag: string
  /** When it was last written, as the storage writes it. */
  lastModified: string | undefined
  /** Content type. */
  type: string | undefined
}

/**
 * Looks at an object.
 *
 * @param address - `bos:/bucket/key`
 * @param options - `credentials`, `region`, `endpoint`, `ky`, `signal`
 * @returns size, ETag, time and type; undefined where there is no such object
 * @throws {ServiceError} when the storage refuses (403: not yours)
 * @throws {InputError} `InvalidBosAddress`, `InvalidBosEndpoint`
 * @see https://cloud.baidu.com/doc/BOS/s/xkc5pcmcj
 * @example
 * ```ts
 * const head = await headObject('bos:/my-bucket/train.jsonl')
 * console.log(head?.size)
 * ```
 */
export async function headObject(address: string, options: BosOptions = {}): Promise<ObjectHead | undefined> {
  const where = objectAddress(address)
  try {
    const { headers } = await connect(options)(where, { method: 'HEAD' })
    return headOf(headers)
  } catch (error) {
    if ((error as { status?: number }).status === 404) return undefined
    throw error
  }
}

/** Reads the head of an answer. */
export const headOf = (headers: Headers): ObjectHead => ({
  size: Number(headers.get('content-length') ?? 0),
  eTag: plainTag(headers.get('etag')),
  lastModified: headers.get('last-modified') ?? undefined,
  type: headers.get('content-type') ?? undefined,
})

/** An ETag without its quotes. */
export const plainTag = (tag: string | null | undefined): string => (tag ?? '').replace(/^"|"$/g, '')
