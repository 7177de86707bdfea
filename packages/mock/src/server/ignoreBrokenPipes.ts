import type { Writable } from 'node:stream'

const guarded = new WeakSet<Writable>()

/** Lets a stream go on when its reader has left: what nobody reads is not worth the end of the mock. */
export function ignoreBrokenPipes(stream: Writable): void {
  if (guarded.has(stream)) return
  guarded.add(stream)
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}
