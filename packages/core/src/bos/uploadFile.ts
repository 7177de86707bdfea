import { InputError } from '../errors/errors.ts'
import { checkNumber } from '../util/checkNumber.ts'
import { notify } from '../util/notify.ts'
import { objectAddress } from './bosAddress.ts'
import { withWhatIsThere } from './bucketFull.ts'
import { checksumHeaders, md5Of } from './checksum.ts'
import { connect } from './connect.ts'
import { plainTag } from './headObject.ts'
import type { BosOptions, TransferProgress } from './options.ts'
import { readBytes } from './readBytes.ts'
import type { Upload } from './upload.ts'
import { uploadParts } from './uploadParts.ts'

/** Options of `uploadFile`. */
export interface UploadFileOptions extends BosOptions {
  /** Told how far it is, a part at a time. */
  onProgress?: ((progress: TransferProgress) => unknown) | undefined
  /** Content type; that of the file by default. */
  type?: string | undefined
  /** Bytes a part, 5 MiB to 5 GiB; 5 MiB by default, more where a file would have over 10 000. A smaller file goes in one piece. */
  partSize?: number | undefined
  /** Parts under way at once; 3 by default. Memory is about that many parts. */
  parallel?: number | undefined
  /** Whether parts of an upload that broke off are used again; true by default. */
  resume?: boolean | undefined
}

/** An object that was uploaded. */
export interface UploadedObject {
  /** `bos:/bucket/key`. */
  address: string
  size: number
  eTag: string
  /** Bytes that did not have to be sent again. */
  resumed: number
}

const mebibyte = 1_048_576
const mostParts = 10_000

/**
 * Puts a file into the object storage, in parts where it is large. Each part carries its checksum, and is repeated by itself
 * when it fails. An upload that broke off goes on where it stopped when it is called again: parts that are there, with the
 * same content, are not sent again. Until then they stay in the bucket.
 *
 * @param file - a `Blob` or `File`; `openFile(path)` of `/node` reads the disk part by part
 * @param address - `bos:/bucket/folder/name.jsonl`; what is there is replaced
 * @param options - `onProgress`, `type`, `partSize`, `parallel`, `resume`, and how the storage is reached
 * @returns address, size, ETag, and how much was there already
 * @throws {ServiceError} when the storage refuses: `NoSuchBucket`, `AccessDenied`; `BucketFull`: says what is there, and the same call goes on when there is room
 * @throws {ConnectionError} `UploadDamaged`: what arrived is not what was sent
 * @throws {InputError} `InvalidBosAddress`, `InvalidBosEndpoint`, `InvalidOption`, `FileNotReadable`
 * @see https://cloud.baidu.com/doc/BOS/s/3kc5v4qs0
 * @example
 * ```ts
 * import { uploadFile } from '@qianfan-console/core/bos'
 * import { openFile } from '@qianfan-console/core/node'
 *
 * await uploadFile(await openFile('train.jsonl'), 'bos:/my-bucket/train.jsonl', {
 *   onProgress: ({ transferred, total }) => console.log(`${transferred} of ${total} bytes`),
 * })
 * ```
 */
export async function uploadFile(
  file: Blob,
  address: string,
  options: UploadFileOptions = {},
): Promise<UploadedObject> {
  const upload = prepare(file, address, options)
  const whole = file.size <= upload.partSize
  try {
    const done = whole ? await uploadWhole(upload) : await uploadParts(upload, options.resume ?? true)
    return { address, size: file.size, ...done }
  } catch (error) {
    throw withWhatIsThere(error, upload)
  }
}

function prepare(file: Blob, address: string, options: UploadFileOptions): Upload {
  if (!(file instanceof Blob))
    throw new InputError('InvalidFile', 'uploadFile takes a Blob or File: openFile(path) of /node makes one of a path.')
  const { partSize: given, parallel = 3, onProgress } = options
  checkNumber('partSize', given, { least: 5 * mebibyte, most: 5120 * mebibyte, integer: true })
  checkNumber('parallel', parallel, { least: 1, most: 64, integer: true })
  const least = Math.ceil(file.size / mostParts / mebibyte) * mebibyte
  const progress: TransferProgress = { transferred: 0, total: file.size, resumed: 0 }
  return {
    bos: connect(options),
    where: objectAddress(address),
    file,
    partSize: Math.max(given ?? 5 * mebibyte, least),
    parallel,
    type: options.type ?? (file.type || undefined),
    progress,
    told(arrived, resumed = 0) {
      progress.transferred += arrived + resumed
      progress.resumed += resumed
      if (onProgress) notify(() => onProgress({ ...progress }))
    },
  }
}

async function uploadWhole({ bos, where, file, type, told }: Upload): Promise<{ eTag: string; resumed: number }> {
  const bytes = new Uint8Array(file.size)
  await readBytes(file, 0, bytes)
  const md5 = md5Of(bytes)
  const headers = { ...(await checksumHeaders(bytes, md5)), ...(type && { 'content-type': type }) }
  const answer = await bos(where, { method: 'PUT', headers, body: bytes })
  told(file.size)
  return { eTag: plainTag(answer.headers.get('etag')), resumed: 0 }
}
