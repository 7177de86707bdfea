import { connect, createServer, type Socket } from 'node:net'

/** What stands on the wire between a browser and an app. */
export interface Tap extends AsyncDisposable {
  url: string
  /** Everything that went over the wire so far, in both directions. */
  text(): string
}

/**
 * Passes every connection on to a port of loopback, byte for byte, and keeps what it passes on.
 *
 * @param port - where the app will listen; it may start later than the tap
 */
export async function startTap(port: number): Promise<Tap> {
  const kept: Buffer[] = []
  const open = new Set<Socket>()
  const server = createServer((from) => {
    const to = connect(port, '127.0.0.1')
    for (const [own, other] of [
      [from, to],
      [to, from],
    ] as const) {
      open.add(own)
      own.on('data', (bytes) => kept.push(bytes))
      own.on('error', () => other.destroy()).on('close', () => open.delete(own))
      own.pipe(other)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port: own } = server.address() as { port: number }
  return {
    url: `http://127.0.0.1:${own}`,
    text: () => Buffer.concat(kept).toString('latin1'),
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of open) socket.destroy()
      }),
  }
}
