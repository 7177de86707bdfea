import { createHash, randomUUID } from 'node:crypto'
import { json } from 'node:stream/consumers'
import { zulu } from '../platform/dates.ts'
import { bosRefusal } from './bosRefusal.ts'
import type { BosAnswer, BosRequest } from './bosRequest.ts'
import { keepInQuota } from './bucketQuota.ts'
import type { ObjectStore, OpenUpload, StoredPart } from './objectStore.ts'
import { metaOf, receive } from './objects.ts'

/** Least size of a part that is not the last, in bytes. */
const leastPart = 102_400

const mostParts = 10_000

/** Begins an upload in parts. */
export function beginUpload(store: ObjectStore, { bucket, key, headers }: BosRequest, now: number): BosAnswer {
  const uploadId = randomUUID().replaceAll('-', '')
  const type = headers['content-type'] ?? 'application/octet-stream'
  store.uploads.set(uploadId, { uploadId, bucket, key, type, meta: metaOf(headers), initiated: now, parts: new Map() })
  return { status: 200, body: { bucket, key, uploadId } }
}

/** Takes in one part; the same number again replaces it. */
export async function putPart(store: ObjectStore, request: BosRequest, now: number): Promise<BosAnswer> {
  const upload = uploadOf(store, request)
  const partNumber = Number(request.query.get('partNumber'))
  if (!Number.isInteger(partNumber) || partNumber < 1 || partNumber > mostParts)
    throw bosRefusal('InvalidArgument', `partNumber is 1 to ${mostParts}.`)
  const received = await receive(store, request)
  const before = upload.parts.get(partNumber)
  keepInQuota(store, request, received, before?.size)
  upload.parts.set(partNumber, { ...received, partNumber, modified: now })
  if (before) store.discard(before.file)
  return { status: 200, headers: { etag: `"${received.md5}"` } }
}

/** Lists the parts that are there. */
export function listParts(store: ObjectStore, request: BosRequest): BosAnswer {
  const { bucket, key, uploadId, initiated, parts } = uploadOf(store, request)
  const marker = Number(request.query.get('partNumberMarker') ?? 0)
  const most = Math.min(1000, Number(request.query.get('maxParts') ?? 1000))
  const rows = [...parts.values()]
    .sort((a, b) => a.partNumber - b.partNumber)
    .filter((part) => part.partNumber > marker)
  const page = rows.slice(0, most)
  return {
    status: 200,
    body: {
      bucket,
      key,
      uploadId,
      initiated: zulu(initiated),
      owner: { id: 'mock', displayName: 'mock' },
      storageClass: 'STANDARD',
      partNumberMarker: marker,
      nextPartNumberMarker: page.at(-1)?.partNumber ?? 0,
      maxParts: most,
      isTruncated: rows.length > most,
      parts: page.map(({ partNumber, modified, md5: eTag, size }) => ({
        partNumber,
        lastModified: zulu(modified),
        eTag,
        size,
      })),
    },
  }
}

/** Lists the uploads of a bucket that have not ended. */
export function listUploads(store: ObjectStore, { bucket, query }: BosRequest): BosAnswer {
  const prefix = query.get('prefix') ?? ''
  const uploads = [...store.uploads.values()]
    .filter((upload) => upload.bucket === bucket && upload.key.startsWith(prefix))
    .map(({ key, uploadId, initiated }) => ({
      key,
      uploadId,
      initiated: zulu(initiated),
      owner: { id: 'mock', displayName: 'mock' },
    }))
  return { status: 200, body: { bucket, prefix, keyMarker: '', maxUploads: 1000, isTruncated: false, uploads } }
}

/** Puts the parts together to an object. */
export async function completeUpload(store: ObjectStore, request: BosRequest, now: number): Promise<BosAnswer> {
  const upload = uploadOf(store, request)
  const parts = await wantedParts(upload, request)
  const { bucket, key, type, meta, uploadId } = upload
  const joined = await store.join(parts.map(({ file }) => file))
  const eTag = `-${createHash('md5')
    .update(parts.map(({ md5 }) => md5).join(''))
    .digest('hex')}`
  store.put({ bucket, key, size: joined.size, eTag, type, modified: now, meta, file: joined.file })
  end(store, upload)
  return {
    status: 200,
    body: { location: `http://${request.headers.host}/${bucket}/${key}`, bucket, key, eTag, uploadId },
  }
}

async function wantedParts({ parts }: OpenUpload, { body }: BosRequest): Promise<StoredPart[]> {
  const given = (await json(body).catch(() => undefined)) as
    | { parts?: { partNumber: number; eTag: string }[] }
    | undefined
  if (!given?.parts?.length)
    throw bosRefusal('InvalidArgument', 'The body is { "parts": [{ "partNumber": 1, "eTag": "..." }] }.')
  return given.parts.map(({ partNumber, eTag }, index, all) => {
    const part = parts.get(partNumber)
    if (index > 0 && partNumber <= all[index - 1]!.partNumber) throw bosRefusal('InvalidPartOrder')
    if (!part || part.md5 !== String(eTag).replaceAll('"', '')) throw bosRefusal('InvalidPart', `Part ${partNumber}.`)
    if (part.size < leastPart && index < all.length - 1) throw bosRefusal('EntityTooSmall', `Part ${partNumber}.`)
    return part
  })
}

/** Gives up an upload. */
export function abortUpload(store: ObjectStore, request: BosRequest): BosAnswer {
  end(store, uploadOf(store, request))
  return { status: 204 }
}

function end(store: ObjectStore, { uploadId, parts }: OpenUpload): void {
  store.uploads.delete(uploadId)
  for (const { file } of parts.values()) store.discard(file)
}

function uploadOf(store: ObjectStore, { query, bucket, key }: BosRequest): OpenUpload {
  const upload = store.uploads.get(query.get('uploadId') ?? '')
  if (!upload || upload.bucket !== bucket || upload.key !== key) throw bosRefusal('NoSuchUpload')
  return upload
}
