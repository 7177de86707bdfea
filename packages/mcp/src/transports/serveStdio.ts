// In here is how clients reach a server: standard input and output, or HTTP.

import type { Readable, Writable } from 'node:stream'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { McpServer } from '../session/options.ts'

/** Largest message, in bytes: an input that is taken, and room around it. */
const maxMessage = 4 * 1_048_576

/** Streams, as tests may replace them. */
export interface StdioOptions {
  input?: Readable | undefined
  output?: Writable | undefined
}

/**
 * Serves one client over standard input and output, until it closes them. Nothing else may be written to standard output.
 *
 * @param server - from `createMcpServer`
 * @param options - `input` and `output`, those of the process by default
 * @returns when the client has gone and every call that may have changed something has ended
 * @example
 * ```ts
 * await serveStdio(createMcpServer())
 * ```
 */
export async function serveStdio(
  server: McpServer,
  { input = process.stdin, output = process.stdout }: StdioOptions = {},
): Promise<void> {
  const transport = new StdioServerTransport(input as typeof process.stdin, output as typeof process.stdout, {
    maxBufferSize: maxMessage,
  })
  const ended = new Promise<void>((resolve) => {
    for (const event of ['end', 'close', 'error']) input.once(event, () => resolve())
    // A client that has gone reads no answers; that must not end a call which is under way.
    output.on('error', () => resolve())
    transport.onclose = resolve
  })
  await server.connect(transport)
  await ended
  await server.close()
}
