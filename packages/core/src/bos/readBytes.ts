import { InputError } from '../errors/errors.ts'

/** The content of a file or of a part of it. */
export async function readBytes(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch (cause) {
    const words = `The file cannot be read: ${(cause as Error).message}. It may have changed since it was opened; upload it again.`
    throw new InputError('FileNotReadable', words, { cause })
  }
}
