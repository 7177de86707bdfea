import type { Readable } from 'node:stream'

/** A request to the object storage. */
export interface BosRequest {
  method: string
  /** Empty for the storage itself. */
  bucket: string
  /** Empty for a bucket. */
  key: string
  query: URLSearchParams
  headers: Record<string, string>
  body: Readable
}

/** What the storage answers; a body that is a stream has the length that its head says. */
export interface BosAnswer {
  status: number
  headers?: Record<string, string>
  body?: object | Readable
}

/** Paths that are the platform's own, so never a bucket. */
const reserved = new Set(['wenxinworkshop', 'oauth', 'rpc', '_mock'])

const bucketName = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/

/** What of a query belongs to the storage alone. */
const storageWords = ['uploads', 'uploadId', 'delete', 'append', 'partNumber']

/**
 * Whether a request is one to the storage, and to which bucket and object: by the host (`bucket.localhost`), or by the path,
 * with or without the `/v1` that older clients put before it. A POST is one only where its query says so.
 */
export function addressOf(
  method: string,
  target: string,
  host: string,
): { bucket: string; key: string; query: URLSearchParams } | undefined {
  const [path = '', text = ''] = target.split('?')
  const [, named] = /^([a-z0-9-]+)\.localhost(?::\d+)?$/.exec(host) ?? []
  const parts = path
    .replace(/^\/v1(?=\/|$)/, '')
    .split('/')
    .slice(1)
  const bucket = named ?? parts.shift() ?? ''
  // Nearly every call is one to the platform, and is told by its path alone.
  if (reserved.has(bucket) || !bucketName.test(bucket)) return undefined
  const query = new URLSearchParams(text)
  if (method === 'POST' && !storageWords.some((word) => query.has(word))) return undefined
  try {
    return { bucket, key: parts.map(decodeURIComponent).join('/'), query }
  } catch {
    return undefined
  }
}
