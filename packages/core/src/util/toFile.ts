import { InputError } from '../errors/errors.ts'

/** What a file can be made of. Node's streams are async iterables too. */
export type FileSource =
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | Response
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array | string>

/**
 * A file made of what a program has: a `Blob`, bytes, an answer of `fetch`, or a stream. A stream is read to its end first,
 * and held in memory: the call may have to send it again. For a file on the disk use `openFile` of `/node`.
 *
 * @param source - the content; the text pieces of a stream become UTF-8
 * @param name - name that the platform sees, such as `template.py`
 * @param options - `type`: content type; that of a `Blob` or an answer by default
 * @returns the file, for the input of an action that takes one
 * @throws {InputError} `InvalidFile`: the source is none of these, was read already, or broke off; the name is empty
 * @see https://developer.mozilla.org/docs/Web/API/File
 * @example
 * ```ts
 * const answer = await fetch('https://example.com/handbook.md')
 * await qianfan.knowledgebase.document.upload({ file: await toFile(answer, 'handbook.md'), payload })
 * ```
 */
export async function toFile(
  source: FileSource,
  name: string,
  options: { type?: string | undefined } = {},
): Promise<File> {
  if (typeof name !== 'string' || name === '')
    throw new InputError('InvalidFile', 'A file needs a name, which the platform sees, such as "template.py".')
  const type = options.type ?? typeOf(source)
  return new File(await contentOf(source, name), name, { ...(type !== undefined && { type }) })
}

function typeOf(source: FileSource): string | undefined {
  if (source instanceof Blob) return source.type
  return source instanceof Response ? (source.headers.get('content-type') ?? undefined) : undefined
}

async function contentOf(source: FileSource, name: string): Promise<BlobPart[]> {
  if (source instanceof Blob || source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return [source as BlobPart]
  try {
    if (source instanceof Response) return [await source.arrayBuffer()]
    return await piecesOf(source)
  } catch (cause) {
    const words = `The content of the file ${JSON.stringify(name)} cannot be read: ${(cause as Error).message}`
    throw new InputError('InvalidFile', words, { cause })
  }
}

async function piecesOf(source: unknown): Promise<BlobPart[]> {
  if (!isAsyncIterable(source))
    throw new TypeError('it must be a Blob, bytes, a Response, a stream or an async iterable of bytes.')
  const pieces: BlobPart[] = []
  for await (const piece of source) {
    if (typeof piece !== 'string' && !ArrayBuffer.isView(piece))
      throw new TypeError(`a stream of bytes or text is wanted; it holds a ${typeof piece}.`)
    pieces.push(piece as BlobPart)
  }
  return pieces
}

const isAsyncIterable = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value
