import { InputError, isQianfanError } from '../errors/errors.ts'
import { readIntoOf } from '../util/readInto.ts'

/** Fills a buffer with the bytes of a file from `position` on: `arrayBuffer` holds all of them twice for a while. */
export async function readBytes(file: Blob, position: number, bytes: Uint8Array): Promise<void> {
  const read =
    readIntoOf(file) ?? ((into: Uint8Array, at: number) => readStream(file.slice(at, at + into.length), into))
  try {
    await read(bytes, position)
  } catch (cause) {
    if (isQianfanError(cause)) throw cause
    const words = `The file cannot be read: ${(cause as Error).message}. It may have changed since it was opened; upload it again.`
    throw new InputError('FileNotReadable', words, { cause })
  }
}

async function readStream(part: Blob, bytes: Uint8Array): Promise<void> {
  let length = 0
  for await (const piece of part.stream() as unknown as AsyncIterable<Uint8Array>) {
    if (length + piece.length <= bytes.length) bytes.set(piece, length)
    length += piece.length
  }
  if (length !== bytes.length) throw new Error(`it has ${length} bytes where ${bytes.length} are expected`)
}
