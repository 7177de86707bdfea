import { InputError } from '../errors/errors.ts'

/** The content of a file or of a part of it, read into one buffer: `arrayBuffer` holds all of it twice for a while. */
export async function readBytes(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const bytes = new Uint8Array(file.size)
    let length = 0
    for await (const piece of file.stream() as unknown as AsyncIterable<Uint8Array>) {
      bytes.set(piece, length)
      length += piece.length
    }
    if (length !== bytes.length) throw new Error(`it has ${length} bytes where ${bytes.length} are expected`)
    return bytes
  } catch (cause) {
    const words = `The file cannot be read: ${(cause as Error).message}. It may have changed since it was opened; upload it again.`
    throw new InputError('FileNotReadable', words, { cause })
  }
}
