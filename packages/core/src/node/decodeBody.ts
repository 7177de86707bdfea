import { promisify } from 'node:util'
import zlib from 'node:zlib'

const decoders: Record<string, (bytes: Uint8Array) => Promise<Uint8Array>> = {
  gzip: promisify(zlib.gunzip),
  'x-gzip': promisify(zlib.gunzip),
  deflate: async (bytes) =>
    // Some servers leave out the header of zlib: its first byte tells.
    promisify(((bytes[0] ?? 0) & 0x0f) === 8 ? zlib.inflate : zlib.inflateRaw)(bytes),
  br: promisify(zlib.brotliDecompress),
  // Not in every Node that this runs on.
  ...(typeof zlib.zstdDecompress === 'function' && { zstd: promisify(zlib.zstdDecompress) }),
}

/** Undoes `Content-Encoding`, which a server may use where nobody asked for it; `fetch` does so by itself. */
export async function decodeBody(bytes: Uint8Array, encoding: string | null): Promise<string> {
  const codings = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity')
  let decoded = bytes
  for (const coding of bytes.length === 0 ? [] : codings.reverse()) {
    const decode = decoders[coding]
    if (!decode) throw new Error(`the answer came in the encoding ${JSON.stringify(coding)}, which cannot be read here`)
    decoded = await decode(decoded)
  }
  return new TextDecoder().decode(decoded)
}
