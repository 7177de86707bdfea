import { json } from 'node:stream/consumers'
import { bosRefusal } from './bosRefusal.ts'
import type { BosAnswer, BosRequest } from './bosRequest.ts'
import { deleteQuota, getQuota, putQuota } from './bucketQuota.ts'
import { type ObjectStore, platformBucket } from './objectStore.ts'
import { deleteObject, getObject, listObjects, putObject } from './objects.ts'
import { abortUpload, beginUpload, completeUpload, listParts, listUploads, putPart } from './uploads.ts'

type Handler = (store: ObjectStore, request: BosRequest, now: number) => BosAnswer | Promise<BosAnswer>

interface Operation {
  /** As the storage's own documents call it. */
  name: string
  run: Handler
}

/** What a request to a bucket or an object asks for. */
export function operationOf({ method, key, query }: BosRequest): Operation | undefined {
  const rows = key === '' ? ofBuckets : ofObjects
  return rows.find((row) => row.method === method && (row.word === undefined || query.has(row.word)))
}

/** The words of a query decide before the bare method. */
const ofBuckets: (Operation & { method: string; word?: string })[] = [
  { method: 'GET', word: 'uploads', name: 'ListMultipartUploads', run: listUploads },
  {
    method: 'GET',
    word: 'location',
    name: 'GetBucketLocation',
    run: () => ({ status: 200, body: { locationConstraint: 'bj' } }),
  },
  { method: 'POST', word: 'delete', name: 'DeleteMultipleObjects', run: deleteSeveral },
  { method: 'PUT', word: 'quota', name: 'PutBucketQuota', run: putQuota },
  { method: 'GET', word: 'quota', name: 'GetBucketQuota', run: getQuota },
  { method: 'DELETE', word: 'quota', name: 'DeleteBucketQuota', run: deleteQuota },
  { method: 'GET', name: 'ListObjects', run: listObjects },
  { method: 'HEAD', name: 'HeadBucket', run: () => ({ status: 200 }) },
  { method: 'PUT', name: 'PutBucket', run: putBucket },
  { method: 'DELETE', name: 'DeleteBucket', run: deleteBucket },
]

const ofObjects: (Operation & { method: string; word?: string })[] = [
  { method: 'POST', word: 'uploads', name: 'InitiateMultipartUpload', run: beginUpload },
  { method: 'PUT', word: 'uploadId', name: 'UploadPart', run: putPart },
  { method: 'GET', word: 'uploadId', name: 'ListParts', run: listParts },
  { method: 'POST', word: 'uploadId', name: 'CompleteMultipartUpload', run: completeUpload },
  { method: 'DELETE', word: 'uploadId', name: 'AbortMultipartUpload', run: abortUpload },
  { method: 'PUT', name: 'PutObject', run: putObject },
  { method: 'GET', name: 'GetObject', run: getObject },
  { method: 'HEAD', name: 'GetObjectMeta', run: getObject },
  { method: 'DELETE', name: 'DeleteObject', run: deleteObject },
]

/** Answers a request to the storage. Throws a refusal for what it does not do. */
export async function answerBos(store: ObjectStore, request: BosRequest, now: number): Promise<BosAnswer> {
  const operation = operationOf(request)
  if (!operation)
    throw bosRefusal('MethodNotAllowed', 'The mock knows the objects, uploads in parts, lists and quota of a bucket.')
  if (operation.run !== putBucket && !store.buckets.has(request.bucket))
    throw bosRefusal(
      'NoSuchBucket',
      `The mock has these buckets: ${bucketsOf(store).join(', ') || 'none'}. PUT /name makes one.`,
    )
  return operation.run(store, request, now)
}

/** The buckets of whoever asks. */
const bucketsOf = ({ buckets }: ObjectStore): string[] => [...buckets.keys()].filter((name) => name !== platformBucket)

function putBucket(store: ObjectStore, { bucket }: BosRequest, now: number): BosAnswer {
  if (store.buckets.has(bucket)) throw bosRefusal('BucketAlreadyExists')
  store.buckets.set(bucket, { created: now })
  return { status: 200, headers: { location: `/${bucket}` } }
}

function deleteBucket(store: ObjectStore, { bucket }: BosRequest): BosAnswer {
  if (store.objects(bucket).length > 0) throw bosRefusal('BucketNotEmpty')
  store.buckets.delete(bucket)
  return { status: 204 }
}

async function deleteSeveral(store: ObjectStore, { bucket, body }: BosRequest): Promise<BosAnswer> {
  const { objects = [] } = ((await json(body).catch(() => ({}))) ?? {}) as { objects?: { key: string }[] }
  const missing = objects.filter(({ key }) => !store.get(bucket, key))
  for (const { key } of objects) store.remove(bucket, key)
  return {
    status: 200,
    body: {
      errors: missing.map(({ key }) => ({ key, code: 'NoSuchKey', message: 'The specified key does not exist.' })),
    },
  }
}
