import type { AdminAccess } from './adminAccess.ts'
import { createHandler } from './createHandler.ts'
import { type HarFile, openHar } from './har.ts'
import { listen } from './listen.ts'
import type { MockOptions } from './options.ts'
import type { MockState } from './state.ts'

/** A mock at its port. */
export interface Serving {
  url: string
  /** Ends what waits, and closes port and recording. */
  close(): Promise<void>
}

/** Serves a mock at a port. A port in use, and a recording that cannot be opened, reject. */
export async function serve(state: MockState, access: AdminAccess, options: MockOptions): Promise<Serving> {
  const { host = '127.0.0.1', port = 0, requestTimeout = 30_000, record } = options
  const closing = new AbortController()
  const recording: { har?: HarFile } = {}
  const handle = createHandler(state, { ...options, access, closing: closing.signal, recording })
  const open = new Set<Promise<void>>()
  const listener = await listen({ host, port, requestTimeout }, (request, response) => {
    const handled = handle(request, response)
      .catch(() => void response.destroy())
      .finally(() => open.delete(handled))
    open.add(handled)
  })
  try {
    if (record !== undefined) recording.har = openHar(record, listener.url)
  } catch (error) {
    await listener.close()
    throw error
  }
  return {
    url: listener.url,
    async close() {
      closing.abort()
      await listener.close()
      await Promise.all(open)
      recording.har?.close()
    },
  }
}
