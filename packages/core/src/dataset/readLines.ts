import { InputError } from '../errors/errors.ts'

/** What rows are read from: a file, a stream, or an answer. */
export type RowSource = Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>

/** A line of a file. */
export interface Line {
  /** From 1. */
  number: number
  text: string
  /** It was longer than the limit, and is cut. */
  isCut: boolean
}

/** Longest line, in characters; what is longer is told and passed over, so that memory stays small. */
export const longestLine = 8_388_608

/**
 * Reads a file line by line, in UTF-8, or in UTF-16 where a mark says so. Line ends are LF or CRLF. Anything else than text is
 * refused, with the number of the line.
 */
export async function* readLines(source: RowSource): AsyncGenerator<Line, void, undefined> {
  let number = 0
  let rest = ''
  let isCut = false
  const line = (text: string): Line => {
    const whole = { number: ++number, text: text.endsWith('\r') ? text.slice(0, -1) : text, isCut }
    isCut = false
    return whole
  }
  for await (const text of textOf(source, () => number + 1)) {
    const lines = (rest + text).split('\n')
    rest = lines.pop()!
    for (const each of lines) yield line(each)
    if (rest.length > longestLine) {
      isCut = true
      rest = rest.slice(0, 80)
    }
  }
  if (rest !== '') yield line(rest)
}

async function* textOf(source: RowSource, lineNow: () => number): AsyncGenerator<string> {
  const pieces = source instanceof Blob ? source.stream() : source
  let decoder: TextDecoder | undefined
  try {
    for await (const piece of pieces as AsyncIterable<Uint8Array>) {
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true })
      yield decoder.decode(piece, { stream: true })
    }
    yield decoder?.decode() ?? ''
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    const words = `Line ${lineNow()} or one near it is not text in UTF-8. Save the file as UTF-8 (GBK is a usual cause).`
    throw new InputError('NotUtf8', words, { cause })
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return 'utf-8'
}
