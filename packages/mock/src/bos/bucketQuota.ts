import { json } from 'node:stream/consumers'
import { bosRefusal } from './bosRefusal.ts'
import type { BosAnswer, BosRequest } from './bosRequest.ts'
import type { BucketQuota, ObjectStore, Received } from './objectStore.ts'

const megabyte = 1_048_576

const names = ['maxObjectCount', 'maxCapacityMegaBytes'] as const

/** Limits a bucket: https://cloud.baidu.com/doc/BOS/s/jkmvoddmf. 0 and -1 are no limit. */
export async function putQuota({ buckets }: ObjectStore, { bucket, body }: BosRequest): Promise<BosAnswer> {
  const given = ((await json(body).catch(() => undefined)) ?? {}) as BucketQuota
  for (const name of names)
    if (!Number.isInteger(given[name]) || given[name] < -1)
      throw bosRefusal(
        'InvalidArgument',
        `${name} is a whole number, -1 or more. Both of ${names.join(', ')} are needed.`,
      )
  const { maxObjectCount, maxCapacityMegaBytes } = given
  Object.assign(buckets.get(bucket)!, { quota: { maxObjectCount, maxCapacityMegaBytes } })
  return { status: 200 }
}

/** Shows the limits of a bucket. */
export const getQuota = ({ buckets }: ObjectStore, { bucket }: BosRequest): BosAnswer => ({
  status: 200,
  body: buckets.get(bucket)!.quota ?? { maxObjectCount: -1, maxCapacityMegaBytes: -1 },
})

/** Takes the limits of a bucket away. */
export function deleteQuota({ buckets }: ObjectStore, { bucket }: BosRequest): BosAnswer {
  delete buckets.get(bucket)!.quota
  return { status: 204 }
}

/**
 * Refuses a content that its bucket has no room for, and lets go of it; it takes the place of `replaced` bytes. Parts of
 * uploads that have not ended take room as objects do.
 */
export function keepInQuota(store: ObjectStore, request: BosRequest, received: Received, replaced = 0): void {
  const reason = noRoom(store, request, received.size - replaced)
  if (reason === undefined) return
  store.discard(received.file)
  throw bosRefusal('QuotaExceeded', reason)
}

function noRoom(store: ObjectStore, { bucket, key }: BosRequest, more: number): string | undefined {
  const { maxObjectCount = 0, maxCapacityMegaBytes = 0 } = store.buckets.get(bucket)?.quota ?? {}
  const objects = store.objects(bucket)
  if (maxObjectCount > 0 && objects.length >= maxObjectCount && !objects.some((object) => object.key === key))
    return `${bucket} takes ${maxObjectCount} objects, and has them.`
  if (maxCapacityMegaBytes <= 0) return undefined
  const parts = [...store.uploads.values()].flatMap((open) => (open.bucket === bucket ? [...open.parts.values()] : []))
  const used = [...objects, ...parts].reduce((sum, { size }) => sum + size, 0)
  if (used + more <= maxCapacityMegaBytes * megabyte) return undefined
  return `${bucket} takes ${maxCapacityMegaBytes} MB; ${used} bytes are used.`
}
