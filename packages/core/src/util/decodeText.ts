import { InputError } from '../errors/errors.ts'

/**
 * Reads bytes as text, as editors of any system write it: UTF-8 with or without a byte order mark, and UTF-16 where a mark
 * says so (what PowerShell's `>` writes). Anything else is refused: read as UTF-8 it would be sent in part as U+FFFD.
 *
 * @param bytes - the whole content
 * @param name - of the file or stream, for the message
 * @returns the text without its mark; line ends stay as they are
 * @throws {InputError} `NotUtf8`; nothing is sent
 * @example
 * ```ts
 * decodeText(await readFile('job.yaml'), 'job.yaml')
 * ```
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return text
  } catch {
    // What the decoder says names neither the file nor what to do.
  }
  throw new InputError(
    'NotUtf8',
    `${name} is not text in UTF-8 (nor UTF-16 with a byte order mark); is it GBK? Save it as UTF-8.`,
  )
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return 'utf-8'
}
