import { bosAddress } from './bosAddress.ts'
import { connect } from './connect.ts'
import { plainTag } from './headObject.ts'
import type { BosOptions } from './options.ts'

/** An object in a list, or a folder. */
export interface ListedObject {
  /** `bos:/bucket/key`; a folder ends with a slash. */
  address: string
  key: string
  isFolder: boolean
  /** Bytes; 0 for a folder. */
  size: number
  eTag: string
  lastModified: string | undefined
}

/** Options of `listObjects`. */
export interface ListObjectsOptions extends BosOptions {
  /** Whether everything below is listed, and not only what lies in the folder itself; false by default. */
  recursive?: boolean | undefined
  /** Rows a request, 1 to 1000; 1000 by default. */
  pageSize?: number | undefined
}

interface Page {
  isTruncated?: boolean
  nextMarker?: string
  contents?: { key: string; size: number; eTag?: string; lastModified?: string }[]
  commonPrefixes?: { prefix: string }[]
}

/**
 * Lists the objects whose names begin with an address, page by page as they are read.
 *
 * @param address - `bos:/bucket/`, `bos:/bucket/folder/` or the start of a name
 * @param options - `recursive`, `pageSize`, and how the storage is reached
 * @returns the folders and objects, one at a time
 * @throws {ServiceError} when the storage refuses: `NoSuchBucket`, `AccessDenied`
 * @throws {InputError} `InvalidBosAddress`, `InvalidBosEndpoint`
 * @see https://cloud.baidu.com/doc/BOS/s/Akc5pr4c0
 * @example
 * ```ts
 * for await (const { key, size } of listObjects('bos:/my-bucket/training/')) console.log(key, size)
 * ```
 */
export async function* listObjects(
  address: string,
  { recursive = false, pageSize = 1000, ...options }: ListObjectsOptions = {},
): AsyncGenerator<ListedObject, void, undefined> {
  const { bucket, key: prefix } = bosAddress(address)
  const bos = connect(options)
  let marker: string | undefined
  for (;;) {
    const query = { delimiter: recursive ? undefined : '/', marker, maxKeys: pageSize, prefix: prefix || undefined }
    const response = await bos({ bucket, key: '' }, { method: 'GET', query })
    const page = (await response.json()) as Page
    yield* rowsOf(page, bucket)
    // A marker that does not move would list the same page for ever.
    if (!page.isTruncated || !page.nextMarker || page.nextMarker === marker) return
    marker = page.nextMarker
  }
}

function* rowsOf({ contents = [], commonPrefixes = [] }: Page, bucket: string): Generator<ListedObject> {
  for (const { prefix: key } of commonPrefixes)
    yield { address: `bos:/${bucket}/${key}`, key, isFolder: true, size: 0, eTag: '', lastModified: undefined }
  for (const { key, size, eTag, lastModified } of contents)
    yield { address: `bos:/${bucket}/${key}`, key, isFolder: false, size, eTag: plainTag(eTag), lastModified }
}
