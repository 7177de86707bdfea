import { zulu } from '../platform/dates.ts'
import { bosRefusal } from './bosRefusal.ts'
import type { BosAnswer, BosRequest } from './bosRequest.ts'
import { keepInQuota } from './bucketQuota.ts'
import { type ObjectStore, platformBucket, type Received, type StoredObject } from './objectStore.ts'

/** Takes in an object whole, or copies another. */
export async function putObject(store: ObjectStore, request: BosRequest, now: number): Promise<BosAnswer> {
  const { bucket, key, headers } = request
  const source = headers['x-bce-copy-source']
  const received = source === undefined ? await receive(store, request) : await copyOf(store, source)
  keepInQuota(store, request, received, store.get(bucket, key)?.size)
  store.put({
    bucket,
    key,
    size: received.size,
    eTag: received.md5,
    type: headers['content-type'] ?? 'application/octet-stream',
    modified: now,
    meta: metaOf(headers),
    file: received.file,
  })
  if (source !== undefined) return { status: 200, body: { eTag: received.md5, lastModified: zulu(now) } }
  return { status: 200, headers: { etag: `"${received.md5}"` } }
}

/** Takes in a content, and refuses one that changed on its way. */
export async function receive(store: ObjectStore, { body, headers }: BosRequest): Promise<Received> {
  const received = await store.receive(body)
  const md5 = headers['content-md5']
  const sha256 = headers['x-bce-content-sha256']
  const isWhole =
    (md5 === undefined || md5 === Buffer.from(received.md5, 'hex').toString('base64')) &&
    (sha256 === undefined || sha256 === received.sha256)
  if (isWhole) return received
  store.discard(received.file)
  throw bosRefusal('BadDigest', `What came has the MD5 ${received.md5}.`)
}

async function copyOf(store: ObjectStore, source: string): Promise<Received> {
  const [bucket = '', ...rest] = decodeURIComponent(source).replace(/^\//, '').split('/')
  if (bucket === platformBucket) throw bosRefusal('AccessDenied')
  const object = store.get(bucket, rest.join('/'))
  if (!object) throw bosRefusal('NoSuchKey')
  return store.join([object.file])
}

/** The user's own words about an object. */
export const metaOf = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('x-bce-meta-')))

/** Reads an object, or a range of it. */
export function getObject(store: ObjectStore, { bucket, key, headers, method }: BosRequest): BosAnswer {
  const object = existing(store, bucket, key)
  checkConditions(object, headers)
  const range = rangeOf(headers.range, object.size)
  const length = range ? range.end - range.start + 1 : object.size
  const head = {
    ...headOf(object),
    'content-length': String(length),
    ...(range && { 'content-range': `bytes ${range.start}-${range.end}/${object.size}` }),
  }
  const status = range ? 206 : 200
  if (method === 'HEAD' || length === 0) return { status, headers: head }
  return { status, headers: head, body: store.read(object.file, range) }
}

function existing(store: ObjectStore, bucket: string, key: string): StoredObject {
  const object = store.get(bucket, key)
  if (!object) throw bosRefusal('NoSuchKey')
  return object
}

function checkConditions({ eTag }: StoredObject, headers: Record<string, string>): void {
  const wanted = headers['if-match']
  if (wanted !== undefined && wanted !== '*' && wanted.replaceAll('"', '') !== eTag)
    throw bosRefusal('PreconditionFailed')
}

function rangeOf(text: string | undefined, size: number): { start: number; end: number } | undefined {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(text ?? '') ?? []
  if (from === undefined || (from === '' && to === '')) return undefined
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (start > end) throw bosRefusal('InvalidRange')
  return { start, end }
}

const headOf = ({ eTag, type, modified, meta }: StoredObject): Record<string, string> => ({
  etag: `"${eTag}"`,
  'content-type': type,
  'last-modified': new Date(modified).toUTCString(),
  'accept-ranges': 'bytes',
  'x-bce-storage-class': 'STANDARD',
  ...meta,
})

/** Lists the objects of a bucket, folded at a delimiter. */
export function listObjects(store: ObjectStore, { bucket, query }: BosRequest): BosAnswer {
  const [prefix, marker, delimiter] = ['prefix', 'marker', 'delimiter'].map((name) => query.get(name) ?? '') as [
    string,
    string,
    string,
  ]
  const most = Number(query.get('maxKeys') ?? 1000)
  if (!Number.isInteger(most) || most < 1 || most > 1000) throw bosRefusal('InvalidArgument', 'maxKeys is 1 to 1000.')
  const rows = rowsOf(store.objects(bucket), prefix, delimiter).filter(({ name }) => name > marker)
  const page = rows.slice(0, most)
  const isTruncated = rows.length > most
  return {
    status: 200,
    body: {
      name: bucket,
      prefix,
      delimiter,
      marker,
      maxKeys: most,
      isTruncated,
      ...(isTruncated && { nextMarker: page.at(-1)!.name }),
      contents: page.flatMap(({ object }) => (object ? [contentOf(object)] : [])),
      commonPrefixes: page.flatMap(({ name, object }) => (object ? [] : [{ prefix: name }])),
    },
  }
}

interface Row {
  name: string
  /** Undefined for a folder. */
  object?: StoredObject
}

function rowsOf(objects: readonly StoredObject[], prefix: string, delimiter: string): Row[] {
  const rows = new Map<string, Row>()
  for (const object of objects) {
    if (!object.key.startsWith(prefix)) continue
    const cut = delimiter === '' ? -1 : object.key.indexOf(delimiter, prefix.length)
    const name = cut === -1 ? object.key : object.key.slice(0, cut + delimiter.length)
    rows.set(name, cut === -1 ? { name, object } : { name })
  }
  return [...rows.values()]
}

const contentOf = ({ key, modified, eTag, size }: StoredObject) => ({
  key,
  lastModified: zulu(modified),
  eTag,
  size,
  storageClass: 'STANDARD',
  owner: { id: 'mock', displayName: 'mock' },
})

/** Deletes an object; one that is not there is refused, as the storage does. */
export function deleteObject(store: ObjectStore, { bucket, key }: BosRequest): BosAnswer {
  existing(store, bucket, key)
  store.remove(bucket, key)
  return { status: 204 }
}
