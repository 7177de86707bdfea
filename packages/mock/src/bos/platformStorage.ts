import { createHmac, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { formatTimestamp, uriEncode } from '@qianfan-console/core/signing'
import { addressOf } from './bosRequest.ts'
import { type ObjectStore, platformBucket, type Received } from './objectStore.ts'
import { type ImportProblem, type ImportRequest, readImport } from './readImport.ts'
import { zipOf } from './zip.ts'

/** Content that was read or made for a call, and has no address until the call keeps it. */
export interface Draft {
  /** Rows in it; undefined where the mock does not read this kind of file. */
  rows?: number | undefined
  /** Size of the rows in bytes. */
  bytes: number
  /** What is wrong first, where it is the list of that. */
  problem?: string
  /** Puts it at an address; before `from`, in ms by the mock's clock, it is not seen there. False where the bucket is not there. */
  keepAs(bucket: string, key: string, from?: number): boolean
  /** Takes it back: the call was not done. */
  discard(): void
}

/** What the platform itself keeps in the storage: rows of imports, lists of errors, exports. */
export interface PlatformStorage {
  /** The keys that its addresses are signed with: nobody else may read its bucket. */
  readonly keys: { accessKeyId: string; secretAccessKey: string }
  /** Whether there is a bucket that is not the platform's. */
  has(bucket: string): boolean
  /** The address `bos:/bucket/a.zip` of an object that a URL shares, undefined where the mock does not have it. */
  sharedAt(url: string): string | undefined
  /** Lets what is at an address such as `bos:/bucket/a.zip` be seen from now on. */
  reveal(address: string): void
  /** Reads the rows of an import. */
  readRows(request: ImportRequest): Promise<Draft>
  /** Packs rows into an archive with one file. */
  pack(name: string, rows: AsyncIterable<Uint8Array>): Promise<Draft>
  /** The rows that an import has left under a key. */
  rowsAt(key: string): Readable
  /** An address of an object of the platform that opens without keys, for a day. */
  address(key: string, origin: string | undefined, now: number): string
  /** Where the storage is served from now on. */
  serveAt(url: string): void
}

/** Seconds that an address opens. */
const lifetime = 86_400

/** Makes the platform's side of the storage. */
export function createPlatformStorage(store: ObjectStore, now: () => number): PlatformStorage {
  const keys = { accessKeyId: 'ALTAKmockplatformstorage', secretAccessKey: randomBytes(16).toString('hex') }
  let served = ''
  const draftOf = (received: Received, more: Pick<Draft, 'rows' | 'bytes' | 'problem'>, type: string): Draft => {
    let kept: { bucket: string; key: string } | undefined
    return {
      ...more,
      keepAs(bucket, key, from) {
        if (!store.buckets.has(bucket)) return false
        const { size, md5: eTag, file } = received
        const modified = from ?? now()
        store.put({ bucket, key, size, eTag, type, modified, meta: {}, file, ...(from !== undefined && { from }) })
        kept = { bucket, key }
        return true
      },
      discard() {
        if (kept) store.remove(kept.bucket, kept.key)
        else store.discard(received.file)
      },
    }
  }
  return {
    keys,
    has: (bucket) => bucket !== platformBucket && store.buckets.has(bucket),
    sharedAt(url) {
      const { pathname, host } = URL.canParse(url) ? new URL(url) : { pathname: '', host: '' }
      const { bucket = '', key = '' } = addressOf('GET', pathname, host) ?? {}
      return bucket !== platformBucket && store.get(bucket, key) ? `bos:/${bucket}/${key}` : undefined
    },
    reveal(address) {
      const [bucket = '', ...rest] = address.replace(/^bos:\/+/, '').split('/')
      store.reveal(bucket, rest.join('/'))
    },
    async readRows(request) {
      const { count, rows, problems } = await readImport(store, request)
      if (problems.length === 0) return draftOf(rows, { rows: count, bytes: rows.size }, 'application/jsonl')
      store.discard(rows.file)
      const list = problems.map((problem) => `${JSON.stringify(problem)}\n`).join('')
      const received = await store.receive(Readable.from([Buffer.from(list)]))
      return draftOf(received, { rows: 0, bytes: 0, problem: wordsOf(problems[0]!) }, 'application/jsonl')
    },
    async pack(name, rows) {
      let bytes = 0
      const counted = async function* () {
        for await (const piece of rows) {
          bytes += piece.length
          yield piece
        }
      }
      const received = await store.receive(Readable.from(zipOf(name, counted()), { objectMode: false }))
      return draftOf(received, { bytes }, 'application/zip')
    },
    rowsAt(key) {
      const object = store.get(platformBucket, key)
      return object ? store.read(object.file) : Readable.from([])
    },
    address: (key, origin = served, time) => presigned(keys, origin, `/${platformBucket}/${key}`, time),
    serveAt(url) {
      served = url
    },
  }
}

const wordsOf = ({ file, line, field, reason }: ImportProblem): string =>
  [file, line !== undefined && `line ${line}`, field, reason].filter(Boolean).join(', ')

/** An address with its signature in the query. It is made where nothing can be awaited, so not by `sign` of core. */
function presigned(
  { accessKeyId, secretAccessKey }: PlatformStorage['keys'],
  origin: string,
  path: string,
  now: number,
) {
  const prefix = `bce-auth-v1/${accessKeyId}/${formatTimestamp(now)}/${lifetime}`
  const hmac = (key: string, text: string) => createHmac('sha256', key).update(text).digest('hex')
  const host = uriEncode(new URL(origin).host)
  const signature = hmac(hmac(secretAccessKey, prefix), `GET\n${path}\n\nhost:${host}`)
  return `${origin}${path}?authorization=${uriEncode(`${prefix}/host/${signature}`)}`
}
