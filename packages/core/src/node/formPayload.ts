import { Readable } from 'node:stream'
import { InputError } from '../errors/errors.ts'
import { encodeForm } from '../transport/encodeForm.ts'
import type { TransportRequest } from '../transport/transport.ts'

/** A form as a transport of Node writes it: read while it is sent, and of a length that is known before. */
export function formPayload(
  body: FormData,
  told: TransportRequest['onUploadProgress'],
): { content: Readable; headers: Record<string, string> } {
  const form = encodeForm(body)
  return {
    content: Readable.from(formBytes(form, told), { objectMode: false }),
    headers: { 'content-type': form.type, 'content-length': String(form.size) },
  }
}

/**
 * The bytes of a form, one piece after the other, told as they are taken. A file that changes or vanishes meanwhile ends
 * them: the platform has been promised more, so it has not got the form.
 */
async function* formBytes(form: Blob, told: TransportRequest['onUploadProgress']): AsyncGenerator<Uint8Array> {
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
