import { InputError } from '../errors/errors.ts'
import { piecesOf } from '../util/piecesOf.ts'

/** What rows are read from: a file, a stream, or an answer. */
export type RowSource = Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>

/** A line of a file. */
export interface Line {
  /** From 1. */
  number: number
  text: string
  /** It was longer than the limit, and is cut. */
  isCut: boolean
  /** How it ends in the file; empty for a last line without an end. */
  end: '\n' | '\r\n' | ''
}

/** Longest line, in characters; what is longer is told and passed over, so that memory stays small. */
export const longestLine = 8_388_608

/**
 * Reads a file line by line, in UTF-8, or in UTF-16 where a mark says so. Line ends are LF or CRLF. Anything else than text is
 * refused, with the number of the line.
 *
 * @param onBegin - told of the first bytes
 */
export async function* readLines(
  source: RowSource,
  onBegin?: (first: Uint8Array) => unknown,
): AsyncGenerator<Line, void, undefined> {
  for await (const { texts, lineOf } of readManyLines(source, onBegin)) for (const text of texts) yield lineOf(text)
}

/** The lines of one piece of a file. `lineOf` counts: it takes each of `texts` once, in order. */
interface Piece {
  texts: readonly string[]
  lineOf(text: string): Line
}

/** As `readLines`, with the lines of each piece together: a file of short lines is read several times as fast. */
export async function* readManyLines(
  source: RowSource,
  onBegin?: (first: Uint8Array) => unknown,
): AsyncGenerator<Piece, void, undefined> {
  let number = 0
  let rest = ''
  let isCut = false
  const lineOf = (text: string, isLast = false): Line => {
    const hasReturn = text.endsWith('\r')
    const end = isLast ? '' : hasReturn ? '\r\n' : '\n'
    const whole: Line = { number: ++number, text: hasReturn ? text.slice(0, -1) : text, isCut, end }
    isCut = false
    return whole
  }
  for await (const text of textOf(source, () => number + 1, onBegin)) {
    const texts = text.split('\n')
    texts[0] = rest + texts[0]!
    rest = texts.pop()!
    yield { texts, lineOf }
    if (rest.length > longestLine) {
      isCut = true
      rest = rest.slice(0, 80)
    }
  }
  if (rest !== '') yield { texts: [rest], lineOf: (text) => lineOf(text, true) }
}

async function* textOf(
  source: RowSource,
  lineNow: () => number,
  onBegin: ((first: Uint8Array) => unknown) | undefined,
): AsyncGenerator<string> {
  const pieces = source instanceof Blob ? piecesOf(source) : source
  let decoder: TextDecoder | undefined
  try {
    for await (const piece of withWholeMark(pieces as AsyncIterable<Uint8Array>)) {
      if (!decoder) onBegin?.(piece)
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

/** A mark takes up to three bytes, and a stream may be cut within it. */
async function* withWholeMark(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first: Uint8Array | undefined = new Uint8Array()
  for await (const piece of pieces) {
    if (first === undefined) {
      yield piece
      continue
    }
    const begun: Uint8Array = new Uint8Array(first.length + piece.length)
    begun.set(first)
    begun.set(piece, first.length)
    first = begun.length < 3 ? begun : undefined
    if (first === undefined) yield begun
  }
  if (first?.length) yield first
}

/** The byte order mark that a file begins with, as the encoding that it is one of. */
export function markOf([first, second, third]: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined
}

const encodingOf = (first: Uint8Array): string => markOf(first) ?? 'utf-8'
