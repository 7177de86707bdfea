import { Unzip, UnzipInflate, Zip, ZipDeflate } from 'fflate'

/** Packs one file into an archive, piece by piece. */
export async function* zipOf(name: string, content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const packed: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    packed.push(piece)
  })
  const entry = new ZipDeflate(name)
  zip.add(entry)
  for await (const piece of content) {
    entry.push(piece)
    yield* packed.splice(0)
  }
  entry.push(new Uint8Array(), true)
  zip.end()
  yield* packed.splice(0)
}

/**
 * The contents of those files of an archive whose names fit, one after the other, each with its name.
 *
 * @throws {Error} where it is not an archive
 */
export async function* entriesOf(
  archive: AsyncIterable<Uint8Array>,
  fits: (name: string) => boolean,
): AsyncGenerator<{ name: string; piece: Uint8Array }> {
  const unpacked: { name: string; piece: Uint8Array }[] = []
  let isArchive = false
  const unzip = new Unzip((file) => {
    isArchive = true
    if (!fits(file.name)) return
    file.ondata = (error, piece) => {
      if (error) throw error
      unpacked.push({ name: file.name, piece })
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  for await (const piece of archive) {
    unzip.push(piece)
    yield* unpacked.splice(0)
  }
  unzip.push(new Uint8Array(), true)
  yield* unpacked.splice(0)
  if (!isArchive) throw new Error('It is not a zip archive.')
}
