import { readIntoOf } from './readInto.ts'

const pieceSize = 262_144

/** A file piece by piece. Each is to be used before the next is asked for, which may take its place. */
export async function* piecesOf(file: Blob): AsyncGenerator<Uint8Array> {
  const read = readIntoOf(file)
  if (!read) return yield* file.stream() as unknown as AsyncIterable<Uint8Array>
  const buffer = new Uint8Array(Math.min(pieceSize, file.size))
  for (let at = 0; at < file.size; at += buffer.length) {
    const piece = buffer.subarray(0, Math.min(buffer.length, file.size - at))
    await read(piece, at)
    yield piece
  }
}
