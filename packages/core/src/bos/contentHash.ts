import { piecesOf } from '../util/piecesOf.ts'
import { toHex } from '../util/toHex.ts'
import { createHasher } from './checksum.ts'

/** SHA-256 of a file in hex, read piece by piece where the runtime has such a hash (a page reads it whole). */
export async function contentHash(file: Blob, signal?: AbortSignal): Promise<string> {
  const hasher = createHasher('sha256')
  if (!hasher) return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())))
  for await (const piece of piecesOf(file)) {
    signal?.throwIfAborted()
    hasher.update(piece)
  }
  return hasher.digest('hex')
}
