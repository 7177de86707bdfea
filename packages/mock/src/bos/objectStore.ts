import { createHash, type Hash, randomUUID } from 'node:crypto'
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** An object as it is held; its content is a file. */
export interface StoredObject {
  bucket: string
  key: string
  size: number
  /** MD5 in hex, or `-` and an MD5 for one that came in parts. */
  eTag: string
  type: string
  /** Ms since 1970, by the mock's clock. */
  modified: number
  /** Headers `x-bce-meta-*`. */
  meta: Record<string, string>
  /** Name of the file that holds the content. */
  file: string
  /** Before this time, in ms by the mock's clock, it is not there yet. */
  from?: number
}

/** Limits of a bucket, by the names that the storage gives them; 0 and -1 are none. */
export interface BucketQuota {
  maxObjectCount: number
  maxCapacityMegaBytes: number
}

/** The platform's own bucket, by the name that its first API gives it. It belongs to nobody who asks. */
export const platformBucket = 'easydata-upload'

/** Content that was received and has no name yet. */
export interface Received {
  file: string
  size: number
  md5: string
  sha256: string
}

/** One part of an upload. */
export interface StoredPart extends Received {
  partNumber: number
  modified: number
}

/** An upload in parts that has not ended. */
export interface OpenUpload {
  uploadId: string
  bucket: string
  key: string
  type: string
  meta: Record<string, string>
  initiated: number
  parts: Map<number, StoredPart>
}

/** Buckets, objects and open uploads. Contents are files, so that their size does not matter. */
export interface ObjectStore {
  readonly buckets: Map<string, { created: number; quota?: BucketQuota }>
  readonly uploads: Map<string, OpenUpload>
  /** The objects of a bucket, by name. */
  objects(bucket: string): StoredObject[]
  get(bucket: string, key: string): StoredObject | undefined
  /** Takes in a content, and counts and hashes it on its way. */
  receive(content: Readable): Promise<Received>
  /** Reads what was received, from one byte to another. */
  read(file: string, range?: { start: number; end: number }): Readable
  /** Joins contents in their order. */
  join(files: readonly string[]): Promise<Received>
  put(object: StoredObject): void
  /** Lets an object be seen that was to be seen later. */
  reveal(bucket: string, key: string): void
  remove(bucket: string, key: string): void
  discard(file: string): void
  reset(): void
  close(): void
}

/** Makes the store; with a folder its objects are kept there, without one they end with it. */
export function createObjectStore(buckets: readonly string[], now: () => number, folder?: string): ObjectStore {
  const place = createPlace(folder)
  const held = new Map<string, StoredObject>(place.load().map((object) => [nameOf(object.bucket, object.key), object]))
  const known: ObjectStore['buckets'] = new Map()
  const uploads = new Map<string, OpenUpload>()
  const begin = () => {
    known.clear()
    for (const bucket of [platformBucket, ...buckets, ...[...held.values()].map((object) => object.bucket)])
      known.set(bucket, { created: now() })
  }
  begin()
  const remove = (bucket: string, key: string) => {
    const object = held.get(nameOf(bucket, key))
    if (!object) return
    held.delete(nameOf(bucket, key))
    place.forget(object)
  }
  const isThere = (object: StoredObject | undefined) => object !== undefined && (object.from ?? 0) <= now()
  return {
    buckets: known,
    uploads,
    objects: (bucket) =>
      [...held.values()]
        .filter((object) => object.bucket === bucket && isThere(object))
        .sort((a, b) => compareBytes(a.key, b.key)),
    get(bucket, key) {
      const object = held.get(nameOf(bucket, key))
      return isThere(object) ? object : undefined
    },
    receive: (content) => place.write(content),
    read: (file, range) => createReadStream(place.pathOf(file), range),
    join: (files) =>
      place.write(Readable.from(piecesOf(files.map((file) => place.pathOf(file))), { objectMode: false })),
    put(object) {
      remove(object.bucket, object.key)
      place.keep(object)
      held.set(nameOf(object.bucket, object.key), object)
    },
    reveal(bucket, key) {
      const { from, ...object } = held.get(nameOf(bucket, key)) ?? {}
      if (from === undefined || from <= now()) return
      place.keep(object as StoredObject)
      held.set(nameOf(bucket, key), object as StoredObject)
    },
    remove,
    discard: (file) => rmSync(place.pathOf(file), { force: true }),
    reset() {
      for (const { bucket, key } of [...held.values()]) remove(bucket, key)
      uploads.clear()
      begin()
    },
    close: () => place.close(),
  }
}

const nameOf = (bucket: string, key: string): string => `${bucket}/${key}`

const compareBytes = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other))

async function* piecesOf(paths: readonly string[]): AsyncGenerator<Buffer> {
  for (const path of paths) yield* createReadStream(path) as AsyncIterable<Buffer>
}

const sidecar = '.json'

/** The folder that holds the contents: the user's, or one of its own that ends with the mock. Made when it is needed. */
function createPlace(folder: string | undefined) {
  let own: string | undefined
  const path = (): string => {
    if (folder !== undefined) mkdirSync(folder, { recursive: true })
    else own ??= mkdtempSync(join(tmpdir(), 'qianfan-mock-bos-'))
    return folder ?? own!
  }
  const pathOf = (file: string): string => join(path(), file)
  return {
    pathOf,
    /** What an earlier mock kept here. What has no name was being received when it ended. */
    load(): StoredObject[] {
      if (folder === undefined || !existsSync(folder)) return []
      const files = readdirSync(folder)
      const objects = files
        .filter((file) => file.endsWith(sidecar))
        .map((file): StoredObject => JSON.parse(readFileSync(join(folder, file), 'utf8')))
      const wanted = new Set(objects.flatMap(({ file }) => [file, file + sidecar]))
      for (const file of files) if (!wanted.has(file)) rmSync(join(folder, file))
      return objects
    },
    async write(content: Readable): Promise<Received> {
      const file = randomUUID()
      const [md5, sha256] = [createHash('md5'), createHash('sha256')]
      let size = 0
      const counting = new Transform({
        transform(piece: Buffer, _, done) {
          size += piece.length
          for (const hash of [md5, sha256] as Hash[]) hash.update(piece)
          done(null, piece)
        },
      })
      try {
        await pipeline(content, counting, createWriteStream(pathOf(file)))
      } catch (error) {
        rmSync(pathOf(file), { force: true })
        throw error
      }
      return { file, size, md5: md5.digest('hex'), sha256: sha256.digest('hex') }
    },
    keep(object: StoredObject): void {
      if (folder === undefined) return
      const target = pathOf(object.file + sidecar)
      writeFileSync(`${target}.new`, JSON.stringify(object))
      renameSync(`${target}.new`, target)
    },
    forget({ file }: StoredObject): void {
      rmSync(pathOf(file + sidecar), { force: true })
      rmSync(pathOf(file), { force: true })
    },
    close(): void {
      if (own !== undefined) rmSync(own, { recursive: true, force: true })
    },
  }
}
