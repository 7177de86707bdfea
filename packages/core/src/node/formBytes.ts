import { InputError } from '../errors/errors.ts'

/**
 * The bytes of a form, one piece after the other, told as they are taken. A file that changes or vanishes meanwhile ends
 * them: the platform has been promised more, so it has not got the form.
 */
export async function* formBytes(
  form: Blob,
  told: ((sent: number, total: number) => void) | undefined,
): AsyncGenerator<Uint8Array> {
  const reader = form.stream().getReader()
  let sent = 0
  try {
    for (;;) {
      const { value, done } = await read(reader)
      if (done) return
      yield value
      sent += value.byteLength
      told?.(sent, form.size)
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}

async function read(reader: ReadableStreamDefaultReader<Uint8Array>) {
  try {
    return await reader.read()
  } catch (cause) {
    throw new InputError(
      'FileNotReadable',
      `A file could not be read to its end while it was sent: ${(cause as Error).message}. It may have changed; the platform has not got it. Send it again.`,
      { cause },
    )
  }
}
