import { ConnectionError, isQianfanError } from '../errors/errors.ts'
import { checksumHeaders, md5Of } from './checksum.ts'
import { plainTag } from './headObject.ts'
import { readBytes } from './readBytes.ts'
import type { Upload } from './upload.ts'

/** A part that is in the storage. */
interface StoredPart {
  partNumber: number
  eTag: string
  size: number
}

/** An upload in parts that is under way, and the parts that it has. */
interface OpenUpload {
  uploadId: string
  parts: ReadonlyMap<number, StoredPart>
}

/** Uploads a file in parts, and puts them together. */
export async function uploadParts(upload: Upload, resume: boolean): Promise<{ eTag: string; resumed: number }> {
  const open = (resume ? await findOpen(upload) : undefined) ?? (await begin(upload))
  const { tags, resumed } = await sendParts(upload, open)
  return { eTag: await complete(upload, open.uploadId, tags), resumed }
}

async function begin({ bos, where, type }: Upload): Promise<OpenUpload> {
  const headers = type === undefined ? {} : { 'content-type': type }
  const answer = await bos(where, { method: 'POST', query: { uploads: '' }, headers })
  const { uploadId } = (await answer.json()) as { uploadId: string }
  return { uploadId, parts: new Map() }
}

/** The newest upload to the same place that has not ended. */
async function findOpen({ bos, where }: Upload): Promise<OpenUpload | undefined> {
  const bucket = { bucket: where.bucket, key: '' }
  const answer = await bos(bucket, { method: 'GET', query: { uploads: '', prefix: where.key } })
  const { uploads = [] } = (await answer.json()) as {
    uploads?: { key: string; uploadId: string; initiated?: string }[]
  }
  const own = uploads.filter(({ key }) => key === where.key)
  const newest = own.sort((a, b) => (b.initiated ?? '').localeCompare(a.initiated ?? ''))[0]
  return newest && { uploadId: newest.uploadId, parts: await partsOf({ bos, where }, newest.uploadId) }
}

async function partsOf({ bos, where }: Pick<Upload, 'bos' | 'where'>, uploadId: string) {
  const parts = new Map<number, StoredPart>()
  let marker: string | undefined
  for (;;) {
    const answer = await bos(where, { method: 'GET', query: { uploadId, partNumberMarker: marker } })
    const page = (await answer.json()) as { parts?: StoredPart[]; isTruncated?: boolean; nextPartNumberMarker?: number }
    for (const part of page.parts ?? []) parts.set(part.partNumber, part)
    const next = page.nextPartNumberMarker === undefined ? undefined : String(page.nextPartNumberMarker)
    if (!page.isTruncated || next === undefined || next === marker) return parts
    marker = next
  }
}

/** Sends the parts that are missing or differ, a few at a time; the first failure stops the rest. */
async function sendParts(upload: Upload, open: OpenUpload): Promise<{ tags: string[]; resumed: number }> {
  const { file, partSize, parallel } = upload
  const count = Math.ceil(file.size / partSize)
  const tags = new Array<string>(count)
  let resumed = 0
  let next = 0
  let failed = false
  const worker = async () => {
    // One for all parts of a worker: memory stays the same however many there are.
    const buffer = new Uint8Array(partSize)
    while (next < count && !failed) {
      const index = next++
      const sent = await sendPart(upload, open, index, buffer).catch((error: unknown) => {
        failed = true
        throw error
      })
      tags[index] = sent.eTag
      resumed += sent.resumed
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: Math.min(parallel, count) }, worker))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  return { tags, resumed }
}

async function sendPart(
  { bos, where, file, partSize, told }: Upload,
  { uploadId, parts }: OpenUpload,
  index: number,
  buffer: Uint8Array<ArrayBuffer>,
): Promise<{ eTag: string; resumed: number }> {
  const partNumber = index + 1
  const start = index * partSize
  const bytes = buffer.subarray(0, Math.min(partSize, file.size - start))
  await readBytes(file, start, bytes)
  const md5 = md5Of(bytes)
  const there = parts.get(partNumber)
  if (md5 !== undefined && there?.size === bytes.length && plainTag(there.eTag) === md5) {
    told(0, bytes.length)
    return { eTag: md5, resumed: bytes.length }
  }
  const headers = await checksumHeaders(bytes, md5)
  const answer = await bos(where, { method: 'PUT', query: { partNumber, uploadId }, headers, body: bytes })
  const eTag = plainTag(answer.headers.get('etag'))
  if (md5 !== undefined && eTag !== md5) throw damaged(`part ${partNumber}`)
  told(bytes.length)
  return { eTag, resumed: 0 }
}

/** Puts the parts together. Where the answer is lost, the object itself tells whether it was done. */
async function complete({ bos, where, file }: Upload, uploadId: string, tags: readonly string[]): Promise<string> {
  const parts = tags.map((eTag, index) => ({ partNumber: index + 1, eTag }))
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  const body = JSON.stringify({ parts })
  const ask = async () => {
    const answer = await bos(where, { method: 'POST', query: { uploadId }, headers, body })
    return plainTag(((await answer.json()) as { eTag?: string }).eTag)
  }
  try {
    return await ask()
  } catch (error) {
    if (!isQianfanError(error) || error.outcome !== 'unknown' || error.name === 'AbortError') throw error
  }
  try {
    return await ask()
  } catch (error) {
    if ((error as { code?: string }).code !== 'NoSuchUpload') throw error
    const { headers: head } = await bos(where, { method: 'HEAD' })
    if (Number(head.get('content-length')) !== file.size) throw error
    return plainTag(head.get('etag'))
  }
}

const damaged = (what: string) =>
  new ConnectionError(
    'UploadDamaged',
    `The storage has other content than was sent (${what}). Upload the file again.`,
    {
      outcome: 'unknown',
    },
  )
